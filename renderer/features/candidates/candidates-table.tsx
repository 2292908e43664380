import { IconLock } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { ApplicationSummary } from '#shared/application-view.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { stageSchema, type Stage } from '#shared/candidate.ts';
import { roundScore } from '#shared/scoring/format-score.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { whenWas } from '../../shell/format.ts';
import { CriterionStrip } from '../../ui/criterion-strip.tsx';
import { SpreadRule } from '../../ui/spread-rule.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import { useSelection, type Selection } from '../../ui/use-selection.ts';
import { CandidateSelection } from './candidate-selection.tsx';
import { mustHaveWords, stripLabel } from './must-have-words.ts';
import { StageSelect } from './stage-select.tsx';

type Props = { applications: readonly ApplicationSummary[] };

const { columns } = candidateTexts;

/** Candidates by stage, within a stage by score; those not ranked yet come last. */
export function CandidatesTable({ applications }: Props) {
  const navigate = useNavigate();
  const groups = stageSchema.options.map((stage) => ({ stage, rows: rowsOf(applications, stage) }));
  const ordered = groups.flatMap(({ rows }) => rows);
  const { container, onKeyDown } = useRowKeys((index) => {
    const applicationId = ordered[index]?.application.id;
    if (applicationId)
      void navigate({ to: '/applications/$applicationId', params: { applicationId } });
  });
  const [focusedId, setFocusedId] = useState<string>();
  const inFocus = ordered.find(({ application }) => application.id === focusedId);
  const selection = useSelection(
    ordered.map(({ application }) => application.id),
    (id) => container.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus(),
  );
  const mustHaveCount =
    ordered[0]?.standing.criteria.filter(({ kind }) => kind === 'required').length ?? 0;
  return (
    <div className="cands-list">
      <div
        className={selection.selected.length > 0 ? 'scroll has-selection-bar' : 'scroll'}
        data-pane
      >
        <table className="cands">
          <thead>
            <tr>
              <th scope="col" className="box" aria-label={candidateTexts.selectColumn} />
              <th scope="col">{columns.candidate}</th>
              <th scope="col">{columns.scorecards}</th>
              <th scope="col">{columns.mustHaves(mustHaveCount)}</th>
              <th scope="col">{columns.score}</th>
              <th scope="col">{columns.spread}</th>
              <th scope="col">{columns.stage}</th>
              <th scope="col">{columns.activity}</th>
            </tr>
          </thead>
          <tbody
            ref={container}
            onFocus={({ target }) =>
              setFocusedId(target.closest<HTMLElement>('[data-row]')?.dataset.row)
            }
            onKeyDown={(event) => {
              if (!selection.onKeyDown(event, inFocus?.application.id)) onKeyDown(event);
            }}
          >
            {groups.flatMap(({ stage, rows }) =>
              rows.length === 0
                ? []
                : [
                    <tr className="grp" key={stage}>
                      <th scope="rowgroup" colSpan={8}>
                        <b>{commonTexts.stages[stage]}</b> {rows.length}
                      </th>
                    </tr>,
                    ...rows.map((row) => (
                      <Row
                        key={row.application.id}
                        row={row}
                        isFirst={row === ordered[0]}
                        selection={selection}
                      />
                    )),
                  ],
            )}
          </tbody>
        </table>
        <p className="reading">{candidateTexts.reading}</p>
      </div>
      <CandidateSelection
        selected={ordered.filter(({ application }) => selection.has(application.id))}
        inFocus={inFocus}
        onClear={selection.clear}
      />
    </div>
  );
}

function rowsOf(applications: readonly ApplicationSummary[], stage: Stage): ApplicationSummary[] {
  const rank = ({ seal, standing }: ApplicationSummary) =>
    seal.isSealed || !standing.isRanked ? -1 : (standing.score ?? -1);
  return applications
    .filter(({ application }) => application.stage === stage)
    .toSorted((a, b) => rank(b) - rank(a));
}

type RowProps = {
  row: ApplicationSummary;
  isFirst: boolean;
  selection: Selection<ApplicationId>;
};

function Row({ row, isFirst, selection }: RowProps) {
  const { application, candidate, seal, standing, submittedCount } = row;
  const words = mustHaveWords(standing);
  const isOwnOnly = seal.isSealed && standing.assessedCount > 0;
  return (
    <tr
      data-row={application.id}
      tabIndex={isFirst ? 0 : -1}
      aria-label={candidate.name}
      aria-selected={selection.has(application.id)}
    >
      <td className="box">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={candidateTexts.select(candidate.name)}
          checked={selection.has(application.id)}
          onClick={(event) => selection.onBoxClick(event, application.id)}
          readOnly
        />
      </td>
      <td>
        <span className="nm">
          <Link
            to="/applications/$applicationId"
            params={{ applicationId: application.id }}
            className="title-link m"
            dir="auto"
            tabIndex={-1}
          >
            {candidate.name}
          </Link>
          <small className="trunc" dir="auto">
            {candidate.latinName || candidate.headline}
          </small>
        </span>
      </td>
      <td className="c2">
        {seal.isSealed && seal.submittedByOthers > 0
          ? candidateTexts.sealed(seal.submittedByOthers)
          : candidateTexts.submitted(submittedCount)}
      </td>
      <td>
        <CriterionStrip
          criteria={standing.criteria.filter(({ kind }) => kind === 'required')}
          label={stripLabel(standing)}
          unit={8}
          height={16}
        />
        <span className="s11 c2">{isOwnOnly ? candidateTexts.yours(words) : words}</span>
      </td>
      <td>
        <Score row={row} />
      </td>
      <td>
        <Range row={row} />
      </td>
      <td>
        <StageSelect application={application} name={candidate.name} />
      </td>
      <td>{whenWas(row.lastActivityAt)}</td>
    </tr>
  );
}

function Score({ row: { seal, standing } }: { row: ApplicationSummary }) {
  const { score, assessedCount, criterionCount, isRanked } = standing;
  if (seal.isSealed && seal.submittedByOthers > 0) {
    return (
      <span className="st c2">
        <IconLock size={14} stroke={1.6} /> {candidateTexts.sealedScore}
      </span>
    );
  }
  if (score === null || seal.isSealed) return <span className="c3">—</span>;
  return (
    <span className={isRanked ? 'score' : 'score light'}>
      <b>{roundScore(score)}</b>{' '}
      <span>
        · {assessedCount} of {criterionCount}
      </span>
      {!isRanked && (
        <small className="s11 c3" style={{ display: 'block' }}>
          {candidateTexts.notRanked}
        </small>
      )}
    </span>
  );
}

function Range({ row: { seal, standing } }: { row: ApplicationSummary }) {
  if (seal.isSealed) {
    return (
      <span className="c3">{seal.submittedByOthers > 0 ? candidateTexts.submitToSee : '—'}</span>
    );
  }
  const totals = standing.totals.map(({ score }) => score);
  if (totals.length < 2) {
    return (
      <span className="c3">
        {totals.length === 1 ? candidateTexts.oneAssessor : candidateTexts.noAssessor}
      </span>
    );
  }
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  return (
    <span className="spread-rule">
      <SpreadRule totals={totals} />
      {candidateTexts.range(roundScore(low), roundScore(high))}
    </span>
  );
}
