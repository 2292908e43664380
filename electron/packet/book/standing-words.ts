import { roundScore } from '#shared/scoring/format-score.ts';
import type { MustHaveState, Standing } from '#shared/standing.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { packetTexts } from '#shared/texts/packet.ts';

const others: readonly Exclude<MustHaveState, 'met'>[] = ['partly', 'mixed', 'not-met', 'unknown'];

/** "7 of 9 met, 1 partly, 1 unknown". */
export function mustHavesIn({ mustHaves: counts }: Standing): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const named = others
    .filter((state) => counts[state] > 0)
    .map((state) => packetTexts.mustHaveCounts[state](counts[state]));
  return [`${counts.met} ${packetTexts.ofMet(total)}`, ...named].join(', ');
}

/** "69–85": the range of the assessors' own totals; one assessor has none. */
export function rangeIn({ totals }: Standing): string {
  const scores = totals.map(({ score }) => roundScore(score));
  if (scores.length === 0) return packetTexts.noAssessor;
  if (scores.length === 1) return bookTexts.oneAssessor;
  return `${Math.min(...scores)}–${Math.max(...scores)}`;
}
