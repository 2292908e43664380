import { IconScale } from '@tabler/icons-react';

import { leadSentences, openSentences } from '#shared/lead-sentences.ts';
import { leadOf, openEndsOf } from '#shared/scoring/lead.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import type { CompareModel } from './compare-model.ts';

type Props = { model: CompareModel; isTrying: boolean; onTry: () => void };

/** What it takes for somebody else to be first: one weight, or what is still unknown. */
export function SensitivityNote({ model, isTrying, onTry }: Props) {
  const { open } = model;
  if (open.length === 0) return null;
  const placed = open.map((column) => ({ item: column, standing: column.open.standing }));
  const [headline, more] = leadSentences(leadOf(placed), model.criterionOf);
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
