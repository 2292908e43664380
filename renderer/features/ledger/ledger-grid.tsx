import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';

import type { LedgerRow } from '#shared/ledger-list.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { useRowHeight } from '../../preferences/use-row-height.ts';
import { listStep } from '../../ui/list-step.ts';
import { LedgerLine, lineId } from './ledger-row.tsx';

type Props = {
  rows: readonly LedgerRow[];
  hasMore: boolean;
  onMore: () => void;
  active: number;
  onActive: (index: number) => void;
};

const headHeight = 30;
const { columns } = ledgerTexts;
const heads = [
  ['file', columns.file],
  ['about', columns.about],
  ['whom', columns.forWhom],
  ['when', columns.when],
  ['size', columns.size],
  ['until', columns.deleteBy],
  ['sha', columns.sha256],
] as const;

/** The lines in sight. The grid has the focus and names its active line, which may be scrolled away. */
export function LedgerGrid({ rows, hasMore, onMore, active, onActive }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const count = rows.length + (hasMore ? 1 : 0);
  // oxlint-disable-next-line react/incompatible-library -- read here and passed to nobody
  const lines = useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  const items = lines.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const readOn = useEffectEvent(onMore);
  useEffect(() => {
    if (hasMore && last >= rows.length - 1) readOn();
  }, [hasMore, last, rows.length]);
  const show = useEffectEvent(() => lines.scrollToIndex(active, { align: 'auto' }));
  useEffect(() => show(), [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const room = (grid.current?.clientHeight ?? 0) - headHeight;
    const perPage = Math.max(1, Math.floor(room / rowHeight) - 1);
    const step = listStep(event.key, perPage, active, rows.length);
    if (step === undefined) return;
    event.preventDefault();
    onActive(Math.min(Math.max(active + step, 0), rows.length - 1));
  };
  // Lines are memoised; what they call must not change with every render.
  const latest = useRef(onActive);
  useEffect(() => {
    latest.current = onActive;
  });
  const onClick = useCallback((index: number) => latest.current(index), []);
  const isInSight = items.some(({ index }) => index === active);
  return (
    <div
      ref={grid}
      role="grid"
      className="ledger-grid"
      tabIndex={0}
      data-pane
      aria-label={ledgerTexts.list}
      aria-rowcount={hasMore ? -1 : rows.length + 1}
      aria-activedescendant={isInSight ? lineId(active) : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="ledger-head">
        <div role="row" aria-rowindex={1}>
          {heads.map(([className, label]) => (
            <span key={className} role="columnheader" className={className}>
              {label}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="ledger-lines" style={{ height: count * rowHeight }}>
        {items.map(({ index }) => (
          <LedgerLine
            key={index}
            index={index}
            height={rowHeight}
            row={rows[index]}
            isActive={index === active}
            onClick={onClick}
          />
        ))}
      </div>
    </div>
  );
}
