/** What of one's own can stand on the sample. */
export type OwnOnSample =
  | 'application'
  | 'note'
  | 'rating'
  | 'evidence'
  | 'document'
  | 'decision'
  | 'packet'
  | 'kit'
  | 'question'
  | 'other';

const kinds: Record<OwnOnSample, [one: string, many: string]> = {
  application: ['application', 'applications'],
  note: ['note', 'notes'],
  rating: ['rating', 'ratings'],
  evidence: ['quote', 'quotes'],
  document: ['document', 'documents'],
  decision: ['decision', 'decisions'],
  packet: ['packet', 'packets'],
  kit: ['kit', 'kits'],
  question: ['question', 'questions'],
  other: ['other record', 'other records'],
};
const ownWords = (own: readonly { what: OwnOnSample; count: number }[]) =>
  own.map(({ what, count }) => `${count} ${kinds[what][count === 1 ? 0 : 1]}`).join(', ');

export const sampleTexts = {
  loaded: 'The sample is here: one posting, seven candidates. Take it away whenever you like.',
  remove: 'Remove the sample',
  removed: 'The sample is gone, and nothing else',
  removedWithOwn: 'The sample is gone, with what was recorded on it',
  title: 'Remove the sample with what is yours on it?',
  goesToo: 'It goes with the sample, and one undo brings all of it back.',
  label: 'Sample',
  banner: 'This is the sample: seven invented people, and scorecards of three invented assessors.',
  removeAll: 'Remove all of it',
  keep: 'Keep the sample',
  command: { load: 'load the sample', remove: 'remove the sample' },
  alreadyLoaded: 'The sample is here already. Remove it first to load it afresh.',
  postingTaken:
    'The sample’s posting is among your postings already. Archive or use that one; the sample would need it twice.',
  notLoaded: 'No sample is loaded.',
  missing: 'The sample is missing from this installation.',
  standsOn: (own: readonly { what: OwnOnSample; count: number }[]) =>
    `Something of your own stands on the sample: ${ownWords(own)}. Nothing was removed.`,
  atKeyboard: (name: string) =>
    `${name}, who is at the keyboard, came with the sample. Switch to yourself first.`,
} as const;
