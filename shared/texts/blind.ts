import type { BlindKind } from '../blind.ts';

/** What each kind is called where it is counted: one, several. */
const things: Record<BlindKind, [string, string]> = {
  name: ['Name, in any form', 'Names, in any form'],
  email: ['Email address', 'Email addresses'],
  phone: ['Phone number', 'Phone numbers'],
  link: ['Link or handle', 'Links and handles'],
  address: ['Address', 'Addresses'],
  other: ['String added by hand', 'Strings added by hand'],
  school: ['School', 'Schools'],
  employer: ['Employer', 'Employers'],
  date: [
    'Date of birth, age or year of graduation',
    'Dates of birth, ages and years of graduation',
  ],
};

/** Words of the blind packet: the markers in it, the page that says what it leaves out, and the scan. */
export const blindTexts = {
  /** Stands in place of what was taken out; the same school or employer has the same number throughout. */
  marker: (kind: BlindKind, number?: number) =>
    number === undefined ? `[${kind === 'other' ? 'removed' : kind}]` : `[${kind} ${number}]`,
  candidate: (letter: string) => `Candidate ${letter}`,
  document: (number: number) => `Document ${number}`,
  things: (kind: BlindKind, count: number) => things[kind][count === 1 ? 0 : 1],

  packet: 'Candidate packet, blind: the last page says what is left out',
  contact: 'Left out of this copy',
  heading: 'What this copy leaves out',
  lead: 'The strings themselves are not printed here. A marker in square brackets stands where one was.',
  caption: 'What was removed, and in how many places',
  kind: 'Kind',
  marks: 'Stands as',
  places: 'Places',
  nothing: 'Nothing was found to remove.',
  kept: (kinds: readonly BlindKind[]) =>
    `Not asked for, so it may still be here: ${kinds.map((kind) => things[kind][1].toLowerCase()).join('; ')}.`,
  rulesHeading: 'How it was done',
  rules: [
    'The name is looked for whole, in each of its parts, reversed, in capitals, with and without accents, broken over lines, spaced out, in its Latin reading, as initials, and with the endings of Slavic languages, Greek, Turkish, Korean and Marathi.',
    'A part of the name that is also an ordinary word is removed where it has a capital.',
    'Email addresses, phone numbers, links and street addresses are removed whosever they are. The field for the place of living, the source and the file names are left out.',
    'The same marker with the same number stands for the same school or employer.',
    'Appended files are replaced by their text; pictures are never in it.',
    'Names of assessors stay, save where one is the candidate’s family name.',
  ],
  /** How several are hidden in one file. */
  bookRules: [
    'Each candidate is called by the letter they have on the comparison; the letters follow the day of adding and then chance, and say nothing of the rank.',
    'What tells one of them is removed from everybody’s text. A name gives way to the letter of whose it is; where two could be meant, or an assessor, to [name].',
    'Other candidates of the posting who are named are called by their letters too.',
  ],
  keptStrings: (count: number) =>
    count === 1
      ? '1 string that was found was kept by whoever made this copy.'
      : `${count} strings that were found were kept by whoever made this copy.`,
  leftOut: (count: number) =>
    count === 1
      ? '1 document has no text that could be read and is left out.'
      : `${count} documents have no text that could be read and are left out.`,
  limitsHeading: 'What it cannot promise',
  limits: [
    'Pronouns, forms of address and endings of words stay, and may tell a sex.',
    'A way of writing, a rare project, a town in a job or a language may tell somebody who knows the person.',
    'Nicknames that nobody wrote down and misspelled names are not known.',
    'Schools, employers and dates that stand outside of their sections in unusual words may have been missed.',
  ],

  scanned: (count: number) =>
    `0 of ${count} removed ${count === 1 ? 'string' : 'strings'} found in text, metadata, bookmarks and file name.`,
  ordinary: (count: number) =>
    count === 1
      ? '1 of them is also a word of the posting or of the form: it was looked for in what people wrote, not on the pages.'
      : `${count} of them are also words of the posting or of the form: they were looked for in what people wrote, not on the pages.`,
  unsought: (count: number) =>
    count === 1
      ? '1 more is a town, a year or initials, which stand in any text: it was removed, not looked for again.'
      : `${count} more are towns, years or initials, which stand in any text: they were removed, not looked for again.`,
  leak: (kind: BlindKind, where: string) =>
    `The blind copy is not given out: ${things[kind][0].toLowerCase()} was found again ${where}. Look at what is removed and at what was written for this copy, add what is missing, and make it again.`,
  onPage: (page: number) => `on page ${page}`,
  inText: 'in its text',
  inData: 'in the data it was made from',
  overPages: 'in the text of the pages',
  inMetadata: 'in the properties of the file',
  inBookmarks: 'in its bookmarks or tags',
  inFileName: 'in the file name',
  inAttachment: 'in a file attached to it',
  variant: (kinds: readonly BlindKind[]) =>
    kinds.length === 0
      ? 'Blind'
      : `Blind, without ${kinds.map((kind) => kindsOfRequest[kind] ?? kind).join(', ')}`,
} as const;

const kindsOfRequest: Partial<Record<BlindKind, string>> = {
  school: 'schools',
  employer: 'employers',
  date: 'dates of birth and graduation',
};
