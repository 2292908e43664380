import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';

import type { PostingId } from '#shared/ids.ts';
import type { PostingSummary } from '#shared/posting-summary.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { whenWas } from '../../shell/format.ts';
import type { Selection } from '../../ui/use-selection.ts';
import { activityWords } from './activity-words.ts';
import { Coverage } from './coverage.tsx';
import {
  columnOf,
  isDescending,
  orderAfter,
  postingColumns,
  type PostingColumn,
  type PostingOrder,
} from './posting-order.ts';
import { PostingStatusMark } from './posting-status.tsx';
import { rubricWords } from './rubric-words.ts';
import './postings-table.css';

type Props = {
  postings: readonly PostingSummary[];
  order: PostingOrder;
  /** The row that keys mean, by its place. */
  at: number;
  body: RefObject<HTMLTableSectionElement | null>;
  selection: Selection<PostingId>;
  onOrder: (order: PostingOrder) => void;
  onAt: (index: number) => void;
  onOpen: (posting: PostingSummary) => void;
  onPeek: (index: number) => void;
};

/** The postings as rows that each can have the focus. */
export function PostingsTable({
  postings,
  order,
  at,
  body,
  selection,
  onOrder,
  onAt,
  onOpen,
  onPeek,
}: Props) {
  const focusRow = (index: number) => {
    body.current?.querySelectorAll<HTMLElement>('[data-row]')[index]?.focus();
  };
  function onKeyDown(event: KeyboardEvent): void {
    const posting = postings[at];
    if (selection.onKeyDown(event, posting?.id)) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (step !== undefined) {
      const next = Math.min(Math.max(at + step, 0), postings.length - 1);
      focusRow(next);
    } else if (event.key === 'Home' || event.key === 'End') {
      focusRow(event.key === 'Home' ? 0 : postings.length - 1);
    } else if (event.key === 'Enter' && posting) onOpen(posting);
    else if (event.key === ' ') onPeek(at);
    else return;
    event.preventDefault();
  }
  return (
    <table className="postings">
      <thead>
        <tr>
          {postingColumns.map((column) => (
            <ColumnHead key={column} column={column} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {postings.map((posting, index) => (
          <tr
            key={posting.id}
            data-row={posting.id}
            tabIndex={index === at ? 0 : -1}
            aria-label={posting.title}
            aria-selected={selection.has(posting.id)}
            onFocus={() => onAt(index)}
            onClick={({ shiftKey, ctrlKey, metaKey, currentTarget }) => {
              if (shiftKey) selection.extendTo(posting.id);
              else if (ctrlKey || metaKey) selection.toggle(posting.id);
              currentTarget.focus();
            }}
            onDoubleClick={() => onOpen(posting)}
          >
            <td>
              <span className="nm">
                <span className="row">
                  <button
                    type="button"
                    className="link trunc title-link"
                    dir="auto"
                    tabIndex={-1}
                    onClick={({ shiftKey, ctrlKey, metaKey }) => {
                      if (!shiftKey && !ctrlKey && !metaKey) onOpen(posting);
                    }}
                  >
                    {posting.title}
                  </button>
                  {posting.isSample && <span className="chip">{postingTexts.sample}</span>}
                </span>
                <small className="trunc">{posting.fileName}</small>
              </span>
            </td>
            <td>
              <PostingStatusMark status={posting.status} />
            </td>
            <td>
              <Coverage assessed={posting.mustHavesAssessed} total={posting.mustHavesTotal} />
            </td>
            <td className="r">
              {posting.applicationCount || <span className="c3">{postingTexts.none}</span>}
            </td>
            <td className="c2">{rubricWords(posting)}</td>
            <td>
              <span className="nm">
                <span>{whenWas(posting.lastActivity.at)}</span>
                <small className="trunc" dir="auto" title={activityWords(posting)}>
                  {activityWords(posting)}
                </small>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type HeadProps = {
  column: PostingColumn;
  order: PostingOrder;
  onOrder: (order: PostingOrder) => void;
};

function ColumnHead({ column, order, onOrder }: HeadProps) {
  const isSorted = columnOf(order) === column;
  const Arrow = isDescending(order) ? IconArrowDown : IconArrowUp;
  const direction = isDescending(order) ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={column === 'candidates' ? 'r' : undefined}
      aria-sort={isSorted ? direction : undefined}
    >
      <button
        type="button"
        className={isSorted ? 'sort on' : 'sort'}
        onClick={() => onOrder(orderAfter(order, column))}
      >
        {postingTexts.columns[column]}
        {isSorted && <Arrow size={12} stroke={1.6} aria-hidden="true" />}
      </button>
    </th>
  );
}
