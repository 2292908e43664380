import type { BatchItem, BatchReport } from '#shared/packet-batch.ts';
import { batchTexts } from '#shared/texts/batch.ts';

const statuses = ['written', 'already-written', 'failed', 'waiting'] as const;

/** What needs a person stands first: what failed, then what was written with a note. */
export function sortedByTrouble(items: readonly BatchItem[]): BatchItem[] {
  const rank = ({ status, warnings }: BatchItem) => {
    if (status === 'failed') return 0;
    if (warnings.length > 0) return 1;
    return status === 'waiting' ? 3 : 2;
  };
  return items.toSorted((a, b) => rank(a) - rank(b) || a.position - b.position);
}

export const leftOf = ({ items }: BatchReport): number =>
  items.filter(({ status }) => status === 'waiting' || status === 'failed').length;

/** How far it has come, and how many of each: one sentence. */
export function batchSummary({ items }: BatchReport): string {
  const done = items.filter(({ status }) => status !== 'waiting').length;
  const counts = statuses
    .map((status) => [status, items.filter((item) => item.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => batchTexts.counts[status](count));
  const noted = items.filter(({ warnings }) => warnings.length > 0).length;
  if (noted > 0) counts.push(batchTexts.withWarnings(noted));
  return `${batchTexts.progress(done, items.length)}: ${counts.join(', ')}`;
}

/** Why there is something left: it was stopped, or went through and some failed. */
export const endWords = ({ items }: BatchReport): string =>
  items.some(({ status }) => status === 'waiting') ? batchTexts.stopped : batchTexts.notAll;

/** What became of one file, in words. */
export function statusWords({ status, warnings }: BatchItem): string {
  return status === 'written' && warnings.length > 0
    ? batchTexts.writtenWithNotes
    : batchTexts.status[status];
}

/** The whole report as text, to be pasted into a mail. */
export function reportText(report: BatchReport): string {
  const rows = sortedByTrouble(report.items).map((item) =>
    [
      ...[statusWords(item), item.name || batchTexts.noName],
      ...(item.assessorName === null ? [] : [batchTexts.forAssessor(item.assessorName)]),
      item.fileName,
      [item.message, ...item.warnings].filter(Boolean).join(' '),
    ].join('\t'),
  );
  return [batchSummary(report), ...rows].join('\n');
}
