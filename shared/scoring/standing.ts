import type { AssessorId, CriterionId } from '../ids.ts';
import type { Rubric } from '../rubric.ts';
import type { Level } from '../scorecard.ts';
import type { CriterionStanding, MustHaveState, Standing } from '../standing.ts';
import { mustHaveState } from './must-haves.ts';
import { mean, valueOf } from './values.ts';

/** What one assessor gave that counts: levels by criterion; null or absent is "not assessed". */
export type CountedRatings = {
  assessorId: AssessorId;
  levels: ReadonlyMap<CriterionId, Level>;
};

/**
 * Where an application stands under a rubric.
 *
 * score = 100 · Σ w·v / Σ w over the assessed criteria, v the mean of those who assessed the criterion.
 * Unassessed criteria are left out, never counted as zero; the coverage beside the score says how many.
 *
 * @param rubric  the version that scores use
 * @param counted one entry per assessor, in a fixed order; levels 1 … steps of the rubric's scale
 * @throws {RangeError} when a level is not a step of the scale
 * @source product.md §6
 */
export function standingOf(rubric: Rubric, counted: readonly CountedRatings[]): Standing {
  const criteria = rubric.criteria.map((criterion): CriterionStanding => {
    const values = counted.flatMap(({ assessorId, levels }) => {
      const level = levels.get(criterion.id) ?? null;
      return level === null ? [] : [{ assessorId, value: valueOf(level, rubric.scale) }];
    });
    const given = values.map(({ value }) => value);
    return {
      criterionId: criterion.id,
      kind: criterion.kind,
      weight: criterion.weight,
      value: mean(given) ?? null,
      values,
      spread: given.length < 2 ? null : Math.max(...given) - Math.min(...given),
    };
  });
  const mustHaves = countMustHaves(criteria);
  return {
    criteria,
    score: weightedScore(criteria),
    assessedCount: criteria.filter(({ value }) => value !== null).length,
    criterionCount: criteria.length,
    isRanked: criteria.length > 0 && mustHaves.unknown === 0,
    mustHaves,
    spread: mean(criteria.flatMap(({ spread }) => (spread === null ? [] : [spread]))) ?? null,
    totals: counted.flatMap(({ assessorId }) => {
      const score = weightedScore(
        criteria.map((each) => ({ ...each, value: ownValue(each, assessorId) })),
      );
      return score === null ? [] : [{ assessorId, score }];
    }),
  };
}

/** Where an application stands while there is no rubric. */
export const emptyStanding: Standing = {
  criteria: [],
  score: null,
  assessedCount: 0,
  criterionCount: 0,
  isRanked: false,
  mustHaves: { met: 0, partly: 0, mixed: 0, 'not-met': 0, unknown: 0 },
  spread: null,
  totals: [],
};

type Weighed = Pick<CriterionStanding, 'value' | 'weight'>;

/** 0 … 100, unrounded; null when nothing was assessed. */
export function weightedScore(criteria: readonly Weighed[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of criteria) {
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : (100 * sum) / weights;
}

function ownValue({ values }: CriterionStanding, assessorId: AssessorId): number | null {
  return values.find((each) => each.assessorId === assessorId)?.value ?? null;
}

function countMustHaves(criteria: readonly CriterionStanding[]): Record<MustHaveState, number> {
  const counts = { met: 0, partly: 0, mixed: 0, 'not-met': 0, unknown: 0 };
  for (const { kind, values } of criteria) {
    if (kind === 'required') counts[mustHaveState(values.map(({ value }) => value))] += 1;
  }
  return counts;
}
