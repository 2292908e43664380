import { useRef, type RefObject } from 'react';

import { criterionIdSchema, type CriterionId } from '#shared/ids.ts';
import type { Rubric } from '#shared/rubric.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { useDrops } from '../../ui/use-row-drag.ts';
import { CriterionRow } from './criterion-row.tsx';
import { RubricFoot } from './rubric-foot.tsx';
import type { ShownHint } from './use-hints.ts';

type Props = {
  rubric: Rubric;
  codes: ReadonlyMap<CriterionId, string>;
  hints: ReadonlyMap<CriterionId, readonly ShownHint[]>;
  focusedId: CriterionId | undefined;
  /** The posting's. */
  title: string;
  table: RefObject<HTMLTableElement | null>;
  onFocus: (id: CriterionId) => void;
  /** Is told the place counted from 0 within the criteria of the same kind. */
  onMove: (id: CriterionId, position: number) => void;
};

/** The criteria in their two groups; a row is moved by its grip, within its group. */
export function CriteriaTable({
  rubric,
  codes,
  hints,
  focusedId,
  title,
  table,
  onFocus,
  onMove,
}: Props) {
  const { criteria, status } = rubric;
  const list = useRef<HTMLDivElement>(null);
  useDrops(list, ({ id, group, onto, edge }) => {
    const others = criteria.filter(({ kind, id: other }) => kind === group && other !== id);
    const at = others.findIndex((each) => each.id === onto);
    if (at !== -1) onMove(criterionIdSchema.parse(id), edge === 'before' ? at : at + 1);
  });
  return (
    <div className="scroll criteria" data-pane ref={list}>
      <table ref={table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{rubricTexts.columns.code}</span>
            </th>
            <th scope="col">{rubricTexts.columns.criterion}</th>
            <th scope="col">{rubricTexts.columns.category}</th>
            <th scope="col" className="r">
              {rubricTexts.columns.weight}
            </th>
            <th scope="col">{rubricTexts.columns.hints}</th>
          </tr>
        </thead>
        {(['required', 'preferred'] as const).map((kind) => {
          const group = criteria.filter((criterion) => criterion.kind === kind);
          return (
            <tbody key={kind}>
              <tr className="grp">
                <th scope="rowgroup" colSpan={5}>
                  <b>{commonTexts.kinds[kind]}</b> {group.length}, {rubricTexts.groupNotes[kind]}
                </th>
              </tr>
              {group.map((criterion) => (
                <CriterionRow
                  key={criterion.id}
                  criterion={criterion}
                  code={codes.get(criterion.id) ?? ''}
                  hints={hints.get(criterion.id) ?? []}
                  isDraft={status === 'draft'}
                  isFocused={criterion.id === focusedId}
                  onFocus={() => onFocus(criterion.id)}
                />
              ))}
            </tbody>
          );
        })}
      </table>
      <RubricFoot rubric={rubric} title={title} />
    </div>
  );
}
