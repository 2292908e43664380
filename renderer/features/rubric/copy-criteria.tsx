import { criterionCodes } from '#shared/criterion-code.ts';
import type { CriterionId } from '#shared/ids.ts';
import type { Criterion } from '#shared/rubric.ts';
import { rubricCopyTexts } from '#shared/texts/rubric-copy.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';

type Props = {
  criteria: readonly Criterion[];
  left: ReadonlySet<CriterionId>;
  onLeave: (left: ReadonlySet<CriterionId>) => void;
};

/** The criteria of a source, each to be taken or left. */
export function CopyCriteria({ criteria, left, onLeave }: Props) {
  const codes = criterionCodes(criteria.map((each) => each));
  return (
    <fieldset className="choices" aria-label={rubricCopyTexts.what}>
      <p className="row c2 s12">
        <span className="grow">{rubricCopyTexts.criteriaLead}</span>
        <button type="button" className="btn sm gh" onClick={() => onLeave(new Set())}>
          {rubricCopyTexts.all}
        </button>
        <button
          type="button"
          className="btn sm gh"
          onClick={() => onLeave(new Set(criteria.map(({ id }) => id)))}
        >
          {rubricCopyTexts.none}
        </button>
      </p>
      {criteria.map(({ id, name, text, weight }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!left.has(id)}
            onChange={({ target }) => onLeave(toggled(left, id, target.checked))}
          />
          <span className="c3 num">{codes.get(id)}</span>
          <span className="nm grow">
            <b className="trunc" dir="auto">
              {name}
            </b>
            <small className="trunc serif" dir="auto">
              {text}
            </small>
          </span>
          {weight !== 1 && <span className="wchg">{rubricTexts.times(weight)}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** What is left out, with one more or one fewer. */
export function toggled(
  left: ReadonlySet<CriterionId>,
  id: CriterionId,
  isTaken: boolean,
): ReadonlySet<CriterionId> {
  const next = new Set(left);
  if (isTaken) next.delete(id);
  else next.add(id);
  return next;
}
