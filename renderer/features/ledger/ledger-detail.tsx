import { Link } from '@tanstack/react-router';

import type { LedgerRow } from '#shared/ledger-list.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { clock, whenWas } from '../../shell/format.ts';
import { copySha256 } from './copy-sha256.ts';
import { deleteByWords, kindWords, pageWords } from './ledger-words.ts';

type Props = { row: LedgerRow | undefined; onConfirm: () => void };

const { fields } = ledgerTexts;

/** One line of the ledger with everything it says. */
export function LedgerDetail({ row, onConfirm }: Props) {
  return (
    <aside className="ledger-detail scroll" aria-label={ledgerTexts.detail} tabIndex={0} data-pane>
      {row ? (
        <Line row={row} onConfirm={onConfirm} />
      ) : (
        <p className="c3">{ledgerTexts.nobodyChosen}</p>
      )}
    </aside>
  );
}

function Line({ row, onConfirm }: { row: LedgerRow; onConfirm: () => void }) {
  const { fileName, forWhom, isDue, deleteBy, deletion, postingId, postingTitle, people } = row;
  return (
    <>
      <h2 dir="auto">{fileName}</h2>
      {isDue && deleteBy !== null && (
        <p className="note-box warn">{ledgerTexts.isDueNote(forWhom, deleteByWords(row))}</p>
      )}
      <dl>
        <dt>{fields.kind}</dt>
        <dd>{kindWords(row)}</dd>
        <dt>{fields.exported}</dt>
        <dd>{ledgerTexts.exportedBy(exactly(row.exportedAt), row.exportedByName)}</dd>
        <dt>{fields.forWhom}</dt>
        <dd dir="auto">{forWhom || <span className="c3">{ledgerTexts.forNobody}</span>}</dd>
        <dt>{fields.about}</dt>
        <dd>
          <People row={row} />
        </dd>
        {postingId !== null && (
          <>
            <dt>{fields.posting}</dt>
            <dd>
              <Link to="/postings/$postingId/candidates" params={{ postingId }} dir="auto">
                {postingTitle}
              </Link>
            </dd>
          </>
        )}
        <dt>{fields.options}</dt>
        <dd>{row.options || <span className="c3">{ledgerTexts.noOptions}</span>}</dd>
        <dt>{fields.size}</dt>
        <dd>{[pageWords(row), ledgerTexts.size(row.sizeBytes)].filter(Boolean).join(' · ')}</dd>
        <dt>{fields.deleteBy}</dt>
        <dd>{deleteByWords(row)}</dd>
        <dt>{fields.sha256}</dt>
        <dd>
          <code className="ledger-hash">{row.sha256}</code>{' '}
          <button type="button" className="link" onClick={() => copySha256(row)}>
            {ledgerTexts.copy}
          </button>
        </dd>
        {row.contentHash !== null && (
          <>
            <dt>{fields.contentHash}</dt>
            <dd>
              <code className="ledger-hash">{row.contentHash}</code>
            </dd>
          </>
        )}
        {row.batchId !== null && (
          <>
            <dt>{fields.batch}</dt>
            <dd>
              <Link to="/sent" search={{ batch: row.batchId }}>
                {ledgerTexts.showBatch}
              </Link>
            </dd>
          </>
        )}
      </dl>
      {deletion ? (
        <p className="note-box">
          <span>
            {ledgerTexts.deletion(exactly(deletion.confirmedAt), deletion.confirmedByName)}
            {deletion.note && (
              <>
                {': '}
                <bdi>{deletion.note}</bdi>
              </>
            )}
          </span>
        </p>
      ) : (
        people.length > 0 && (
          <button type="button" className="btn" onClick={onConfirm}>
            {ledgerTexts.confirm} <CommandKey of="ledger.confirm" />
          </button>
        )
      )}
    </>
  );
}

function People({ row: { people, peopleCount } }: { row: LedgerRow }) {
  if (peopleCount === 0) return <span className="c3">{ledgerTexts.nobodyNamed}</span>;
  return (
    <ul>
      {people.map(({ applicationId, name }) => (
        <li key={applicationId}>
          <Link to="/applications/$applicationId" params={{ applicationId }} dir="auto">
            {name}
          </Link>
        </li>
      ))}
      {peopleCount > people.length && (
        <li className="c3">{ledgerTexts.andOthers(peopleCount - people.length)}</li>
      )}
    </ul>
  );
}

/** With the time, also where the day is enough in a list. */
function exactly(instant: string): string {
  const when = whenWas(instant);
  const time = clock(instant);
  return when.endsWith(time) ? when : `${when}, ${time}`;
}
