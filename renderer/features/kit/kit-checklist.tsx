import { kitStepSchema, type KitStep } from '#shared/kit.ts';
import { kitTexts as texts } from '#shared/texts/kit.ts';
import { Field } from '../../ui/field.tsx';

type Props = { checklist: readonly KitStep[]; onChange: (checklist: readonly KitStep[]) => void };

/** The steps before, in and after the talk, one a line; blank lines are left out of the kit. */
export function KitChecklist({ checklist, onChange }: Props) {
  const moments = kitStepSchema.shape.when.options;
  return (
    <section aria-label={texts.checklist} className="kit-checklist">
      <h3>{texts.checklist}</h3>
      <p className="s12 c3">{texts.checklistHint}</p>
      {moments.map((when) => (
        <Field key={when} label={texts.checklists[when]}>
          <textarea
            className="inp"
            dir="auto"
            rows={2}
            maxLength={5000}
            value={checklist.flatMap((step) => (step.when === when ? [step.text] : [])).join('\n')}
            onChange={({ target }) =>
              onChange(
                moments.flatMap((each) =>
                  each === when
                    ? target.value.split('\n').map((text) => ({ when, text }))
                    : checklist.filter((step) => step.when === each),
                ),
              )
            }
          />
        </Field>
      ))}
    </section>
  );
}
