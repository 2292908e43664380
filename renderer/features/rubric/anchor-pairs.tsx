import type { CriterionId } from '#shared/ids.ts';
import type { pairByName } from '#shared/rubric-copy.ts';
import { rubricCopyTexts } from '#shared/texts/rubric-copy.ts';
import { toggled } from './copy-criteria.tsx';

type Props = {
  pairs: ReturnType<typeof pairByName>;
  left: ReadonlySet<CriterionId>;
  onLeave: (left: ReadonlySet<CriterionId>) => void;
};

/** Criteria here and there whose names say the same, with the anchors that would be taken. */
export function AnchorPairs({ pairs, left, onLeave }: Props) {
  if (pairs.length === 0) return <p className="c2">{rubricCopyTexts.noPairs}</p>;
  return (
    <fieldset className="choices" aria-label={rubricCopyTexts.what}>
      <p className="c2 s12">{rubricCopyTexts.anchorsLead}</p>
      {pairs.map(({ criterion: { id, name, anchors }, other }) => (
        <label key={id}>
          <input
            type="checkbox"
            aria-label={name}
            checked={!left.has(id)}
            onChange={({ target }) => onLeave(toggled(left, id, target.checked))}
          />
          <span className="nm grow">
            <b className="trunc" dir="auto">
              {name}
            </b>
            <small className="trunc" dir="auto">
              {rubricCopyTexts.anchorsFrom(other.name)}
              {anchors.some((anchor) => anchor !== '') && `, ${rubricCopyTexts.replaces}`}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
