import type { ApplicationSummary } from '#shared/application-view.ts';
import { roundScore } from '#shared/scoring/format-score.ts';
import type { MustHaveState, Standing } from '#shared/standing.ts';
import { candidateTexts, standingTexts } from '#shared/texts/candidates.ts';
import { returnedTexts } from '#shared/texts/returned.ts';

const order: readonly MustHaveState[] = ['met', 'partly', 'mixed', 'not-met', 'unknown'];

/** "7 met, 2 partly": the counts that are not zero; unknown is never hidden. */
export function mustHaveWords({ mustHaves }: Standing): string {
  const named = order
    .filter((state) => mustHaves[state] > 0)
    .map((state) => standingTexts.counts[state](mustHaves[state]));
  return named.join(', ') || standingTexts.nothing;
}

/** The strip in one sentence. */
export function stripLabel(standing: Standing): string {
  const { assessedCount, criterionCount } = standing;
  return standingTexts.strip(mustHaveWords(standing), `${assessedCount} of ${criterionCount}`);
}

/** "2 sealed", "1 of 3 in", "1 sealed, 2 came back". */
export function scorecardWords({
  seal,
  submittedCount,
  expectedCount,
  returnedCount,
}: ApplicationSummary): string {
  const words =
    seal.isSealed && seal.submittedByOthers > 0
      ? candidateTexts.sealed(seal.submittedByOthers)
      : candidateTexts.submitted(submittedCount, expectedCount);
  return returnedCount === 0 ? words : `${words}, ${returnedTexts.cameBackCount(returnedCount)}`;
}

/** The lowest and highest of the assessors' own totals, "69–85", or why there is none. */
export function rangeWords({ seal, standing }: ApplicationSummary): string {
  if (seal.isSealed) {
    return seal.submittedByOthers > 0 ? candidateTexts.submitToSee : candidateTexts.noAssessor;
  }
  const totals = standing.totals.map(({ score }) => score);
  if (totals.length === 0) return candidateTexts.noAssessor;
  if (totals.length === 1) return candidateTexts.oneAssessor;
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  return candidateTexts.range(roundScore(low), roundScore(high));
}
