import type { LineDiffCounts } from '../line-diff.ts';

const lines = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`;

/** "4 lines added, 2 removed, 1 changed": what there is none of is left out, and lines are named once. */
function countWords({ added, removed, changed, moved }: LineDiffCounts): string {
  const parts = [
    [added, 'added'],
    [removed, 'removed'],
    [changed, 'changed'],
    [moved, 'moved'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return 'the same lines, other blanks or line ends';
  return said
    .map(([count, word], at) => `${at === 0 ? lines(count) : String(count)} ${word}`)
    .join(', ');
}

const lostLine = (lineNumber: number, change: 'changed' | 'removed') =>
  `line ${lineNumber} ${change === 'changed' ? 'changed' : 'is gone'}`;

export const versionTexts = {
  looksLike: (title: string, when: string) =>
    `Looks like a changed version of “${title}”, imported ${when}.`,
  offer: (title: string, when: string, counts: LineDiffCounts) =>
    `Looks like a changed “${title}” (imported ${when}): ${countWords(counts)}.`,
  offerRegion: 'Changed posting',
  countWords,
  showChanges: 'Show the changes',
  accept: (title: string) => `Make it the new version of “${title}”`,
  acceptShort: 'Make it the new version',
  acceptOf: (title: string) => ` of “${title}”`,
  acceptNote:
    'Its rubric, candidates and ratings stay as they are. The earlier text is kept. One undo takes it back.',
  keepBoth: 'Keep both',
  keptBoth: 'Both are kept.',
  accepted: (versionNumber: number, carried: number) =>
    `This is version ${versionNumber} now. ${carried === 1 ? '1 correction' : `${carried} corrections`} carried over.`,
  lost: (versionNumber: number, lost: readonly { line: number; change: 'changed' | 'removed' }[]) =>
    `${lost.length === 1 ? '1 correction' : `${lost.length} corrections`} of version ${versionNumber} could not be carried over: ${lost
      .map(({ line, change }) => lostLine(line, change))
      .join(', ')}.`,
  fromChangedLines: (codes: readonly string[]) =>
    `${codes.length === 1 ? '1 criterion comes from a line' : `${codes.length} criteria come from lines`} that changed or went away: ${codes.join(', ')}. The rubric is as it was.`,
  changesTitle: (title: string) => `Changes against “${title}”`,
  changes: 'Changes, line by line',
  changeWords: {
    same: 'Same',
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    moved: 'Moved',
  },
  was: 'Was',
  is: 'Is now',
  lineNow: (lineNumber: number) => `line ${lineNumber}`,
  lineThen: (lineNumber: number) => `line ${lineNumber} before`,
  movedFrom: (from: number, to: number) => `from line ${from} to line ${to}`,
  sameLines: (count: number) => `${lines(count)} the same`,
  noChanges: 'Every line is the same; only blanks or line ends differ.',
  versions: (count: number) => `${count} versions`,
  versionsTitle: (title: string) => `Versions of “${title}”`,
  version: (versionNumber: number) => `Version ${versionNumber}`,
  ofThisPosting: 'of this posting.',
  current: 'the posting as it is now',
  since: (when: string) => `imported ${when}`,
  until: (when: string) => `until ${when}`,
  corrections: (count: number) => (count === 1 ? '1 correction' : `${count} corrections`),
  list: 'Versions',
  view: 'What to show',
  text: 'Its text',
  against: (versionNumber: number) => `Changes since version ${versionNumber}`,
} as const;
