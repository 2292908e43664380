import type { FilledScorecard } from '#shared/application-view.ts';
import type { CriterionId } from '#shared/ids.ts';

type RatingIn = {
  /** What counts now; null is "not assessed". */
  level: number | null;
  /** As it was written, also where its level does not count any more: its words stay true. */
  written: FilledScorecard['ratings'][number] | undefined;
  /** The level of an earlier version whose criterion has changed since: it stands beside "not assessed". */
  older: FilledScorecard['olderRatings'][number] | undefined;
};

/**
 * What a scorecard says of a criterion of the rubric as it is now. A scorecard may be of an earlier version, on another
 * scale even: a level of that version is never read as one of this.
 */
export function ratingIn(
  { ratings, olderRatings, rubricVersion }: FilledScorecard,
  id: CriterionId,
): RatingIn {
  const written = ratings.find(({ criterionId }) => criterionId === id);
  const older = olderRatings.findLast(({ criterionId }) => criterionId === id);
  const level = older?.rubricVersion === rubricVersion ? null : (written?.level ?? null);
  return { level, written, older: level === null ? older : undefined };
}
