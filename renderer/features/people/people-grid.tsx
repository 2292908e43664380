import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';

import type { CandidateRow, CandidateSort } from '#shared/candidate-list.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { PeopleHead } from './people-head.tsx';
import { useRowHeight } from '../../preferences/use-row-height.ts';
import { listStep } from '../../ui/list-step.ts';
import { PeopleRow, rowId } from './people-row.tsx';
import type { PeopleSelection } from './use-people-selection.ts';
import type { RowSpan } from './use-people-pages.ts';

type Props = {
  total: number;
  rowAt: (index: number) => CandidateRow | undefined;
  sort: CandidateSort;
  onSort: (sort: CandidateSort) => void;
  active: number;
  onActive: (index: number) => void;
  /** Rows that come into sight. */
  onSpan: (span: RowSpan) => void;
  onOpen: (index: number) => void;
  onPeek: () => void;
  onShiftClick: (index: number) => void;
  selection: PeopleSelection;
};

type RowAct = [index: number, event: MouseEvent];

const headHeight = 30;
const overscan = 12;

/**
 * A grid of any length of which the rows in sight are there. The grid itself has the focus and names its active
 * row, for a row that is scrolled away is gone and would take the focus with it.
 */
export function PeopleGrid({
  total,
  rowAt,
  sort,
  onSort,
  active,
  onActive,
  onSpan,
  onOpen,
  onPeek,
  onShiftClick,
  selection,
}: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  // oxlint-disable-next-line react/incompatible-library -- read here and passed to nobody
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: selection.count > 0 ? 84 : 0,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const tellSpan = useEffectEvent(onSpan);
  useEffect(() => tellSpan({ first, last }), [first, last]);
  const show = useEffectEvent(() => {
    if (total > 0) rows.scrollToIndex(Math.min(active, total - 1), { align: 'auto' });
  });
  useEffect(() => show(), [active]);

  const perPage = () =>
    Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
  const move = (to: number) => onActive(Math.min(Math.max(to, 0), total - 1));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget && event.key !== 'Escape') return;
    if (event.altKey || (isCtrl(event) && event.key.toLowerCase() !== 'a')) return;
    if (act(event)) event.preventDefault();
  }

  function act(event: KeyboardEvent): boolean {
    if (isCtrl(event)) {
      selection.selectAll();
      return true;
    }
    const step = listStep(event.key, perPage(), active, total);
    if (step !== undefined) {
      const here = rowAt(active);
      const there = rowAt(active + step);
      if (event.shiftKey && Math.abs(step) === 1 && here && there) {
        selection.step({ id: here.id, index: active }, { id: there.id, index: active + step });
      }
      move(active + step);
      return true;
    }
    const row = rowAt(active);
    switch (event.key) {
      case 'Enter':
        onOpen(active);
        return true;
      case ' ':
        onPeek();
        return true;
      case 'x':
        if (row) selection.toggle(row.id, active);
        return true;
      case 'Escape':
        selection.clear();
        return selection.count > 0;
      default:
        return false;
    }
  }

  const latest = useRef(handlers());
  useEffect(() => {
    latest.current = handlers();
  });
  // Rows are memoised; what they call must not change with every render.
  const click = useCallback((...given: RowAct) => latest.current.click(...given), []);
  const boxClick = useCallback((...given: RowAct) => latest.current.boxClick(...given), []);
  const open = useCallback((index: number) => latest.current.open(index), []);

  function handlers() {
    return {
      open: onOpen,
      click: (index: number, event: MouseEvent) => {
        if (event.shiftKey) onShiftClick(index);
        onActive(index);
      },
      boxClick: (index: number, event: MouseEvent) => {
        const row = rowAt(index);
        onActive(index);
        if (event.shiftKey) onShiftClick(index);
        else if (row) selection.toggle(row.id, index);
        grid.current?.focus({ preventScroll: true });
      },
    };
  }

  const isInSight = active >= first && active <= last;
  return (
    <div
      ref={grid}
      role="grid"
      className="people-grid"
      tabIndex={0}
      data-pane
      aria-label={peopleTexts.list}
      aria-rowcount={total + 1}
      aria-multiselectable="true"
      aria-activedescendant={isInSight && total > 0 ? rowId(active) : undefined}
      onKeyDown={onKeyDown}
    >
      <PeopleHead sort={sort} onSort={onSort} />
      <div
        role="rowgroup"
        className={selection.count > 0 ? 'people-rows has-selection-bar' : 'people-rows'}
        style={{ height: total * rowHeight }}
      >
        {items.map(({ index }) => {
          const row = rowAt(index);
          return (
            <PeopleRow
              key={index}
              index={index}
              height={rowHeight}
              row={row}
              isActive={index === active}
              isSelected={row !== undefined && selection.has(row.id)}
              onClick={click}
              onOpen={open}
              onBoxClick={boxClick}
            />
          );
        })}
      </div>
    </div>
  );
}

const isCtrl = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;
