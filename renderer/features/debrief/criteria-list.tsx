import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';

import type { CriterionId } from '#shared/ids.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import type { Column, CompareModel } from '../compare/compare-model.ts';
import { MatrixCell } from '../compare/matrix-cell.tsx';

type Props = {
  model: CompareModel;
  column: Column;
  focusedId: CriterionId | undefined;
  discussed: ReadonlySet<CriterionId>;
  onStep: (by: number) => void;
  onChoose: (id: CriterionId) => void;
};

/** All criteria, those on which the assessors are furthest apart first; one is chosen and talked about. */
export function CriteriaList(props: Props) {
  const { model, column, focusedId, discussed, onStep, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [focusedId]);
  useEffect(() => list.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const far = Number.MAX_SAFE_INTEGER;
    const by = { ArrowDown: 1, ArrowUp: -1, Home: -far, End: far }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <div
      ref={list}
      className="scroll dbf-list"
      role="listbox"
      tabIndex={0}
      data-criteria
      aria-label={debriefTexts.criteria}
      aria-activedescendant={focusedId && idOf(focusedId)}
      onKeyDown={onKeyDown}
    >
      {model.groups.map(({ levels, criterionIds }) => {
        const name =
          levels === null
            ? compareTexts.nothingToDiffer
            : (compareTexts.groups[levels] ?? String(levels));
        return (
          <div key={levels} role="group" aria-label={`${name}: ${criterionIds.length}`}>
            <p className="dbf-group" aria-hidden="true">
              <b>{name}</b> {criterionIds.length}
            </p>
            {criterionIds.map((criterionId) => {
              const isTalked = discussed.has(criterionId);
              const criterion = model.criterionOf(criterionId)?.name ?? '';
              return (
                <div
                  key={criterionId}
                  id={idOf(criterionId)}
                  role="option"
                  className="dbf-option"
                  aria-selected={criterionId === focusedId}
                  onClick={() => onChoose(criterionId)}
                >
                  <span className="dbf-tick" aria-hidden="true">
                    {isTalked && <IconCheck size={14} stroke={2} />}
                  </span>
                  <span className="lr">{model.codeOf(criterionId)}</span>{' '}
                  <bdi className="grow trunc" title={criterion}>
                    {criterion}
                  </bdi>
                  <MatrixCell {...{ model, column, criterionId }} />
                  {isTalked && <span className="visually-hidden">{debriefTexts.talked}</span>}
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

const idOf = (id: CriterionId) => `talk-${id}`;
