import type { CriterionId } from './ids.ts';
import type { Criterion } from './rubric.ts';
import { roundScore } from './scoring/format-score.ts';
import type { Lead, OpenEnds } from './scoring/lead.ts';
import { compareTexts } from './texts/compare.ts';

type Named = { name: string };

/**
 * How firm the order is, in words: one headline, and one sentence more where there is more to say.
 *
 * @param criterionOf the criteria of the rubric the leads were worked out under
 * @example leadSentences({ kind: 'firm', leader: { name: 'Asha' } }, criterionOf)
 *          // ['Asha stays first: no single weight changes that.', '']
 */
export function leadSentences(
  lead: Lead<Named>,
  criterionOf: (id: CriterionId) => Pick<Criterion, 'name' | 'weight'> | undefined,
): [headline: string, more: string] {
  switch (lead.kind) {
    case 'nobody':
      return [compareTexts.nobodyRanked, ''];
    case 'alone':
      return [compareTexts.alone(lead.leader.name), ''];
    case 'level':
      return [
        compareTexts.level(
          lead.leaders.map(({ name }) => name),
          roundScore(lead.score),
        ),
        '',
      ];
    case 'firm':
      return [compareTexts.firm(lead.leader.name), ''];
    case 'unless': {
      const { leader, challenger, swap } = lead;
      const criterion = criterionOf(swap.criterionId);
      const now = criterion?.weight ?? 1;
      const weight = now * swap.factor;
      const name = criterion?.name ?? '';
      return swap.factor > 1
        ? [
            compareTexts.unlessHeavier(leader.name, name, weight),
            compareTexts.swapHeavier(now, weight, challenger.name),
          ]
        : [
            compareTexts.unlessLighter(leader.name, name, weight),
            compareTexts.swapLighter(now, weight, challenger.name),
          ];
    }
  }
}

/** What the unassessed criteria could still change at the top, a sentence for each candidate it is about. */
export function openSentences({ leader, passing }: OpenEnds<Named>): string[] {
  if (!leader && passing.length === 0) return [compareTexts.nothingUnknown];
  const behind = (leader?.behind ?? []).map(({ item, score }) => ({
    name: item.name,
    score: roundScore(score),
  }));
  return [
    ...(leader
      ? [
          compareTexts.leaderUnknown(
            leader.item.name,
            leader.range.count,
            roundScore(leader.range.low),
          ) + (behind.length > 0 ? compareTexts.behind(behind) : compareTexts.stillFirst),
        ]
      : []),
    ...passing.map(({ item, range }) =>
      compareTexts.couldPass(item.name, range.count, roundScore(range.high)),
    ),
  ];
}
