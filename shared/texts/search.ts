import type { FoundCount, SearchPart } from '../search.ts';
import type { SearchArea } from '../search-area.ts';

const counted = new Intl.NumberFormat('en');

/** "1,000+" when counting stopped there. */
const countWords = ({ count, isCapped }: FoundCount) =>
  `${counted.format(count)}${isCapped ? '+' : ''}`;
const resultsWords = (found: FoundCount) =>
  `${countWords(found)} ${found.count === 1 && !found.isCapped ? 'result' : 'results'}`;

export const searchTexts = {
  title: 'Search',
  boxLabel: 'Search or run a command',
  fieldLabel: 'Search everything',
  everywhere: 'Everything on this laptop',
  results: 'What was found, newest first',
  commandsOnly: 'Commands only',
  do: 'Do',
  recent: 'Opened lately',
  saved: 'Kept searches',
  move: 'Move',
  open: 'Open',
  all: (found: FoundCount) => `All ${resultsWords(found)}`,
  countIn: (found: FoundCount, ms: number) => `${resultsWords(found)} in ${Math.ceil(ms)} ms`,
  count: countWords,
  savedQuery: (query: string) => `finds ${query}`,
  nothing: (query: string) => `Nothing has “${query}”.`,
  nothingLead:
    'Another spelling, fewer words, or the beginning of a word with * may find it. What is sealed for you is not searched.',
  noCommand: (query: string) => `No command here is called “${query}”.`,
  start: 'Search everything written',
  startLead:
    'Postings and criteria, résumés and letters, notes and scorecards, names, decisions. Accents may be left out; the last word may be its beginning.',
  where: 'Where',
  anywhere: 'Everywhere',
  areas: {
    documents: 'Résumés and letters',
    notes: 'Notes and scorecards',
    postings: 'Postings and criteria',
    names: 'Candidate names',
    decisions: 'Decisions',
  } satisfies Record<SearchArea, string>,
  paletteAreas: {
    documents: 'Candidates with this in the résumé or letter',
    notes: 'Notes and scorecards',
    postings: 'Postings and criteria',
    names: 'Candidates',
    decisions: 'Decisions',
  } satisfies Record<SearchArea, string>,
  posting: 'Posting',
  anyPosting: 'Any',
  howTo: 'How to search',
  examples: [
    '"exact words"',
    'kafka OR kinesis',
    '-intern',
    'begin*',
    'in:notes',
    'stage:interview',
  ],
  keep: 'Keep this search',
  keepTitle: 'Keep this search',
  keepName: 'Name',
  keepHint: 'It stands under “Kept searches” here and in Ctrl K, for you alone.',
  kept: (name: string) => `“${name}” is kept`,
  removed: (name: string) => `“${name}” is removed. Ctrl Z brings it back.`,
  remove: (name: string) => `Remove “${name}”`,
  clear: 'Clear',
  order: 'Order',
  orders: { newest: 'Newest first', best: 'Best match' },
  bestOf: 'The best 50 of the newest 2,000',
  showAll: (area: string, found: FoundCount) => `All ${countWords(found)} in ${area}`,
  more: 'Reading more …',
  sealed: (found: FoundCount) =>
    found.count === 1 && !found.isCapped
      ? '1 sealed scorecard was not searched'
      : `${countWords(found)} sealed scorecards were not searched`,
  unindexed: (count: number) =>
    `${counted.format(count)} texts are still being put into the index and are not found yet`,
  line: (what: string, lineNumber: number) => `${what}, line ${lineNumber}`,
  criterion: (code: string) => `Criterion ${code}`,
  anchorFor: (word: string) => `Anchor for ${word}`,
  level: (level: number) => `Level ${level}`,
  yours: 'yours',
  postingLine: 'Text',
  parts: {
    title: 'Title',
    text: 'Text',
    fileName: 'File name',
    name: 'Name',
    latinName: 'Latin reading',
    headline: 'Headline',
    location: 'Location',
    email: 'Email',
    phone: 'Phone',
    source: 'Source',
    tag: 'Tag',
    anchor: 'Anchor',
    weightReason: 'Reason of the weight',
    why: 'Why',
    summary: 'Summary',
    reason: 'Reason',
    dissent: 'Dissent',
  } satisfies Record<SearchPart, string>,
} as const;
