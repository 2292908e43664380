import type { Hint, LintRule } from '../lint/hint.ts';

const counts = ['two', 'three', 'four', 'five'];

/** What each hint says: two or three words in the table, the same with its words in the inspector, and why. */
export const lintTexts = {
  neverByItself: 'Hint, never applied for you',
  kept: 'Kept as it is',
  count: (count: number) =>
    count === 0 ? 'No hints' : `${count} ${count === 1 ? 'hint' : 'hints'}, none blocking`,
  short: (hint: Hint, words: string): string => {
    switch (hint.rule) {
      case 'coded':
        return `${codedWords[hint.group ?? 'age']}: “${words}”`;
      case 'comparative':
        return `Comparative: “${words}”`;
      case 'vague':
        return `Vague: “${words}”`;
      case 'degree':
        return 'Degree only?';
      case 'years':
        return 'Years without an anchor';
      case 'compound':
        return `Split in ${counts[(hint.partCount ?? 2) - 2] ?? hint.partCount}?`;
      case 'near-duplicate':
        return 'Said twice?';
    }
  },
  title: (hint: Hint, words: string, otherCode: string): string => {
    switch (hint.rule) {
      case 'compound':
        return `Compound: ${hint.partCount} demands in one`;
      case 'degree':
        return `Degree without “or equivalent”: “${words}”`;
      case 'years':
        return `Years without an anchor: “${words}”`;
      case 'near-duplicate':
        return `Says nearly what ${otherCode} says`;
      case 'coded':
      case 'comparative':
      case 'vague':
        return lintTexts.short(hint, words);
    }
  },
  why: {
    coded: {
      age: 'It points to an age and not to the work; people outside it stay away. US law (ADEA) and EU directive 2000/78 bar age limits.',
      gender:
        'Gender-coded wording keeps people from applying who could do the work (Gaucher, Friesen and Kay 2011).',
      origin:
        'It asks where somebody was born, not what they can say or write. Name the level that the work needs (such as C1).',
    },
    comparative:
      'Nobody can be rated against people who are not here. US rules for federal contractors (41 CFR 60-1.3) want a basic qualification to be noncomparative and objective.',
    degree:
      'Somebody may have learned it elsewhere. A degree nobody can replace shuts them out, and has to be job-related where it does (Griggs v. Duke Power, 1971).',
    years:
      'Years of experience predict performance hardly at all: .07, against .42 for a structured interview (Sackett and others 2022). Say in the anchors what those years should have brought.',
    compound:
      'Somebody may meet one and not the other; two assessors may then rate different things. One demand each is the rule of structured interviews (OPM).',
    vague:
      'Two assessors may not mean the same thing. Ratings agree better when each level is described by work done (Conway, Jako and Goodman 1995).',
    'near-duplicate':
      'What is asked twice counts twice: the same strength or gap then weighs double in the score.',
  } satisfies Record<Exclude<LintRule, 'coded'>, string> & Record<'coded', Record<string, string>>,
  vagueButAnchored:
    'Two assessors may not mean the same thing. The anchors above already say it in terms of work done, so this may be fine.',
  rewordName: 'Reword the name',
  writeAnchors: 'Write anchors',
  addEquivalent: 'Add “or equivalent”…',
  openOther: (code: string) => `Open ${code}`,
  keep: 'Keep as it is',
  lookAgain: 'Look at it again',
  keptSaid: (code: string) => `${code}: kept as it is. The hint comes back when its words change.`,
  equivalentTitle: 'Add “or equivalent”',
  equivalentLead:
    'The line of the posting stays as it is; what the criterion says becomes this. Change it as you like.',
  equivalentBefore: 'Says now',
  equivalentAfter: 'Would say',
  equivalentDo: 'Change the criterion',
} as const;

const codedWords = { age: 'Age-coded', gender: 'Gender-coded', origin: 'Origin-coded' } as const;
