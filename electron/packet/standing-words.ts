import { criterionCodes } from '#shared/criterion-code.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { roundScore } from '#shared/scoring/format-score.ts';
import { mustHaveState } from '#shared/scoring/must-haves.ts';
import { isOutsideRange, ownTotals } from '#shared/scoring/own-totals.ts';
import type { MustHaveState, Standing } from '#shared/standing.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { assessorName } from './packet-words.ts';

const others: readonly Exclude<MustHaveState, 'met'>[] = ['partly', 'mixed', 'not-met', 'unknown'];
/** So many codes stand behind a count; more would be a list of their own. */
const mostCodes = 4;

/** How many must-haves there are. */
export const mustHaveTotal = ({ mustHaves }: Standing): number =>
  Object.values(mustHaves).reduce((sum, count) => sum + count, 0);

/** "7 of 9 met, 1 partly, 1 unknown". */
export function mustHavesIn(standing: Standing): string {
  const { mustHaves: counts } = standing;
  const named = others
    .filter((state) => counts[state] > 0)
    .map((state) => packetTexts.mustHaveCounts[state](counts[state]));
  return [`${counts.met} ${packetTexts.ofMet(mustHaveTotal(standing))}`, ...named].join(', ');
}

/** "1 partly (R5), 1 mixed (R7)": those that are not met, each with which they are; empty when all are met. */
export function otherMustHaves({
  rubric,
  standing: { criteria, mustHaves },
}: Pick<PacketData, 'rubric' | 'standing'>): string {
  const codes = criterionCodes(rubric?.criteria ?? []);
  return others
    .filter((state) => mustHaves[state] > 0)
    .map((state) => {
      const own = criteria.flatMap(({ kind, values, criterionId }) =>
        kind === 'required' && mustHaveState(values.map(({ value }) => value)) === state
          ? [codes.get(criterionId) ?? '']
          : [],
      );
      const count = packetTexts.mustHaveCounts[state](mustHaves[state]);
      return own.length > mostCodes ? count : `${count} (${own.join(', ')})`;
    })
    .join(', ');
}

/** "69–85": the range of the assessors' own totals; why there is none under two. */
export function rangeIn({ totals }: Pick<Standing, 'totals'>): string {
  const scores = totals.map(({ score }) => roundScore(score));
  if (scores.length === 0) return packetTexts.noAssessor;
  if (scores.length === 1) return packetTexts.oneAssessor;
  return `${Math.min(...scores)}–${Math.max(...scores)}`;
}

/** Each assessor's own total with its coverage, and why the score is outside of them where it is. */
export function ownTotalsIn(data: Pick<PacketData, 'assessors' | 'standing'>): string {
  const { standing } = data;
  const each = ownTotals(standing).map(({ assessorId, score, assessedCount }) =>
    packetTexts.ownTotal(
      assessorName(data, assessorId),
      // Never broken: the figure and what it rests on are one thing.
      `${roundScore(score)} · ${assessedCount} of ${standing.criterionCount}`.replaceAll(
        ' ',
        '\u00A0',
      ),
    ),
  );
  const why = isOutsideRange(standing) ? [packetTexts.outsideRange] : [];
  return [`${each.join(', ')}.`, ...why].join(' ');
}
