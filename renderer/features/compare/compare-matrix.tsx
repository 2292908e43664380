import { IconArrowDown } from '@tabler/icons-react';
import type { CSSProperties, KeyboardEvent } from 'react';

import type { CriterionId } from '#shared/ids.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { ColumnHead } from './column-head.tsx';
import { differs, type Column, type CompareModel } from './compare-model.ts';
import { moved, placeKey, type Place } from './grid-place.ts';
import { MatrixCell } from './matrix-cell.tsx';

type Props = {
  model: CompareModel;
  place: Place | undefined;
  onMove: (place: Place) => void;
  onEnter: () => void;
};

/** Criteria down, candidates across; one cell has the focus and the arrow keys move it. */
export function CompareMatrix({ model, place, onMove, onEnter }: Props) {
  const { columns, open, groups } = model;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!place || event.altKey) return;
    const far = Number.MAX_SAFE_INTEGER;
    const steps: Record<string, [right: number, down: number]> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
      k: [0, -1],
      j: [0, 1],
      Home: [-far, event.ctrlKey ? -far : 0],
      End: [far, event.ctrlKey ? far : 0],
      PageUp: [0, -8],
      PageDown: [0, 8],
    };
    const step = steps[event.key];
    if (step) onMove(moved(model, place, ...step));
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  };
  const cell = (row: Place['row'], column: Column) => {
    const here = { row, column: column.applicationId };
    const isHere = place !== undefined && placeKey(place) === placeKey(here);
    return {
      'data-place': placeKey(here),
      tabIndex: isHere ? 0 : -1,
      'aria-selected': isHere,
      onFocus: () => {
        if (!isHere) onMove(here);
      },
      onClick: () => onMove(here),
    };
  };
  return (
    <table
      className="cmp"
      role="grid"
      aria-label={compareTexts.grid(columns.length)}
      style={{ '--open': open.length, '--shut': columns.length - open.length } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <colgroup>
        <col className="cmp-first" />
        {columns.map(({ applicationId, open }) => (
          <col key={applicationId} className={open ? 'cmp-open' : 'cmp-shut'} />
        ))}
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="cmp-corner">
            <span className="row">
              {compareTexts.order} <IconArrowDown size={12} stroke={1.6} aria-hidden="true" />
            </span>
          </th>
          {columns.map((column) => (
            <th
              key={column.applicationId}
              scope="col"
              className={column.open ? 'cmp-head' : 'cmp-head shut'}
              {...cell('head', column)}
            >
              <span className="cmp-stack">
                <ColumnHead column={column} />
              </span>
            </th>
          ))}
          <td className="cmp-rest" />
        </tr>
      </thead>
      {groups.map(({ levels, criterionIds }) => (
        <tbody key={levels}>
          <tr className="grp">
            <th scope="rowgroup" colSpan={columns.length + 2}>
              <span className="cmp-group">
                <b>{groupName(levels)}</b> {criterionIds.length}
              </span>
            </th>
          </tr>
          {criterionIds.map((criterionId) => (
            <tr key={criterionId}>
              <Criterion model={model} criterionId={criterionId} />
              {columns.map((column) => (
                <td
                  key={column.applicationId}
                  className={cellClass(model, column, criterionId)}
                  {...cell(criterionId, column)}
                >
                  <MatrixCell model={model} column={column} criterionId={criterionId} />
                </td>
              ))}
              <td className="cmp-rest" />
            </tr>
          ))}
        </tbody>
      ))}
      {groups.length === 0 && (
        <tbody>
          <tr>
            <th scope="row" colSpan={columns.length + 2} className="cmp-none">
              {compareTexts.noDifferences}
            </th>
          </tr>
        </tbody>
      )}
    </table>
  );
}

function Criterion({ model, criterionId }: { model: CompareModel; criterionId: CriterionId }) {
  const criterion = model.criterionOf(criterionId);
  if (!criterion) return null;
  return (
    <th scope="row" className="cmp-crit">
      <span className="row">
        <span className="lr">{model.codeOf(criterionId)}</span>
        <span className="trunc" dir="auto" title={criterion.name}>
          {criterion.name}
        </span>
        {criterion.weight !== 1 && (
          <span className="wx">{compareTexts.times(criterion.weight)}</span>
        )}
      </span>
    </th>
  );
}

function groupName(levels: number | null): string {
  return levels === null
    ? compareTexts.nothingToDiffer
    : (compareTexts.groups[levels] ?? String(levels));
}

function cellClass(model: CompareModel, column: Column, criterionId: CriterionId): string {
  if (!column.open) return 'cmp-td shut';
  return differs(model, column, criterionId) ? 'cmp-td dis' : 'cmp-td';
}
