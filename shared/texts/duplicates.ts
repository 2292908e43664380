import type { Likeness } from '../duplicates.ts';

const likenesses: Readonly<Record<Likeness, string>> = {
  email: 'same email',
  phone: 'same phone',
  name: 'same name',
};
const inWords = (agreeIn: readonly Likeness[]) =>
  agreeIn.map((likeness) => likenesses[likeness]).join(', ');

/** Entries that may be one person: found, merged, kept apart, un-merged. */
export const duplicateTexts = {
  heading: 'Duplicates',
  none: 'Nobody looks entered twice',
  lead: 'Two people with the same email, phone or name are shown here. Nothing is merged by itself.',
  count: (count: number) => (count === 1 ? '1 pair to look at' : `${count} pairs to look at`),
  agree: (agreeIn: readonly Likeness[]) => inWords(agreeIn),
  pair: (first: string, second: string) => `${first} and ${second}`,
  pairs: 'Pairs',
  field: 'What differs',
  older: 'Entered first',
  newer: 'Entered later',
  keep: (field: string, value: string) => `${field}: keep ${value || 'nothing'}`,
  nothing: 'nothing',
  applications: 'Applications',
  documents: 'Documents',
  tags: 'Tags',
  both: 'Both are kept',
  rule: 'Applications, documents, notes, ratings and tags of both stay. Where both applied for one posting and something is recorded on each, both applications stay.',
  merge: 'Merge',
  merged: (name: string) => `Merged into ${name}. It can be un-merged.`,
  keepApart: 'These are two people',
  apart: (first: string, second: string) => `${first} and ${second} are kept apart`,
  merges: 'Merged people',
  mergedLine: (merged: string, kept: string) => `${merged} into ${kept}`,
  unmerge: 'Un-merge',
  unmerged: (name: string) => `${name} is a person of their own again`,
  likely: (name: string, agreeIn: readonly Likeness[]) =>
    `Like somebody here already: ${name} (${inWords(agreeIn)}).`,
  look: 'Look at duplicates',
  oneself: 'Choose two different people.',
  keptGone: (name: string) =>
    `Whom ${name} was merged into is not here any more. If they were merged further, un-merge that first.`,
  mergeGone: 'This merge was taken back already.',
} as const;
