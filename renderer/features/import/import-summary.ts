import type { ImportFile, ImportReport } from '#shared/import.ts';
import { importDockTexts } from '#shared/texts/import-dock.ts';

/** What needs a person stands first. */
const troubleFirst = ['refused', 'needs-review', 'already-imported', 'imported'] as const;

export function sortedByTrouble(files: readonly ImportFile[]): ImportFile[] {
  return troubleFirst.flatMap((status) => files.filter((file) => file.status === status));
}

/** How many of each, and how far it has come: one sentence. */
export function importSummary({ files, total, state }: ImportReport): string {
  const counts = troubleFirst
    .toReversed()
    .map((status) => [status, files.filter((file) => file.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => importDockTexts.count[status](count));
  const waiting = total - files.length;
  if (state === 'running') counts.push(importDockTexts.waiting(waiting));
  if (state === 'cancelled' && waiting > 0) counts.push(importDockTexts.notRead(waiting));
  return importDockTexts.summary(files.length, total, counts.join(', '));
}

/** The whole report as text, to be pasted into a mail. */
export function reportText(report: ImportReport): string {
  const rows = sortedByTrouble(report.files).map(
    ({ fileName, status, message }) => `${importDockTexts.status[status]}\t${fileName}\t${message}`,
  );
  return [importSummary(report), ...rows].join('\n');
}
