/**
 * What we believe of each signal before a single posting is counted; the fit moves away from it only where the
 * labelled postings speak. One row a group of states: `signal weight, …`.
 */
const beliefs: Record<string, string> = {
  qualification: `heading words -1.5, is a known heading -2, asks and no requirements are announced 0.6, says experience 0.8, says insistence 1.5, ends with insistence 0.5, says education 1, says licence 0.6, says knowledge 1, says ability 0.9, says skill 0.8, says trait 0.6,
    says praise 0.3, says demand 0.6, says wish 0.8, says candidate 0.5, years 1, begins with experience 0.8, begins with education 0.8,
    begins with knowledge 0.8, begins with ability 0.8, begins with skill 0.5, begins with trait 0.4, begins with praise 0.8, begins with licence 0.5,
    begins with demand 0.5, begins with must 0.6, begins with number 0.5, begins with you 0.2, ends with wish 0.8, ends with demand 0.5, ends with skill 0.4,
    begins with base -0.5, begins with third-person -0.6, begins with gerund -0.4, says company -0.6, says benefit -0.6, says legal -0.8, says apply -0.8,
    says pay -0.6, says boilerplate -2, link -0.8, money -1, markup -4, bullet 0.4, ends with colon -1.2, question -1, many words -0.4,
    says physical -0.3, says schedule -0.2, key and value -0.5, begins with we -1, begins like prose -0.4, says place -0.4, address -1.5, place name -1.5, says task -0.3, says looking -0.2, label -2, first -1.5, begins with -ung -0.4, begins with infinitive -0.5`,
  'announced qualification': `begins with base -0.2, begins with third-person -0.3, begins with gerund -0.2, begins with infinitive -0.2, begins with -ung -0.2, bullet 0.5, plain line 0.2, sentence 0.2, ends with stop 0, one or two words -0.2, many words -0.2`,
  'announced responsibility': `begins with base 1, begins with third-person 1, begins with gerund 0.8, begins with -ing 0.5, begins with -s 0.4, begins with infinitive 0.8, begins with -ung 0.8, bullet 0.5, plain line 0.2, sentence 0.2, ends with stop 0, one or two words -0.3, many words 0`,
  preferred: `says wish 1, ends with wish 0.5`,
  responsibility: `heading words -1.5, is a known heading -2, says insistence -1.2, will and verb 1, does and no duties are announced 0.9, begins with base 1.4, begins with third-person 1.4, begins with gerund 1, begins with -ing 0.5, begins with -s 0.4, begins with infinitive 1, begins with -ung 1, says task 0.8, says experience -0.8,
    says education -1, says licence -0.3, says knowledge -0.5, says ability -0.4, says trait -0.3, says demand -0.5, says wish -0.9, years -0.8, says candidate -0.4,
    begins with praise -0.6, begins with experience -0.8, begins with knowledge -0.8, begins with ability -0.8, says company -0.5, says benefit -0.5, says legal -0.8, says apply -0.6,
    says pay -0.6, says boilerplate -2, link -0.6, money -0.8, markup -4, bullet 0.4, ends with colon -1.2, question -1, begins with we -0.8, key and value -0.5, address -1.5, place name -1.5, label -2, first -1.5, says looking -0.6`,
  summary: `heading words -1, is a known heading -2, begins with base -0.4, begins with third-person -0.4, begins with gerund -0.4, says insistence -0.5, years -0.4, says knowledge -0.3, says education -0.3, will and verb 0.4, says looking 1, says task 0.5, begins like prose 0.5, sentence 0.3, plain line 0.2, many words 0.5, first quarter 0.5, near the top 0.3, bullet -0.8, markup -4, few words -0.5, one or two words -1`,
  about: `heading words -1, is a known heading -2, begins with base -0.6, begins with third-person -0.6, begins with gerund -0.4, says insistence -0.5, years -0.4, says knowledge -0.3, says education -0.3, says company 1.2, begins with we 0.8, begins like prose 0.3, sentence 0.3, many words 0.4, first quarter 0.3, near the end 0.2, bullet -0.4, markup -4, one or two words -0.5, says demand -0.3`,
  pay: `heading words -1, is a known heading -2, begins with base -0.6, begins with third-person -0.6, begins with gerund -0.4, says insistence -0.5, years -0.4, says knowledge -0.3, says education -0.3, says pay 1, money 1.5, key and value 0.3, few words 0.2, many words -0.3, markup -4, begins with pay 0.8, says schedule -0.3`,
  benefit: `heading words -1, is a known heading -2, begins with base -0.6, begins with third-person -0.6, begins with gerund -0.4, says insistence -0.5, years -0.4, says knowledge -0.3, says education -0.3, says benefit 1.3, begins with benefit 0.5, begins with we 0.3, bullet 0.2, near the end 0.2, markup -4, says experience -0.3, says demand -0.4`,
  location: `heading words -1, is a known heading -2, begins with base -0.6, begins with third-person -0.6, begins with gerund -0.4, says insistence -0.5, years -0.4, says knowledge -0.3, says education -0.3, says place 0.8, place name 1.2, address 1.3, few words 0.3, many words -0.8, bullet -0.5, markup -4, near the top 0.4`,
  legal: `heading words -1, is a known heading -2, begins with base -0.6, begins with third-person -0.6, begins with gerund -0.4, says insistence -0.5, years -0.4, says knowledge -0.3, says education -0.3, says legal 1.2, many words 0.3, near the end 0.4, bullet -0.4, markup -4`,
  apply: `heading words -1, is a known heading -2, begins with base -0.6, begins with third-person -0.6, begins with gerund -0.4, says insistence -0.5, years -0.4, says knowledge -0.3, says education -0.3, says apply 1.1, link 0.5, begins with apply 0.5, near the end 0.4, bullet -0.2, markup -4`,
  other: `heading words -1, is a known heading -2, begins with base -0.6, begins with third-person -0.6, begins with gerund -0.4, says insistence -0.5, years -0.4, says knowledge -0.3, says education -0.3, markup 3, key and value 0.8, says schedule 0.7, says physical 0.8, says boilerplate 0.5, few words 0.2, link 0.2, one or two words 0.3`,
  note: `ends with colon 2, says boilerplate 1.8, begins like prose 0.4, bullet -1.5, one or two words 0.3, markup 0.5, says candidate 0.2`,
  title: `first 2, near the top 0.7, few words 0.7, bullet -1.5, many words -3, ends with stop -2, ends with colon -1.5, link -2, markup -4, place name -1, address -2, says looking -2, begins with you -1, money -2, label -1, sentence -1.5`,
  heading: `could be heading -2.5, markdown heading 3, bold 1.5, colon 1.9, capitals 1.5, title case 0.6, small letter first -0.8, ends like a sentence -2.5, is bullet -1.5, is label 1.5, is part of line -0.4, apart 0.5, list follows 0.8, between lists 1.5,
    gap follows 0.3, plain text follows 0.1, nothing follows -1, one to four words 0.5, more than eight words -0.7, near the top -1, known heading 3, whole known heading 1.5, known with colon 1.5, pointing words 0.7, unknown words -0.7`,
};

