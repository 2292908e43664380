import { IconGripVertical } from '@tabler/icons-react';

import type { Criterion } from '#shared/rubric.ts';
import { lintTexts } from '#shared/texts/lint.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { dragLook, useRowDrag } from '../../ui/use-row-drag.ts';
import type { ShownHint } from './use-hints.ts';

type Props = {
  criterion: Criterion;
  code: string;
  hints: readonly ShownHint[];
  isDraft: boolean;
  isFocused: boolean;
  onFocus: () => void;
};

/** More hints than a row has lines stand in the inspector alone. */
const mostHints = 2;

export function CriterionRow({ criterion, code, hints, isDraft, isFocused, onFocus }: Props) {
  const { id, kind, name, text, category, weight } = criterion;
  const { row, grip, drag } = useRowDrag<HTMLTableRowElement>({ id, group: kind }, isDraft);
  return (
    <tr
      ref={row}
      className={dragLook(drag)}
      data-row
      data-criterion={id}
      tabIndex={isFocused ? 0 : -1}
      aria-selected={isFocused}
      onClick={onFocus}
      onFocus={onFocus}
    >
      <td className="c3 code">
        {isDraft && (
          <span ref={grip} className="grip" title={rubricTexts.grip}>
            <IconGripVertical size={14} stroke={1.6} aria-hidden="true" />
          </span>
        )}
        {code}
      </td>
      <td>
        <span className="nm">
          <b className="trunc" dir="auto">
            {name}
          </b>
          <small className="trunc serif" dir="auto">
            {text}
          </small>
        </span>
      </td>
      <td className="c2">{rubricTexts.shortCategories[category]}</td>
      <td className={weight === 1 ? 'r c3' : 'r wchg'}>{rubricTexts.times(weight)}</td>
      <td>
        {hints
          .filter(({ isKept }) => !isKept)
          .slice(0, mostHints)
          .map((hint) => (
            <span className="hint trunc" key={hint.rule}>
              {lintTexts.short(hint, text.slice(hint.span.start, hint.span.end))}
            </span>
          ))}
      </td>
    </tr>
  );
}
