import type { ReactNode } from 'react';

import {
  criterionCategorySchema,
  type Criterion,
  type CriterionChanges,
  type Rubric,
} from '#shared/rubric.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { Field } from '../../ui/field.tsx';
import { SavedText } from '../../ui/saved-text.tsx';
import { CriterionQuestions } from '../questions/criterion-questions.tsx';
import { Anchors } from './anchors.tsx';
import { SourceQuote } from './source-quote.tsx';
import type { ShownHint } from './use-hints.ts';
import { ScaleSwitch } from './scale-switch.tsx';
import { WeightStepper } from './weight-stepper.tsx';

type Props = {
  rubric: Rubric;
  criterion: Criterion;
  code: string;
  onMove: (by: number) => void;
  onRemove: () => void;
  onToLine: () => void;
  /** What the posting says on the criterion's line; its own text where it has none. */
  verbatim: string;
  hints: readonly ShownHint[];
  /** Hints on this criterion. */
  children?: ReactNode;
};

/** Everything of one criterion; each field saves as it is changed. Frozen ones are only shown. */
export function CriterionInspector({
  rubric,
  criterion,
  code,
  onMove,
  onRemove,
  onToLine,
  verbatim,
  hints,
  children,
}: Props) {
  const change = useCommand('rubric.changeCriterion');
  const save = (changes: CriterionChanges) =>
    change.mutate({ rubricId: rubric.id, criterionId: criterion.id, changes });
  const { name, text, kind, category, source } = criterion;
  const isDraft = rubric.status === 'draft';
  const at = rubric.criteria.findIndex(({ id }) => id === criterion.id) + 1;
  return (
    <section className="insp" aria-label={name} data-pane>
      <header className="pane-h">
        <span>{code}</span>
        <b className="trunc">{name}</b>
        <span className="grow" />
        <span className="c3">{rubricTexts.position(at, rubric.criteria.length)}</span>
      </header>
      <div className="scroll">
        <fieldset className="ib" disabled={!isDraft} style={{ border: 0, minWidth: 0 }}>
          <SourceQuote
            criterion={criterion}
            verbatim={verbatim}
            hints={hints}
            onToLine={onToLine}
          />
          <Field label={rubricTexts.name}>
            <SavedText
              label={rubricTexts.name}
              value={name}
              isRequired
              maxLength={200}
              field="name"
              onSave={(value) => save({ name: value })}
            />
          </Field>
          {(!source || text !== verbatim) && (
            <Field label={rubricTexts.text}>
              <SavedText
                label={rubricTexts.text}
                value={text}
                isRequired
                rows={3}
                maxLength={10_000}
                onSave={(value) => save({ text: value })}
              />
            </Field>
          )}
          <div className="kind-category-scale">
            <div className="field">
              <span>{rubricTexts.kind}</span>
              <div className="seg" role="group" aria-label={rubricTexts.kind}>
                {(['required', 'preferred'] as const).map((each) => (
                  <button
                    key={each}
                    type="button"
                    aria-pressed={each === kind}
                    onClick={() => save({ kind: each })}
                  >
                    {commonTexts.kinds[each]}
                  </button>
                ))}
              </div>
            </div>
            <Field label={rubricTexts.category}>
              <select
                className="inp"
                value={category}
                onChange={({ target }) =>
                  save({ category: criterionCategorySchema.parse(target.value) })
                }
              >
                {criterionCategorySchema.options.map((each) => (
                  <option key={each} value={each}>
                    {rubricTexts.categories[each]}
                  </option>
                ))}
              </select>
            </Field>
            <ScaleSwitch rubric={rubric} />
          </div>
          <WeightStepper criterion={criterion} onSave={save} />
          <Anchors scale={rubric.scale} criterion={criterion} onSave={save} />
          {children}
          {isDraft && (
            <div className="row">
              <button type="button" className="btn sm" onClick={() => onMove(-1)}>
                {rubricTexts.up}
              </button>
              <button type="button" className="btn sm" onClick={() => onMove(1)}>
                {rubricTexts.down}
              </button>
              <span className="grow" />
              <button type="button" className="btn sm danger" onClick={onRemove}>
                {rubricTexts.remove}
              </button>
            </div>
          )}
        </fieldset>
        <CriterionQuestions postingId={rubric.postingId} criterionId={criterion.id} />
      </div>
    </section>
  );
}
