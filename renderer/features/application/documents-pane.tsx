import { IconPaperclip } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { documentKindSchema, type Document } from '#shared/document.ts';
import type { EvidenceSource } from '#shared/evidence.ts';
import type { CriterionId } from '#shared/ids.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { DocumentText } from './document-text.tsx';

type Props = {
  view: ApplicationView;
  codes: ReadonlyMap<CriterionId, string>;
  focusedId: CriterionId | undefined;
  selection: EvidenceSource | null;
  onSelect: (selection: EvidenceSource | null) => void;
  onAttach: () => void;
  onAttachOther: () => void;
  /** In a narrow window the notes are a tab here. */
  notes: ReactNode;
};

const notesTab = 'notes';

export function DocumentsPane({
  view,
  notes,
  selection,
  focusedId,
  codes,
  onAttach,
  onAttachOther,
  onSelect,
}: Props) {
  const { documents, application } = view;
  const asked = useSearch({ strict: false }); // what a search result or a link wants to be shown
  const [tab, setTab] = useState<string | undefined>(
    notes !== null && asked.note !== undefined ? notesTab : asked.document,
  );
  const chosen = documents.find(({ id }) => id === tab) ?? documents[0];
  const isNotes = notes !== null && tab === notesTab;
  const choose = useCommand('document.chooseFiles');
  const attach = useCommand('document.attach');
  const attachFiles = () =>
    choose.mutate(
      {},
      {
        onSuccess: (files) => {
          if (!files) return;
          const kind = documents.length === 0 ? 'resume' : 'other';
          attach.mutate(
            { applicationId: application.id, token: files.token, kind },
            { onSuccess: report },
          );
        },
      },
    );
  return (
    <section aria-label={applicationTexts.documents} data-pane>
      <header className="pane-h">
        <div className="doc-tabs" role="tablist" aria-label={applicationTexts.documents}>
          {documents.map((document) => (
            <Tab
              key={document.id}
              isOn={!isNotes && document === chosen}
              onChoose={() => setTab(document.id)}
            >
              {document.kind === 'other'
                ? document.fileName
                : commonTexts.documentKinds[document.kind]}
            </Tab>
          ))}
          {notes !== null && (
            <Tab isOn={isNotes} onChoose={() => setTab(notesTab)}>
              {applicationTexts.notesTab(view.notes.length)}
            </Tab>
          )}
        </div>
        <span className="grow" />
        <button type="button" className="btn sm" onClick={attachFiles}>
          <IconPaperclip size={14} stroke={1.6} /> {applicationTexts.attach}
        </button>
      </header>
      {isNotes && notes}
      {!isNotes && chosen && (
        <>
          <DocumentInfo document={chosen} />
          <DocumentText
            key={chosen.id}
            document={chosen}
            evidence={[view.own, ...view.others].flatMap((card) => card?.evidence ?? [])}
            codes={codes}
            focusedId={focusedId}
            selection={selection}
            onSelect={onSelect}
            onAttach={onAttach}
            onAttachOther={onAttachOther}
          />
        </>
      )}
      {!isNotes && !chosen && <p className="stage c2">{applicationTexts.noDocuments}</p>}
    </section>
  );
}

function Tab({
  isOn,
  onChoose,
  children,
}: {
  isOn: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" role="tab" aria-selected={isOn} onClick={onChoose}>
      {children}
    </button>
  );
}

function report(results: readonly { fileName: string; refusal: string | null }[]): void {
  const refused = results.find(({ refusal }) => refusal !== null);
  if (refused) say(applicationTexts.refused(refused.fileName, refused.refusal ?? ''), 'alert');
  else say(applicationTexts.attached(results.length));
}

function DocumentInfo({ document }: { document: Document }) {
  const save = useCommand('document.saveOriginal');
  const remove = useCommand('document.remove');
  const change = useCommand('document.change');
  const documentId = document.id;
  return (
    <div className="doc-info">
      <span className="trunc grow">
        {applicationTexts.textOf(document.fileName, document.pageCount)}
      </span>
      <select
        aria-label={applicationTexts.kindOf(document.fileName)}
        value={document.kind}
        onChange={({ target }) =>
          change.mutate({ documentId, kind: documentKindSchema.parse(target.value) })
        }
      >
        {documentKindSchema.options.map((kind) => (
          <option key={kind} value={kind}>
            {commonTexts.documentKinds[kind]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="link s11"
        onClick={() =>
          save.mutate(
            { documentId },
            { onSuccess: (saved) => saved && say(applicationTexts.savedAs(saved.fileName)) },
          )
        }
      >
        {applicationTexts.saveOriginal}
      </button>
      <button type="button" className="link s11" onClick={() => remove.mutate({ documentId })}>
        {applicationTexts.removeDocument}
      </button>
    </div>
  );
}
