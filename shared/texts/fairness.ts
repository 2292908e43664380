import type { FairnessCategory } from '../fairness.ts';

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });
const two = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const lines = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });

/** The four-fifths check. */
export const fairnessTexts = {
  title: 'Four-fifths check',
  lead: 'Compares how often groups of applicants were selected. What people say of themselves is kept apart from everything that is judged, and comes out only as rates of groups of five or more.',
  isOff: 'The four-fifths check is off. Turn it on in the settings first.',
  offLead:
    'Turned off. Nothing is asked, kept or counted. Turn it on when your organisation asks applicants to say these things of themselves, of their own free will.',
  turnOn: 'Turn on',
  setting: 'Four-fifths check',
  settingHint:
    'Keeps what applicants say of themselves (sex, ethnicity and the like) apart from ratings, packets, kits, tables and search. Off until you want it.',
  on: 'On',
  off: 'Off',
  open: 'Open the check',
  command: {
    turnOn: 'turn the four-fifths check on',
    turnOff: 'turn the four-fifths check off',
    record: (count: number) =>
      count === 1 ? 'record a self-report' : `record ${count} self-reports`,
  },
  category: 'Compare by',
  categories: {
    sex: 'Sex',
    ethnicity: 'Race or ethnicity',
    age: 'Age group',
    disability: 'Disability',
    veteran: 'Veteran status',
  } satisfies Record<FairnessCategory, string>,
  posting: 'Posting',
  allPostings: 'All postings',
  outcome: 'Outcome',
  hired: 'Hired',
  reached: (stage: string) => `Reached ${stage}`,
  heads: {
    group: 'Group',
    applications: 'Applications',
    selected: 'Selected',
    rate: 'Selection rate',
    ratio: 'Share of the highest',
    sign: 'Four fifths',
  },
  rate: (rate: number) => percent.format(rate),
  ratio: (ratio: number | null) => (ratio === null ? '' : two.format(ratio)),
  under: 'Under four fifths',
  notUnder: 'Not under',
  noRatio: 'Nobody selected',
  nothing: 'Too few to show',
  nothingLead:
    'Groups are shown from five applications on, and never so that a smaller one could be worked out from the rest.',
  byFewLead:
    'Fewer than five applications had this outcome, or fewer than five did not. Who they are is known here, so the rates would say what these people told of themselves. More postings, or an earlier stage, can have enough.',
  hidden: (count: number) =>
    count === 1 ? '1 group is not shown: too few.' : `${count} groups are not shown: too few.`,
  small: 'Under 30 applications in all: one outcome more or less can turn this result.',
  fisher: (p: number) =>
    `Fisher’s exact test, two-sided: p = ${p < 0.001 ? 'under 0.001' : p.toFixed(3)}. The smaller, the less likely is such a difference by chance alone.`,
  evidence:
    'A rate under four fifths of the highest is generally taken as evidence of adverse impact (29 CFR 1607.4 D); it is no proof, and a higher one is no proof of the contrary. This is arithmetic and not legal advice.',
  recording: 'What people say of themselves',
  recordingLead:
    'Goes in here and is not shown again, not even here. Only what they said of their own free will.',
  importList: 'From a CSV file…',
  importHint: 'Two columns: email or id, then the group.',
  imported: (recorded: number, unknownLines: readonly number[]) =>
    [
      `${recorded} recorded.`,
      ...(unknownLines.length > 0
        ? [
            `Nobody found, or no group, in line ${lines.format(unknownLines.slice(0, 20).map(String))}${unknownLines.length > 20 ? ' and others' : ''}.`,
          ]
        : []),
    ].join(' '),
  email: 'Email or id',
  group: 'Group',
  record: 'Record',
  recorded: 'Recorded. It is not shown again.',
  nobody: (key: string) => `Nobody here has “${key}” as their email or id.`,
} as const;
