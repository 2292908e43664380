import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';

import type { ApplicationSummary } from '#shared/application-view.ts';
import type { ListColumn, ListView, StageGroup } from '#shared/pipeline-view.ts';
import type { ApplicationId } from '#shared/ids.ts';
import type { Stage } from '#shared/stage.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import type { Workspace } from '#shared/workspace.ts';
import { useRowHeight } from '../../preferences/use-row-height.ts';
import { useSelection, type Selection } from '../../ui/use-selection.ts';
import { CandidateRow } from './candidate-row.tsx';

type Props = {
  groups: readonly StageGroup[];
  view: ListView;
  workspace: Workspace;
  /** The row that the keys act on. */
  cursor: ApplicationId | undefined;
  onCursor: (id: ApplicationId) => void;
  onChange: (changes: Partial<ListView>) => void;
  children: (selection: Selection<ApplicationId>) => React.ReactNode;
};

type Item =
  | { type: 'group'; stage: Stage; count: number }
  | { type: 'row'; stage: Stage; row: ApplicationSummary };

const { columns } = candidateTexts;
const columnCount = 7;
const groupHeight = 30;
/** Two lines and the strip want a little more than a row of the other lists. */
const moreHeight = 6;

/** Candidates by stage; only the rows on the screen are in the page. */
export function CandidatesTable({
  groups,
  view,
  workspace,
  cursor,
  onCursor,
  onChange,
  children,
}: Props) {
  const navigate = useNavigate();
  const rowHeight = useRowHeight() + moreHeight;
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const wantsFocus = useRef<ApplicationId>(undefined);
  const items = groups.flatMap(({ stage, rows }): Item[] =>
    rows.length === 0
      ? []
      : [
          { type: 'group', stage, count: rows.length },
          ...(view.folded.includes(stage.id)
            ? []
            : rows.map((row): Item => ({ type: 'row', stage, row }))),
        ],
  );
  const ids = items.flatMap((item) => (item.type === 'row' ? [item.row.application.id] : []));
  const tabStop = cursor !== undefined && ids.includes(cursor) ? cursor : ids[0];
  // Nothing here is memoized, so nothing goes stale.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.type === 'group' ? groupHeight : rowHeight),
    overscan: 12,
    scrollPaddingStart: groupHeight,
    scrollPaddingEnd: 90,
  });

  function focusRow(id: ApplicationId): void {
    onCursor(id);
    virtual.scrollToIndex(
      items.findIndex((item) => item.type === 'row' && item.row.application.id === id),
    );
    wantsFocus.current = id;
    giveFocus();
  }
  /** A row far away is drawn only after the scrolling; then it takes the focus. */
  function giveFocus(): void {
    const row = body.current?.querySelector<HTMLElement>(`[data-row="${wantsFocus.current}"]`);
    if (!row) return;
    wantsFocus.current = undefined;
    row.focus({ preventScroll: true });
  }
  useLayoutEffect(() => {
    if (wantsFocus.current) giveFocus();
  });

  const selection = useSelection(ids, focusRow);

  function onKeyDown(event: KeyboardEvent): void {
    const on = event.target instanceof HTMLElement ? event.target : undefined;
    const at = ids.find((id) => id === on?.closest<HTMLElement>('[data-row]')?.dataset.row);
    if (selection.onKeyDown(event, at) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (at === undefined) return;
    if (event.key === 'Enter' && on?.matches('[data-row]')) {
      void navigate({ to: '/applications/$applicationId', params: { applicationId: at } });
      return;
    }
    const here = ids.indexOf(at);
    const to = {
      ArrowDown: here + 1,
      j: here + 1,
      ArrowUp: here - 1,
      k: here - 1,
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    const target = to === undefined ? undefined : ids[to];
    if (to === undefined) return;
    event.preventDefault();
    if (target !== undefined) focusRow(target);
  }

  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const mustHaveCount =
    groups
      .flatMap(({ rows }) => rows)[0]
      ?.standing.criteria.filter(({ kind }) => kind === 'required').length ?? 0;
  const head = (by: ListColumn, label: string) => (
    <SortHead by={by} label={label} view={view} onChange={onChange} />
  );
  return (
    <>
      <div
        ref={scroller}
        className={selection.selected.length > 0 ? 'scroll has-selection-bar' : 'scroll'}
        data-pane
      >
        <table className="cands" aria-rowcount={items.length + 1}>
          <thead>
            <tr>
              <th scope="col" className="box">
                <span className="visually-hidden">{candidateTexts.selectColumn}</span>
              </th>
              {head('candidate', columns.candidate)}
              {head('scorecards', columns.scorecards)}
              {head('mustHaves', columns.mustHaves(mustHaveCount))}
              {head('score', columns.score)}
              {head('spread', columns.spread)}
              {head('activity', columns.activity)}
            </tr>
          </thead>
          <tbody
            ref={body}
            onKeyDown={onKeyDown}
            onFocus={({ target }) => {
              const id = target.closest<HTMLElement>('[data-row]')?.dataset.row;
              const found = ids.find((each) => each === id);
              if (found) onCursor(found);
            }}
          >
            <Spacer height={above} />
            {drawn.map(({ index }) => {
              const item = items[index];
              if (!item) return null;
              return item.type === 'group' ? (
                <GroupRow key={item.stage.id} {...item} view={view} onChange={onChange} />
              ) : (
                <CandidateRow
                  key={item.row.application.id}
                  row={item.row}
                  stage={item.stage}
                  workspace={workspace}
                  rowIndex={index + 2}
                  isTabStop={item.row.application.id === tabStop}
                  selection={selection}
                />
              );
            })}
            <Spacer height={below} />
          </tbody>
        </table>
        <p className="reading">{candidateTexts.reading}</p>
      </div>
      {children(selection)}
    </>
  );
}

function Spacer({ height }: { height: number }) {
  return height <= 0 ? null : (
    <tr aria-hidden="true" className="spacer">
      <td colSpan={columnCount} style={{ height }} />
    </tr>
  );
}

type GroupProps = {
  stage: Stage;
  count: number;
  view: ListView;
  onChange: (changes: Partial<ListView>) => void;
};

function GroupRow({ stage, count, view: { folded }, onChange }: GroupProps) {
  const isFolded = folded.includes(stage.id);
  const Icon = isFolded ? IconChevronRight : IconChevronDown;
  const toggle = () =>
    onChange({
      folded: isFolded ? folded.filter((id) => id !== stage.id) : [...folded, stage.id],
    });
  return (
    <tr className="grp">
      <th scope="rowgroup" colSpan={columnCount}>
        <button type="button" aria-expanded={!isFolded} onClick={toggle}>
          <Icon size={12} stroke={1.6} aria-hidden="true" /> <b dir="auto">{stage.name}</b> {count}
        </button>
      </th>
    </tr>
  );
}

type HeadProps = {
  by: ListColumn;
  label: string;
  view: ListView;
  onChange: (changes: Partial<ListView>) => void;
};

function SortHead({ by, label, view: { sort }, onChange }: HeadProps) {
  const isOn = sort.by === by;
  const direction = isOn ? (sort.isAscending ? 'ascending' : 'descending') : 'none';
  const Arrow = sort.isAscending ? IconArrowUp : IconArrowDown;
  // Names begin at A; of figures and times the highest is looked for first.
  const isAscending = isOn ? !sort.isAscending : by === 'candidate';
  return (
    <th scope="col" aria-sort={direction} className={by}>
      <button type="button" onClick={() => onChange({ sort: { by, isAscending } })}>
        {label}
        {isOn && <Arrow size={12} stroke={1.6} aria-hidden="true" />}
      </button>
    </th>
  );
}
