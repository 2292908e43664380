import type { MustHaveState, Standing } from '#shared/standing.ts';
import { standingTexts } from '#shared/texts/candidates.ts';

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
