const candidates = (count: number) => (count === 1 ? '1 candidate' : `${count} candidates`);

/** What one version of a rubric changes against another, and what that means for ratings. */
export const rubricDiffTexts = {
  see: (count: number) => (count === 1 ? 'See the 1 change' : `See the ${count} changes`),
  compareVersions: 'Compare versions',
  title: 'Changes between two versions',
  from: 'Earlier version',
  to: 'Later version',
  versionName: (version: number, frozen: string | null, criteria: number) =>
    `Version ${version}, ${frozen === null ? 'draft' : `frozen ${frozen}`}, ${criteria} criteria`,
  lead: (from: number, to: number) =>
    `What version ${to} changes against version ${from}. A rating counts on where text, anchors and scale are the same.`,
  same: (from: number, to: number) => `Versions ${from} and ${to} are the same.`,
  changes: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  moved: 'Moved',
  lost: (codes: readonly string[], count: number) =>
    `Once frozen, ${codes.join(', ')} ${codes.length === 1 ? 'shows' : 'show'} “not assessed” for ${codes.length === 1 ? '' : 'up to '}${candidates(count)} until rated again, with the older rating beside.`,
  lostByScale: (count: number) =>
    count === 0
      ? 'Nobody has been rated on the other scale.'
      : `On another scale no rating counts on: ${candidates(count)} will show “not assessed” until rated again, with the older ratings beside.`,
  lostHere: {
    changed: (count: number) =>
      `Earlier ratings of ${candidates(count)} do not count here; they stand beside until rated again.`,
    removed: (count: number) =>
      `Ratings of ${candidates(count)} leave the score; they stay in their version.`,
    added: (count: number) => `Ratings of ${candidates(count)} do not count here.`,
  },
} as const;
