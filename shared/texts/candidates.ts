import type { ListColumn } from '../pipeline-view.ts';

const sortWords: Record<ListColumn, string> = {
  candidate: 'name',
  scorecards: 'scorecards',
  mustHaves: 'must-haves',
  score: 'score',
  spread: 'range',
  activity: 'last activity',
};

export const candidateTexts = {
  add: 'Add candidate',
  edit: 'Edit candidate',
  none: 'No candidate yet',
  noneLead: 'Add the people who applied. Their documents, notes and ratings stay on this laptop.',
  columns: {
    candidate: 'Candidate',
    scorecards: 'Scorecards',
    mustHaves: (count: number) => `Must-haves, of ${count}`,
    score: 'Score · coverage',
    spread: 'Range of assessors',
    stage: 'Stage',
    activity: 'Last activity',
  },
  submitted: (count: number, expected: number) =>
    expected === 0 ? 'None in' : `${count} of ${expected} in`,
  sealed: (count: number) => `${count} sealed`,
  sealedScore: 'Sealed',
  submitToSee: 'Submit yours to see',
  notRanked: 'Not ranked yet',
  oneAssessor: 'One assessor',
  noAssessor: 'No scorecard',
  notAssessed: 'Not assessed',
  yours: (words: string) => `Yours: ${words}`,
  range: (low: number, high: number) => `${low}–${high}`,
  reading:
    'Reading the strip: one bar per criterion, in the rubric’s order; double weight is double width; the fill is the mean.',
  moveTo: (name: string) => `Stage of ${name}`,
  rejectTitle: (name: string) => `Why does ${name} not go on?`,
  rejectHint: 'The reason is kept with the stage. You can undo this.',
  rejectReason: 'Reason',
  rejectDo: 'Do not proceed',
  rejectManyTitle: (count: number) => `Why do these ${count} not go on?`,
  select: (name: string) => `Select ${name}`,
  selectColumn: 'Selected',
  selected: (count: number) => `${count} selected`,
  selectionActs: 'What to do with the selected candidates',
  move: 'Move',
  moveStage: 'Move stage',
  stop: 'Stop with a reason',
  clear: 'Clear',
  moveOne: (name: string) => `Move ${name} to`,
  moveMany: (count: number) => `Move ${count} candidates to`,
  movedOne: (name: string, stage: string) => `${name} moved to ${stage}`,
  reopen: 'Reopen',
  reopened: (name: string) => `${name} reopened; the history is kept`,
  compare: 'Compare',
  packets: 'Packets',
  packet: 'Packet',
  stages: 'Stages…',
  noneShown: (count: number) =>
    `None of the ${count} candidates fits these filters. Clear them to see all.`,
  summary: (by: ListColumn, shown: number, all: number) =>
    `Grouped by stage, then by ${sortWords[by]}; ${shown} of ${all} shown`,
  moved: (count: number, stage: string) => `${count} candidates moved to ${stage}`,
  newPerson: 'A new person',
  existing: 'Somebody already here',
  findExisting: 'Type a name',
  nobody: 'Nobody by that name is here.',
  fields: {
    name: 'Name, in their own script',
    latinName: 'Latin reading (optional)',
    email: 'Email',
    phone: 'Phone',
    headline: 'Headline',
    location: 'Location',
    source: 'Where they came from',
    deleteBy: 'Delete by',
  },
  save: 'Save',
} as const;

export const standingTexts = {
  counts: {
    met: (count: number) => `${count} met`,
    partly: (count: number) => `${count} partly`,
    mixed: (count: number) => `${count} mixed`,
    'not-met': (count: number) => `${count} not met`,
    unknown: (count: number) => `${count} unknown`,
  },
  strip: (words: string, coverage: string) =>
    `Must-haves: ${words}. ${coverage} criteria assessed.`,
  nothing: 'no must-haves',
} as const;

/** What was done last on an application. */
export const activityTexts = {
  you: 'You',
  somebody: 'Somebody',
  added: 'Added',
  documented: 'Document added',
  decided: 'Decision recorded',
  stopped: 'Reason recorded, can be undone',
  moved: (stage: string) => `Moved to ${stage}`,
  noted: (who: string) => `${who} wrote a note`,
  submitted: (who: string) => `${who} submitted`,
  amended: (who: string) => `${who} amended`,
  rated: (who: string, count: number) =>
    `${who} rated ${count === 1 ? '1 criterion' : `${count} criteria`}`,
} as const;

export const filterTexts = {
  label: 'Filters',
  any: 'any',
  stage: 'Stage:',
  unmet: 'Unmet must-haves:',
  unmetOptions: { any: 'any', some: 'some', none: 'none', unknown: 'not known yet' },
  coverage: 'Coverage:',
  coverageOptions: {
    any: 'any',
    all: 'all criteria',
    half: 'half or more',
    less: 'under half',
    none: 'nothing yet',
  },
  text: 'Name:',
  clear: 'Clear the filters',
} as const;

/** The panel beside the list. */
export const peekTexts = {
  label: (name: string) => `Peek at ${name}`,
  details: 'Details',
  close: 'Close the panel',
  open: 'Open',
  stageHistory: 'Stages so far',
  moved: (from: string | null, to: string) =>
    from === null ? `Came in: ${to}` : `${from} → ${to}`,
  undone: 'undone',
  sealedReason: 'The reason is sealed until you submit',
  ownRatings: 'Your ratings',
  noRatings: 'Nothing rated by you yet',
  notes: (count: number) => `Notes (${count})`,
} as const;

export const boardTexts = {
  label: 'Board: a column for each stage',
  list: 'List',
  board: 'Board',
  layout: 'Layout',
  column: (stage: string, count: number) =>
    `${stage}, ${count === 1 ? '1 candidate' : `${count} candidates`}`,
  at: (name: string, stage: string, index: number, count: number) =>
    `${name}, ${stage}, ${index} of ${count}`,
} as const;
