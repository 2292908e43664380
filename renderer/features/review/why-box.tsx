import {
  lineRoleSchema,
  type LineCorrection,
  type LineRole,
  type QualificationKind,
} from '#shared/posting.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { explainReason } from '#shared/texts/reading.ts';
import { reviewTexts } from '#shared/texts/review.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import type { ReviewedLine } from './line-look.ts';

type Props = {
  line: ReviewedLine;
  correction: LineCorrection | undefined;
  onPlace: (role: LineRole, kind: QualificationKind | null) => void;
  onIgnore: () => void;
  onAccept: () => void;
  onTakeBack: () => void;
};

/** Roles of the menu: those without a key of their own. */
const otherRoles = lineRoleSchema.options.filter(
  (role) => !['qualification', 'responsibility', 'other'].includes(role),
);

/** Why the line was read so, and the ways to place it elsewhere. */
export function WhyBox({ line, correction, onPlace, onIgnore, onAccept, onTakeBack }: Props) {
  const { lineNumber, look, role, word, reasons, isDoubtful } = line;
  return (
    <div className="why-line">
      <div className="row">
        <h2>
          {reviewTexts.why(lineNumber, word)}
          {isDoubtful && <span className="warn"> · {reviewTexts.isDoubtful}</span>}
        </h2>
        <div className="seg" role="group" aria-label={reviewTexts.roleOf(lineNumber)}>
          <button
            type="button"
            aria-pressed={look === 'required'}
            onClick={() => onPlace('qualification', 'required')}
          >
            {commonTexts.kinds.required}
          </button>
          <button
            type="button"
            aria-pressed={look === 'preferred'}
            onClick={() => onPlace('qualification', 'preferred')}
          >
            {commonTexts.kinds.preferred}
          </button>
          <button
            type="button"
            aria-pressed={look === 'duty'}
            onClick={() => onPlace('responsibility', null)}
          >
            {reviewTexts.roles.responsibility}
          </button>
          <button type="button" aria-pressed={role === 'other'} onClick={onIgnore}>
            {reviewTexts.ignore}
          </button>
        </div>
      </div>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.detail}`}>{explainReason(reason)}</li>
        ))}
      </ul>
      <div className="row">
        <select
          aria-label={reviewTexts.otherRole}
          value={otherRoles.find((each) => each === role) ?? ''}
          onChange={({ target }) => {
            const chosen = otherRoles.find((each) => each === target.value);
            if (chosen) onPlace(chosen, null);
          }}
        >
          <option value="">{reviewTexts.otherRole}</option>
          {otherRoles.map((each) => (
            <option key={each} value={each}>
              {reviewTexts.roles[each]}
            </option>
          ))}
        </select>
        <span className="grow" />
        {isDoubtful && (
          <button type="button" className="btn sm" onClick={onAccept}>
            {reviewTexts.accept} <CommandKey of="review.accept" />
          </button>
        )}
        {correction && (
          <button type="button" className="btn sm" onClick={onTakeBack}>
            {reviewTexts.takeBack}
          </button>
        )}
      </div>
    </div>
  );
}
