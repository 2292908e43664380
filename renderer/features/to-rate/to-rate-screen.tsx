import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { ToRate } from '#shared/to-rate.ts';
import { toRateTexts } from '#shared/texts/to-rate.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { runCommand } from '../../keyboard/use-commands.ts';
import { whenWas } from '../../shell/format.ts';
import { Pending } from '../../shell/pending.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import { SaveTableButton } from '../tables/save-table-button.tsx';
import { useTableToSave } from '../tables/table-request.ts';
import { toRateTable } from './to-rate-table.ts';
import './to-rate.css';

/** What waits for the scorecard of the assessor at the keyboard, posting by posting. */
export function ToRateScreen() {
  const postings = useRead('toRate.list', {});
  const workspace = useRead('workspace.get', {});
  const waiting = postings.data;
  useTableToSave(
    waiting?.some((posting) => posting.waiting.length > 0)
      ? () => ({ type: 'screen', table: toRateTable(waiting) })
      : undefined,
  );
  if (!postings.data) return <Pending query={postings} />;
  const count = postings.data.reduce((sum, { waiting }) => sum + waiting.length, 0);
  return (
    <>
      <header className="head">
        <h1>{toRateTexts.title}</h1>
        <span className="c2">
          {toRateTexts.waiting(count, workspace.data?.assessor?.name ?? '')}
        </span>
        <span className="grow" />
        {count > 0 && <SaveTableButton />}
        {count > 0 && (
          <button
            type="button"
            className="btn pri"
            onClick={() => void runCommand('anywhere.rateNext')}
          >
            {toRateTexts.rateNext} <CommandKey of="anywhere.rateNext" />
          </button>
        )}
      </header>
      {count === 0 ? (
        <div className="stage">
          <h1>{toRateTexts.none}</h1>
          <p className="lead">
            {postings.data.length === 0 ? toRateTexts.noneYetLead : toRateTexts.allDoneLead}
          </p>
        </div>
      ) : (
        <Waiting postings={postings.data} />
      )}
    </>
  );
}

const shownAtFirst = 100;
const { columns } = toRateTexts;

function Waiting({ postings }: { postings: readonly ToRate[] }) {
  const navigate = useNavigate();
  const [shownOf, setShownOf] = useState<Record<string, number>>({});
  const groups = postings.map((posting) => ({
    posting,
    rows: posting.waiting.slice(0, shownOf[posting.postingId] ?? shownAtFirst),
  }));
  const ordered = groups.flatMap(({ rows }) => rows);
  const { container, onKeyDown } = useRowKeys((index) => {
    const applicationId = ordered[index]?.applicationId;
    if (applicationId) {
      void navigate({ to: '/applications/$applicationId', params: { applicationId } });
    }
  });
  return (
    <div className="scroll" data-pane>
      <table className="to-rate">
        <thead>
          <tr>
            <th scope="col">{columns.candidate}</th>
            <th scope="col">{columns.stage}</th>
            <th scope="col">{columns.ratings}</th>
            <th scope="col">{columns.cameIn}</th>
          </tr>
        </thead>
        <tbody ref={container} onKeyDown={onKeyDown}>
          {groups.flatMap(({ posting, rows }) => [
            <tr className="grp" key={posting.postingId}>
              <th scope="rowgroup" colSpan={4}>
                <span className="row">
                  <Link
                    to="/postings/$postingId/candidates"
                    params={{ postingId: posting.postingId }}
                    className="title-link trunc"
                    dir="auto"
                  >
                    {posting.postingTitle}
                  </Link>
                  <span className="c3">v{posting.rubricVersion}</span>
                  <span className="grow" />
                  <Meter done={posting.submittedCount} of={posting.total} />
                  {toRateTexts.progress(posting.submittedCount, posting.total)}
                </span>
              </th>
            </tr>,
            ...rows.map(({ applicationId, candidate, stageName, ratedCount, createdAt }) => (
              <tr
                key={applicationId}
                data-row
                tabIndex={applicationId === ordered[0]?.applicationId ? 0 : -1}
                aria-label={candidate.name}
              >
                <td>
                  <span className="nm">
                    <Link
                      to="/applications/$applicationId"
                      params={{ applicationId }}
                      className="title-link m trunc"
                      dir="auto"
                      tabIndex={-1}
                    >
                      {candidate.name}
                    </Link>
                    <small className="trunc" dir="auto">
                      {candidate.latinName}
                    </small>
                  </span>
                </td>
                <td className="c2" dir="auto">
                  {stageName}
                </td>
                <td>
                  {ratedCount === 0 ? (
                    <span className="c3">{toRateTexts.notBegun}</span>
                  ) : (
                    <span className="row">
                      <Meter done={ratedCount} of={posting.criterionCount} />
                      {toRateTexts.draft(ratedCount, posting.criterionCount)}
                    </span>
                  )}
                </td>
                <td className="c2">{whenWas(createdAt)}</td>
              </tr>
            )),
            rows.length < posting.waiting.length && (
              <tr key={`more of ${posting.postingId}`}>
                <td colSpan={4}>
                  <button
                    type="button"
                    className="link"
                    onClick={() =>
                      setShownOf({ ...shownOf, [posting.postingId]: rows.length + shownAtFirst })
                    }
                  >
                    {toRateTexts.more(posting.waiting.length - rows.length)}
                  </button>
                </td>
              </tr>
            ),
          ])}
        </tbody>
      </table>
    </div>
  );
}

/** How much is done, beside its words. */
function Meter({ done, of }: { done: number; of: number }) {
  return (
    <svg width={64} height={4} aria-hidden="true">
      <rect width={64} height={4} rx={2} fill="var(--line-2)" />
      <rect width={(64 * Math.min(done, of)) / of} height={4} rx={2} fill="var(--ink-2)" />
    </svg>
  );
}
