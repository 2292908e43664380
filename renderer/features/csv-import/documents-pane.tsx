import { useState } from 'react';

import type { IncomingDocument } from '#shared/candidate-import.ts';
import { postingIdSchema, type ImportId, type PostingId } from '#shared/ids.ts';
import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import type { IncomingDocuments } from './use-incoming.ts';

type Props = {
  draft: IncomingDocuments;
  postingId: PostingId | null;
  onAdded: (id: ImportId) => void;
  onForget: () => void;
};

type Line = IncomingDocument & { isTaken: boolean };
const editable = ['name', 'email', 'phone'] as const;

/** Documents with the person each seems to be of, to correct before anything is written. */
export function DocumentsPane({ draft, postingId: given, onAdded, onForget }: Props) {
  const { data: postings = [] } = useRead('posting.list', {});
  const [postingId, setPostingId] = useState(given);
  const [lines, setLines] = useState<Line[]>(() =>
    draft.documents.map((each) => ({ ...each, isTaken: each.refusal === null })),
  );
  const add = useCommand('candidateImport.addDocuments');
  const taken = lines.filter(({ isTaken }) => isTaken);
  const canAdd =
    taken.length > 0 && taken.every(({ name }) => name.trim() !== '') && !add.isPending;
  const addAll = () =>
    add.mutate(
      {
        draftId: draft.draftId,
        postingId,
        people: taken.map(({ index, name, email, phone }) => ({ index, name, email, phone })),
      },
      { onSuccess: ({ id }) => onAdded(id) },
    );
  useCommands({ 'candidateImport.start': canAdd ? addAll : undefined });
  const change = (index: number, changes: Partial<Line>) =>
    setLines(lines.map((line) => (line.index === index ? { ...line, ...changes } : line)));
  return (
    <>
      <header className="head">
        <h1>{candidateImportTexts.documentsHeading(draft.documents.length)}</h1>
        <span className="c2">{candidateImportTexts.documentsLead}</span>
        <span className="grow" />
        <button type="button" className="btn" onClick={onForget}>
          {candidateImportTexts.another}
        </button>
        <button type="button" className="btn pri" disabled={!canAdd} onClick={addAll}>
          {candidateImportTexts.importDocuments(taken.length)}{' '}
          <CommandKey of="candidateImport.start" />
        </button>
      </header>
      <div className="csv-bar">
        <label>
          <span>{candidateImportTexts.posting}</span>
          <select
            value={postingId ?? ''}
            onChange={({ target }) =>
              setPostingId(postingIdSchema.safeParse(target.value).data ?? null)
            }
          >
            <option value="">{candidateImportTexts.noPosting}</option>
            {postings.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="scroll" data-pane tabIndex={0}>
        <table className="incoming-documents">
          <thead>
            <tr>
              <th scope="col">{candidateImportTexts.documentLeave}</th>
              <th scope="col">{candidateImportTexts.documentFile}</th>
              {editable.map((field) => (
                <th key={field} scope="col">
                  {candidateTexts.fields[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <DocumentLine
                key={line.index}
                line={line}
                onChange={(changes) => change(line.index, changes)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type LineProps = { line: Line; onChange: (changes: Partial<Line>) => void };

function DocumentLine({ line, onChange }: LineProps) {
  const { fileName, refusal, textMissing, present, isTaken } = line;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`${candidateImportTexts.documentLeave} ${fileName}`}
          checked={isTaken}
          disabled={refusal !== null}
          onChange={({ target }) => onChange({ isTaken: target.checked })}
        />
      </td>
      <td>
        <span className="nm">
          <b className="trunc" dir="auto" title={fileName}>
            {fileName}
          </b>
          {refusal !== null && <small className="bad">{refusal}</small>}
          {refusal === null && textMissing !== null && (
            <small className="warn">{textMissing}</small>
          )}
          {present && <small>{candidateImportTexts.present(present.name)}</small>}
        </span>
      </td>
      {editable.map((field) => (
        <td key={field}>
          {refusal === null && (
            <input
              className="inp"
              dir="auto"
              aria-label={`${candidateTexts.fields[field]}, ${fileName}`}
              disabled={!isTaken}
              maxLength={field === 'phone' ? 60 : 200}
              required={field === 'name'}
              value={line[field]}
              onChange={({ target }) => onChange({ [field]: target.value })}
            />
          )}
        </td>
      ))}
    </tr>
  );
}
