import { IconMinus, IconPlus } from '@tabler/icons-react';

import type { Criterion, CriterionChanges } from '#shared/rubric.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { heavierWeight, lighterWeight } from '#shared/weight-steps.ts';
import { SavedText } from '../../ui/saved-text.tsx';

type Props = { criterion: Criterion; onSave: (changes: CriterionChanges) => void };

/** The weight in steps; any but 1 asks for its reason beside it. */
export function WeightStepper({ criterion: { weight, weightReason }, onSave }: Props) {
  const lighter = lighterWeight(weight);
  const heavier = heavierWeight(weight);
  return (
    <div className="field">
      <span>{rubricTexts.weight}</span>
      <div className="weight-row">
        <div className="seg" role="group" aria-label={rubricTexts.weight}>
          <button
            type="button"
            aria-label={rubricTexts.lighter}
            disabled={lighter === undefined}
            onClick={() => lighter !== undefined && onSave({ weight: lighter })}
          >
            <IconMinus size={12} />
          </button>
          <button type="button" aria-pressed="true" tabIndex={-1} aria-live="polite">
            {rubricTexts.times(weight)}
          </button>
          <button
            type="button"
            data-field="weight"
            aria-label={rubricTexts.heavier}
            disabled={heavier === undefined}
            onClick={() => heavier !== undefined && onSave({ weight: heavier })}
          >
            <IconPlus size={12} />
          </button>
        </div>
        {weight !== 1 && (
          <SavedText
            label={rubricTexts.weightReason}
            value={weightReason}
            rows={2}
            maxLength={1000}
            placeholder={rubricTexts.weightReason}
            onSave={(reason) => onSave({ weightReason: reason })}
          />
        )}
      </div>
      <p className="s11 c3">{rubricTexts.weightRule}</p>
    </div>
  );
}
