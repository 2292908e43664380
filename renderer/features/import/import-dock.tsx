import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconCopyCheck,
  IconX,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { ImportFile, ImportReport } from '#shared/import.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { versionTexts } from '#shared/texts/versions.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';
import './import-dock.css';

type Props = { report: ImportReport; onDismiss: () => void };

const troubleFirst = ['refused', 'needs-review', 'already-imported', 'imported'] as const;
const icons = {
  refused: IconCircleX,
  'needs-review': IconAlertTriangle,
  'already-imported': IconCopyCheck,
  imported: IconCircleCheck,
};
const tones = { refused: 'bad', 'needs-review': 'warn', 'already-imported': 'c2', imported: 'met' };

/** How far the import has come and what became of each file; the person can keep working. */
export function ImportDock({ report, onDismiss }: Props) {
  const { files, total, state, importId } = report;
  const cancel = useCommand('import.cancel');
  const count = (status: ImportFile['status']) =>
    files.filter((file) => file.status === status).length;
  const sorted = troubleFirst.flatMap((status) => files.filter((file) => file.status === status));
  return (
    <section className="dock" aria-label={postingTexts.importHeading} data-pane>
      <header className="pane-h">
        <b>{postingTexts.importHeading}</b>
        <span role="status">{postingTexts.importDone(files.length, total)}</span>
        <progress max={total} value={files.length} aria-label={postingTexts.importHeading} />
        <span className="grow">
          {postingTexts.importCounts(
            count('imported'),
            count('needs-review'),
            count('refused'),
            count('already-imported'),
          )}
        </span>
        {state === 'running' ? (
          <button type="button" className="btn sm" onClick={() => cancel.mutate({ importId })}>
            {postingTexts.importStop}
          </button>
        ) : (
          <button
            type="button"
            className="icon-btn"
            aria-label={postingTexts.importDismiss}
            onClick={onDismiss}
          >
            <IconX size={14} stroke={1.6} />
          </button>
        )}
      </header>
      <ul className="dock-files" tabIndex={0} aria-label={postingTexts.importHeading}>
        {sorted.map((file, index) => (
          <FileRow key={index} file={file} />
        ))}
        <li className="c3">
          <span className="grow">
            {state === 'cancelled' ? postingTexts.importStopped : postingTexts.importSafe}
          </span>
        </li>
      </ul>
    </section>
  );
}

function FileRow({ file }: { file: ImportFile }) {
  const { fileName, status, message, postingId, changedVersionOf } = file;
  const Icon = icons[status];
  const word = {
    imported: postingTexts.open,
    'needs-review': postingTexts.review,
    'already-imported': postingTexts.openThat,
    refused: '',
  }[status];
  return (
    <li>
      <span className={`st ${tones[status]}`}>
        <Icon size={14} stroke={1.6} /> {postingTexts.importStatus[status]}
      </span>
      <span className="m trunc" title={fileName}>
        {fileName}
      </span>
      <span className="c2 grow">
        {message}
        {postingId && changedVersionOf && (
          <>
            {message.endsWith('.') ? ' ' : '. '}
            {versionTexts.looksLike(
              changedVersionOf.title,
              whenWas(changedVersionOf.importedAt),
            )}{' '}
            <Link
              to="/postings/$postingId/text"
              params={{ postingId }}
              search={{ changes: true }}
              className="m"
            >
              {versionTexts.showChanges}
            </Link>
          </>
        )}
      </span>
      {postingId && (
        <Link to="/postings/$postingId/text" params={{ postingId }} className="m">
          {word}
        </Link>
      )}
    </li>
  );
}
