import { IconCircleCheck, IconCirclePlus, IconCircleX, IconCopyCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import {
  importOutcomeSchema,
  type CandidateImport,
  type ImportOutcome,
  type ImportRow,
} from '#shared/candidate-import.ts';
import type { ImportId } from '#shared/ids.ts';
import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { useRead } from '../../bridge/use-call.ts';

type Props = { importId: ImportId; counts: CandidateImport['counts'] };

const icons = {
  refused: IconCircleX,
  present: IconCopyCheck,
  applied: IconCirclePlus,
  added: IconCircleCheck,
};
const tones = { refused: 'bad', present: 'c2', applied: 'met', added: 'met' };
const pageSize = 200;

/** Every row with what came of it: the refused ones first, then those who were here, then who came in. */
export function ReportRows({ importId, counts }: Props) {
  const [only, setOnly] = useState<ImportOutcome | null>(null);
  const there = importOutcomeSchema.options.filter((outcome) => counts[outcome] > 0);
  const shown = only !== null && there.includes(only) ? [only] : there;
  const all = there.reduce((sum, outcome) => sum + counts[outcome], 0);
  return (
    <div className="scroll" data-pane tabIndex={0}>
      {there.length > 1 && (
        <div className="seg import-filter" role="group" aria-label={candidateImportTexts.message}>
          <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
            {candidateImportTexts.everything(all)}
          </button>
          {there.map((outcome) => (
            <button
              key={outcome}
              type="button"
              aria-pressed={only === outcome}
              onClick={() => setOnly(outcome)}
            >
              {candidateImportTexts.outcomeCount(outcome, counts[outcome])}
            </button>
          ))}
        </div>
      )}
      <table className="import-rows">
        <thead>
          <tr>
            <th scope="col" className="r">
              {candidateImportTexts.row}
            </th>
            <th scope="col">{candidateImportTexts.listColumns.state}</th>
            <th scope="col">{candidateImportTexts.name}</th>
            <th scope="col">{candidateImportTexts.message}</th>
            <th scope="col">
              <span className="visually-hidden">{candidateImportTexts.open}</span>
            </th>
          </tr>
        </thead>
        {shown.map((outcome) => (
          <OutcomeRows
            key={outcome}
            importId={importId}
            outcome={outcome}
            count={counts[outcome]}
          />
        ))}
      </table>
    </div>
  );
}

type OutcomeProps = { importId: ImportId; outcome: ImportOutcome; count: number };

/** Pages of one outcome; the next one is read when it is asked for. */
function OutcomeRows({ importId, outcome, count }: OutcomeProps) {
  const [pages, setPages] = useState<readonly number[]>([0]);
  const rest = count - pages.length * pageSize;
  return (
    <tbody>
      {pages.map((after, at) => (
        <Page
          key={after}
          importId={importId}
          outcome={outcome}
          after={after}
          more={at === pages.length - 1 && rest > 0 ? Math.min(rest, pageSize) : 0}
          onMore={(last) => setPages([...pages, last])}
        />
      ))}
    </tbody>
  );
}

type PageProps = {
  importId: ImportId;
  outcome: ImportOutcome;
  after: number;
  more: number;
  onMore: (lastRow: number) => void;
};

function Page({ importId, outcome, after, more, onMore }: PageProps) {
  const { data: rows = [] } = useRead('candidateImport.listRows', { importId, outcome, after });
  const last = rows.at(-1)?.rowNumber;
  return (
    <>
      {rows.map((row) => (
        <Row key={row.rowNumber} row={row} />
      ))}
      {more > 0 && last !== undefined && (
        <tr>
          <td colSpan={5}>
            <button type="button" className="link" onClick={() => onMore(last)}>
              {candidateImportTexts.more(more)}
            </button>
          </td>
        </tr>
      )}
    </>
  );
}

function Row({ row: { rowNumber, outcome, name, message, applicationId } }: { row: ImportRow }) {
  const Icon = icons[outcome];
  return (
    <tr>
      <td className="r c3">{rowNumber}</td>
      <td>
        <span className={`st ${tones[outcome]}`}>
          <Icon size={14} stroke={1.6} aria-hidden="true" />{' '}
          {candidateImportTexts.outcomes[outcome]}
        </span>
      </td>
      <td className="m trunc" dir="auto">
        {name}
      </td>
      <td className="c2">{message}</td>
      <td className="r">
        {applicationId && (
          <Link to="/applications/$applicationId" params={{ applicationId }} className="m">
            {candidateImportTexts.open}
          </Link>
        )}
      </td>
    </tr>
  );
}
