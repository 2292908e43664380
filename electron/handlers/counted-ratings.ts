import type { FilledScorecard } from '#shared/application-view.ts';
import type { CriterionId } from '#shared/ids.ts';
import { noAnchors, type Criterion, type Rubric } from '#shared/rubric.ts';
import { isSameMeasure } from '#shared/rubric-versions.ts';
import type { CountedRatings } from '#shared/scoring/standing.ts';
import type { Level } from '#shared/scorecard.ts';
import type { StoredRating, VersionedScorecard } from '../store/scorecard-store.ts';

export type RatedScorecard = {
  scorecard: VersionedScorecard;
  rubric: Rubric;
  ratings: StoredRating[];
};
/** So much of it is needed to count. */
type Countable = {
  scorecard: Pick<VersionedScorecard, 'assessorId'>;
  rubric: Rubric;
  ratings: readonly Pick<StoredRating, 'criterionId' | 'level'>[];
};

/**
 * What counts towards the score under `current`: of each assessor, per criterion, the newest rating whose
 * criterion still is the same measure. Scorecards come oldest first.
 */
export function countedRatings(current: Rubric, rated: readonly Countable[]): CountedRatings[] {
  const byAssessor = new Map<string, CountedRatings & { levels: Map<CriterionId, Level> }>();
  for (const { scorecard, rubric, ratings } of rated) {
    const { assessorId } = scorecard;
    const counted = byAssessor.get(assessorId) ?? { assessorId, levels: new Map() };
    byAssessor.set(assessorId, counted);
    for (const { criterionId, level } of ratings) {
      if (isStillMeasured(current, rubric, criterionId)) counted.levels.set(criterionId, level);
    }
  }
  return [...byAssessor.values()];
}

/** Ratings whose criterion has changed since: shown beside, never counted. */
export function olderRatings(
  current: Rubric,
  rated: readonly RatedScorecard[],
): FilledScorecard['olderRatings'] {
  return rated.flatMap(({ rubric, ratings }) =>
    ratings
      .filter(
        ({ criterionId }) =>
          criterionOf(current, criterionId) && !isStillMeasured(current, rubric, criterionId),
      )
      .map(({ criterionId, level }) => ({
        criterionId,
        level,
        rubricVersion: rubric.version,
        scale: rubric.scale,
        anchors: criterionOf(rubric, criterionId)?.anchors ?? noAnchors(rubric.scale),
      })),
  );
}

/** Whether a rating under `rubric` means the same under `current`. */
export function isStillMeasured(
  current: Rubric,
  rubric: Rubric,
  criterionId: CriterionId,
): boolean {
  const now = criterionOf(current, criterionId);
  const then = criterionOf(rubric, criterionId);
  if (!now || !then) return false;
  if (current.id === rubric.id) return true;
  return isSameMeasure(
    { criterion: then, scale: rubric.scale },
    { criterion: now, scale: current.scale },
  );
}

function criterionOf({ criteria }: Rubric, id: CriterionId): Criterion | undefined {
  return criteria.find((criterion) => criterion.id === id);
}