/** Before a step is counted: what a reader expects after what. */
const steps: Record<string, number> = {
  'known heading, its item': 0.5,
  'known heading, its text': 0.5,
  'known heading, strange item': -1.5,
  'known heading, strange text': -1.5,
  'heading, its item': 1.5,
  'heading, its text': 1.5,
  'heading, note': 0.2,
  'heading, strange item': -2.5,
  'heading, strange text': -2,
  'heading again': 0.3,
  'heading, other heading': -0.7,
  'item goes on': 1.2,
  'text goes on': 1,
  'note goes on': 0.5,
  'note, item': 0.8,
  'item, note': -0.8,
  'item, other item': -1.2,
  'item, other text': -1,
  'text, other item': -1,
  'text, other text': -0.8,
  'announced item, other item': -3,
  'announced item, other text': -3,
  'announced text, other item': -2.5,
  'announced text, other text': -2,
  'text, sub-heading': -0.3,
  'text, new heading': 0.3,
  'to title': -2,
  'text, known heading': 0.8,
  'note, known heading': 0.5,
  'heading, known heading': 0,
  'title, known heading': 0.3,
  'title, heading': 0.3,
  'title, text': 0.3,
};
const steppings: Record<string, number> = {
  'item goes on @ siblings': 0.8,
  'item, other item @ siblings': -1.2,
  'announced item, other item @ siblings': -1.2,
  'item, note @ siblings': -1,
  'item, other text @ siblings': -1,
  'announced item, other text @ siblings': -1,
  'text, other item @ siblings': -1,
  'announced text, other item @ siblings': -1,
  'text, other text @ siblings': -0.7,
  'announced text, other text @ siblings': -0.7,
  'text goes on @ siblings': 0.5,
  'item, other item @ apart': 0.1,
  'announced item, other item @ apart': 0.1,
  'item, other text @ apart': 0.8,
  'announced item, other text @ apart': 0.8,
  'text, other item @ apart': 0.3,
  'announced text, other item @ apart': 0.3,
  'text, new heading @ apart': 0.5,
  'text, sub-heading @ unknown words': 1.2,
  'text, new heading @ unknown words': -0.7,
  'heading again @ unknown words': 0.7,
  'to title @ apart': -1,
  'to title @ siblings': -2,
};

const senses: Record<string, number> = {
  'known words, this section': 3,
  'known words, another section': -1.5,
  'pointing words, this section': 1.8,
  'pointing words, another section': -0.7,
  'unknown words → heading other': 0.4,
  'unknown words → heading duties': 0.2,
};

/** The belief about one weight, by its name. */
export function priorOf(key: string): number {
  const direct = steppings[key] ?? senses[key] ?? steps[key];
  const [step = '', where] = key.split(' @ ');
  if (where && steps[step] !== undefined) {
    return (where.endsWith('words') ? 0 : steps[step]) + (steppings[key] ?? 0);
  }
  if (direct !== undefined) return direct;
  const [signal = '', group = ''] = key.split(' → ');
  return table.get(group)?.get(signal) ?? 0;
}

const table = new Map(
  Object.entries(beliefs).map(([group, rows]) => [
    group,
    new Map(
      rows.split(/,\s/).map((row) => {
        const found = /^(.*) (-?[\d.]+)$/s.exec(row.trim());
        if (!found?.[1]) throw new Error(`No weight in “${row}”`);
        return [found[1], Number(found[2])] as const;
      }),
    ),
  ]),
);
