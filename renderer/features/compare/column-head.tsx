import { IconLock } from '@tabler/icons-react';

import { roundScore } from '#shared/scoring/format-score.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { CriterionStrip } from '../../ui/criterion-strip.tsx';
import { SpreadRule } from '../../ui/spread-rule.tsx';
import { mustHaveWords, stripLabel } from '../candidates/must-have-words.ts';
import type { Column } from './compare-model.ts';

/** Over a column: who, score with coverage, strip, must-haves, and the range of the assessors' own totals. */
export function ColumnHead({ column: { name, open, seal } }: { column: Column }) {
  if (!open) {
    return (
      <>
        <bdi className="cmp-name trunc">{name}</bdi>
        <span className="row s11 c3">
          {seal.submittedByOthers > 0 ? (
            <>
              <IconLock size={12} stroke={1.6} aria-hidden="true" /> {compareTexts.sealed} ·{' '}
              {compareTexts.sealedCount(seal.submittedByOthers)}
            </>
          ) : (
            compareTexts.nobodyRated
          )}
        </span>
      </>
    );
  }
  const { standing } = open;
  const { score, assessedCount, criterionCount, isRanked } = standing;
  const totals = standing.totals.map((each) => each.score);
  return (
    <>
      <bdi className="cmp-name trunc">{name}</bdi>
      <span className={isRanked ? 'score' : 'score light'}>
        {score !== null && <b>{roundScore(score)}</b>}{' '}
        <span>
          {score !== null && '· '}
          {compareTexts.counted(assessedCount, criterionCount)}
        </span>
        {!isRanked && <small> {compareTexts.notRanked}</small>}
      </span>
      <CriterionStrip
        criteria={standing.criteria}
        label={stripLabel(standing)}
        unit={4}
        height={14}
      />
      <span className="s11 c2 trunc">{mustHaveWords(standing)}</span>
      <span className="row s11 c3">
        {totals.length < 2 ? compareTexts.oneAssessor : <Range totals={totals} />}
      </span>
    </>
  );
}

function Range({ totals }: { totals: number[] }) {
  const [low, high] = [roundScore(Math.min(...totals)), roundScore(Math.max(...totals))];
  return (
    <>
      <SpreadRule totals={totals} />
      <span aria-hidden="true">{compareTexts.range(low, high)}</span>
      <span className="visually-hidden">{compareTexts.rangeLabel(low, high)}</span>
    </>
  );
}
