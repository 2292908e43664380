import {
  IconFileText,
  IconSearch,
  IconZoomIn,
  IconZoomOut,
  type Icon as TablerIcon,
} from '@tabler/icons-react';

import { documentKindSchema, type Document } from '#shared/document.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { say } from '../../shell/announcement.ts';

type Props = {
  document: Document;
  /** Title of the posting it was attached for, where that is another one. */
  cameFrom: string | undefined;
  view: 'text' | 'pages';
  /** Null: fitted to the pane. */
  zoom: number | null;
  pageNumber: number;
  canShowText: boolean;
  onView: (view: 'text' | 'pages') => void;
  onLarger: () => void;
  onSmaller: () => void;
  onFit: () => void;
  onFind: () => void;
};

/** What is shown of a document, how large, and what can be done with the file. */
export function DocumentTools(props: Props) {
  const { document, cameFrom, view, zoom, pageNumber, canShowText } = props;
  const { fileName, pageCount } = document;
  const isPdf = document.mediaType === 'application/pdf';
  return (
    <div className="doc-info">
      <span className="trunc grow">
        {view === 'pages'
          ? applicationTexts.pageOfFile(pageNumber, pageCount ?? 1, fileName)
          : applicationTexts.textOf(fileName, pageCount)}
        {cameFrom !== undefined && <b className="m">{applicationTexts.cameFrom(cameFrom)}</b>}
      </span>
      {isPdf && canShowText && (
        <div className="seg" role="group" aria-label={applicationTexts.shownAs}>
          {(['text', 'pages'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={view === each}
              onClick={() => props.onView(each)}
            >
              {applicationTexts.views[each]}
            </button>
          ))}
        </div>
      )}
      <Tool of={IconZoomOut} label={applicationTexts.smaller} onClick={props.onSmaller} />
      {view === 'pages' && (
        <button type="button" className="link s11 zoom" onClick={props.onFit}>
          {zoom === null ? applicationTexts.fitted : applicationTexts.zoomed(zoom)}
        </button>
      )}
      <Tool of={IconZoomIn} label={applicationTexts.larger} onClick={props.onLarger} />
      <button type="button" className="btn gh sm" onClick={props.onFind}>
        <IconSearch size={14} stroke={1.6} /> {applicationTexts.find}{' '}
        <CommandKey of="application.findInDocument" />
      </button>
      <FileMenu document={document} />
    </div>
  );
}

function Tool({
  of: Picture,
  label,
  onClick,
}: {
  of: TablerIcon;
  label: string;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="icon-btn sm"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Picture size={14} stroke={1.6} />
    </button>
  );
}

/** The acts on the file itself, in the platform's own popover. */
function FileMenu({ document }: { document: Document }) {
  const save = useCommand('document.saveOriginal');
  const remove = useCommand('document.remove');
  const change = useCommand('document.change');
  const { id: documentId, fileName, kind } = document;
  return (
    <>
      <button
        type="button"
        className="icon-btn sm"
        popoverTarget="file-menu"
        aria-label={applicationTexts.fileMenu(fileName)}
        title={applicationTexts.fileMenu(fileName)}
      >
        <IconFileText size={14} stroke={1.6} />
      </button>
      <div id="file-menu" popover="auto" className="menu-pop file-menu">
        <p className="m" dir="auto">
          {fileName}
        </p>
        <label className="field">
          <span>{applicationTexts.kind}</span>
          <select
            className="inp"
            aria-label={applicationTexts.kindOf(fileName)}
            value={kind}
            onChange={({ target }) =>
              change.mutate({ documentId, kind: documentKindSchema.parse(target.value) })
            }
          >
            {documentKindSchema.options.map((each) => (
              <option key={each} value={each}>
                {commonTexts.documentKinds[each]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="btn sm"
          onClick={() =>
            save.mutate(
              { documentId },
              { onSuccess: (saved) => saved && say(applicationTexts.savedAs(saved.fileName)) },
            )
          }
        >
          {applicationTexts.saveOriginal}
        </button>
        <button
          type="button"
          className="btn sm"
          onClick={() =>
            remove.mutate(
              { documentId },
              { onSuccess: () => say(applicationTexts.removedDocument(fileName)) },
            )
          }
        >
          {applicationTexts.removeDocument}
        </button>
      </div>
    </>
  );
}
