import type { PostingStatus } from '#shared/posting-status.ts';
import type { PostingSummary } from '#shared/posting-summary.ts';

export const postingTabs = [
  ...['all', 'open', 'review', 'draft'],
  ...['on-hold', 'filled', 'archived'],
] as readonly ('all' | PostingStatus | 'archived')[];
export type PostingTab = (typeof postingTabs)[number];

export const postingColumns = [
  'posting',
  'status',
  'mustHaves',
  'candidates',
  'rubric',
  'activity',
] as const;
export type PostingColumn = (typeof postingColumns)[number];

/** A column and which way; `-` is descending. */
export const postingOrders = postingColumns.flatMap((column) => [column, `-${column}`] as const);
export type PostingOrder = (typeof postingOrders)[number];

/** Archived postings stand under their own tab and nowhere else. */
export function isUnder(tab: PostingTab, { status, archivedAt }: PostingSummary): boolean {
  if (tab === 'archived') return archivedAt !== null;
  return archivedAt === null && (tab === 'all' || status === tab);
}

export function hasText({ title, fileName }: PostingSummary, text: string): boolean {
  const wanted = fold(text.trim());
  return fold(title).includes(wanted) || fold(fileName).includes(wanted);
}

/** Upper and lower case, and accents, are one. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const statusPlace = (status: PostingStatus) => postingTabs.indexOf(status);
const share = ({ mustHavesAssessed, mustHavesTotal }: PostingSummary) =>
  mustHavesTotal === 0 ? -1 : mustHavesAssessed / mustHavesTotal;
const byTitle = new Intl.Collator(undefined, { numeric: true });

const comparisons: Record<PostingColumn, (a: PostingSummary, b: PostingSummary) => number> = {
  posting: (a, b) => byTitle.compare(a.title, b.title),
  status: (a, b) => statusPlace(a.status) - statusPlace(b.status),
  mustHaves: (a, b) => share(a) - share(b),
  candidates: (a, b) => a.applicationCount - b.applicationCount,
  rubric: (a, b) => (a.rubric?.version ?? 0) - (b.rubric?.version ?? 0),
  activity: (a, b) => (a.lastActivity.at < b.lastActivity.at ? -1 : 1),
};

/** Those that are equal in the column keep the order they came in. */
export function inOrder(
  postings: readonly PostingSummary[],
  order: PostingOrder,
): PostingSummary[] {
  const column = columnOf(order);
  const sign = isDescending(order) ? -1 : 1;
  return postings.toSorted((a, b) => sign * comparisons[column](a, b));
}

export const isDescending = (order: PostingOrder) => order.startsWith('-');
export const columnOf = (order: PostingOrder) => order.replace(/^-/, '') as PostingColumn;

/** The same column again turns it round; numbers and times begin with the greatest. */
export function orderAfter(order: PostingOrder, column: PostingColumn): PostingOrder {
  if (columnOf(order) === column) return isDescending(order) ? column : `-${column}`;
  return ['mustHaves', 'candidates', 'activity'].includes(column) ? `-${column}` : column;
}
