import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconCopyCheck,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';

import type { BatchItem } from '#shared/packet-batch.ts';
import { batchTexts } from '#shared/texts/batch.ts';
import { statusWords } from './batch-summary.ts';

const looks = {
  waiting: { Icon: IconCircleDashed, tone: 'c3' },
  written: { Icon: IconCircleCheck, tone: 'met' },
  'already-written': { Icon: IconCopyCheck, tone: 'c2' },
  failed: { Icon: IconCircleX, tone: 'bad' },
} as const;

/** What became of one file: the state, whose it is, its file, and what is to be said of it. */
export const BatchItemRow = memo(
  function BatchItemRow({ item }: { item: BatchItem }) {
    const { status, name, assessorName, fileName, warnings, message, applicationId } = item;
    const { Icon, tone } =
      status === 'written' && warnings.length > 0
        ? { Icon: IconAlertTriangle, tone: 'warn' }
        : looks[status];
    return (
      <li>
        <span className={`st ${tone}`}>
          <Icon size={14} stroke={1.6} aria-hidden="true" /> {statusWords(item)}
        </span>
        <span className="m trunc" title={name}>
          <bdi>{name || batchTexts.noName}</bdi>
          {assessorName !== null && (
            <bdi className="c2 batch-for">{batchTexts.forAssessor(assessorName)}</bdi>
          )}
        </span>
        <span className="c2 grow">
          <bdi>{fileName}</bdi>
          {[message, ...warnings].filter(Boolean).map((line) => (
            <span key={line} className="batch-line">
              {line}
            </span>
          ))}
        </span>
        {name !== '' && (
          <Link to="/applications/$applicationId" params={{ applicationId }} className="m">
            {batchTexts.openCandidate}
          </Link>
        )}
      </li>
    );
  },
  // Read anew with each file that is done; only what is different is drawn again.
  (before, after) => JSON.stringify(before.item) === JSON.stringify(after.item),
);
