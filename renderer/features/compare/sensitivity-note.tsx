import { IconScale } from '@tabler/icons-react';

import { roundScore } from '#shared/scoring/format-score.ts';
import { leadOf, openEndsOf } from '#shared/scoring/lead.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import type { CompareModel, OpenColumn } from './compare-model.ts';

type Props = { model: CompareModel; isTrying: boolean; onTry: () => void };

/** What it takes for somebody else to be first: one weight, or what is still unknown. */
export function SensitivityNote({ model, isTrying, onTry }: Props) {
  const { open } = model;
  if (open.length === 0) return null;
  const placed = open.map((column) => ({ item: column, standing: column.open.standing }));
  const [headline, more] = leadSentences(model, leadOf(placed));
  return (
    <section className="cmp-sens" aria-label={compareTexts.sensitivity}>
      <IconScale size={16} stroke={1.6} aria-hidden="true" />
      <div className="grow">
        <b dir="auto">{headline}</b>
        <p className="s12 c2" dir="auto">
          {[more, ...openSentences(openEndsOf(placed))].filter(Boolean).join(' ')}
        </p>
      </div>
      <button type="button" className="btn sm" aria-pressed={isTrying} onClick={onTry}>
        {compareTexts.tryWeights} <CommandKey of="compare.weights" />
      </button>
    </section>
  );
}

function leadSentences(
  model: CompareModel,
  lead: ReturnType<typeof leadOf<OpenColumn>>,
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
      const criterion = model.criterionOf(swap.criterionId);
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

function openSentences({ leader, passing }: ReturnType<typeof openEndsOf<OpenColumn>>): string[] {
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
