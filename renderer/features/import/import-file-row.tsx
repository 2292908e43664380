import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconCopyCheck,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { ImportFile } from '#shared/import.ts';
import { importDockTexts } from '#shared/texts/import-dock.ts';
import { versionTexts } from '#shared/texts/versions.ts';
import { whenWas } from '../../shell/format.ts';

type Props = { file: ImportFile };

const icons = {
  refused: IconCircleX,
  'needs-review': IconAlertTriangle,
  'already-imported': IconCopyCheck,
  imported: IconCircleCheck,
};
const tones = { refused: 'bad', 'needs-review': 'warn', 'already-imported': 'c2', imported: 'met' };

/** What became of one file: the state, its name, why, and the way to what came of it. */
export function ImportFileRow({ file }: Props) {
  const { fileName, status, message, postingId, changedVersionOf } = file;
  const Icon = icons[status];
  return (
    <li>
      <span className={`st ${tones[status]}`}>
        <Icon size={14} stroke={1.6} aria-hidden="true" /> {importDockTexts.status[status]}
      </span>
      <span className="m trunc" dir="auto" title={fileName}>
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
          {linkWords(file)}
        </Link>
      )}
    </li>
  );
}

function linkWords({ status, doubtfulCount }: ImportFile): string {
  switch (status) {
    case 'needs-review':
      return doubtfulCount > 0
        ? importDockTexts.reviewLines(doubtfulCount)
        : importDockTexts.review;
    case 'already-imported':
      return importDockTexts.openThat;
    case 'imported':
    case 'refused':
      return importDockTexts.open;
  }
}
