import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { ApplicationSummary } from '#shared/application-view.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { roundScore } from '#shared/scoring/format-score.ts';
import type { Stage } from '#shared/stage.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import type { Workspace } from '#shared/workspace.ts';
import { whenWas } from '../../shell/format.ts';
import { CriterionStrip } from '../../ui/criterion-strip.tsx';
import { SpreadRule } from '../../ui/spread-rule.tsx';
import type { Selection } from '../../ui/use-selection.ts';
import { activityWords } from './activity-words.ts';
import { mustHaveWords, rangeWords, scorecardWords, stripLabel } from './must-have-words.ts';

type Props = {
  row: ApplicationSummary;
  stage: Stage;
  workspace: Workspace;
  rowIndex: number;
  isTabStop: boolean;
  selection: Selection<ApplicationId>;
};

export function CandidateRow({ row, stage, workspace, rowIndex, isTabStop, selection }: Props) {
  const { application, candidate, standing } = row;
  const isSelected = selection.has(application.id);
  return (
    <tr
      data-row={application.id}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={candidate.name}
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
    >
      <td className="box">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={candidateTexts.select(candidate.name)}
          checked={isSelected}
          onClick={(event) => selection.onBoxClick(event, application.id)}
          readOnly
        />
      </td>
      <td>
        <span className="nm">
          <Link
            to="/applications/$applicationId"
            params={{ applicationId: application.id }}
            className="title-link m trunc"
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
      <td className="c2">{scorecardWords(row)}</td>
      <td>
        <CriterionStrip
          criteria={standing.criteria.filter(({ kind }) => kind === 'required')}
          label={stripLabel(standing)}
          unit={8}
          height={16}
        />
        <MustHaves row={row} />
      </td>
      <td>
        <Score row={row} />
      </td>
      <td>
        <Range row={row} />
      </td>
      <td>
        <span className="nm">
          <span>{whenWas(row.lastActivity.at)}</span>
          <small className="trunc">{activityWords(row.lastActivity, stage, workspace)}</small>
        </span>
      </td>
    </tr>
  );
}

function MustHaves({ row: { seal, standing } }: { row: ApplicationSummary }) {
  const words = mustHaveWords(standing);
  const isOwnOnly = seal.isSealed && standing.assessedCount > 0;
  return <span className="s11 c2 must">{isOwnOnly ? candidateTexts.yours(words) : words}</span>;
}

export function Score({ row: { seal, standing } }: { row: ApplicationSummary }) {
  const { score, assessedCount, criterionCount, isRanked } = standing;
  if (seal.isSealed && seal.submittedByOthers > 0) {
    return (
      <span className="st c2">
        <IconLock size={14} stroke={1.6} /> {candidateTexts.sealedScore}
      </span>
    );
  }
  if (score === null || seal.isSealed)
    return <span className="c3">{candidateTexts.notAssessed}</span>;
  return (
    <span className={isRanked ? 'score' : 'score light'}>
      <b>{roundScore(score)}</b>{' '}
      <span>
        · {assessedCount} of {criterionCount}
      </span>
      {!isRanked && <small className="s11 c3 not-ranked">{candidateTexts.notRanked}</small>}
    </span>
  );
}

function Range({ row }: { row: ApplicationSummary }) {
  const { seal, standing } = row;
  const totals = standing.totals.map(({ score }) => score);
  if (seal.isSealed || totals.length < 2) return <span className="c3">{rangeWords(row)}</span>;
  return (
    <span className="spread-rule">
      <SpreadRule totals={totals} />
      {rangeWords(row)}
    </span>
  );
}
