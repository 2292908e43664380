/** Why the workbench read a line as it did: one sentence for each reason's code. */
const readingTexts: Record<string, (detail: string) => string> = {
  'stands-first': () => 'It stands first and reads like the title of a job.',
  'reads-as-heading': (words) =>
    words ? `“${words}” reads as a heading.` : 'It reads as a heading.',
  'under-heading': (heading) => `It stands under “${heading}”.`,
  'before-headings': () => 'It stands before the first heading.',
  'front-matter': () => 'It belongs to the data at the head of the file, not to the posting.',
  'no-words': () => 'It has no word in it.',
  'file-heading': () => 'The file itself marks it as a heading.',
  'file-list-item': () => 'The file itself marks it as an item of a list.',
  wording: (words) => (words ? `Its words spoke for it: “${words}”.` : 'Its words spoke for it.'),
  form: (detail) => (detail ? `Its form spoke for it: ${detail}.` : 'Its form spoke for it.'),
  neighbours: () => 'The lines around it read the same.',
  'least-unlikely': () => 'Nothing in it speaks for anything: this is the least unlikely.',
  'list-mark': () => 'It starts with a list mark, like the lines around it.',
  'says-preferred': (words) => `Preferred: the line says “${words}”.`,
  'says-required': (words) => `Required: the line says “${words}”.`,
  mixed: (words) =>
    `Preferred in part: “${words}” softens only a part of it; the rest is required.`,
  'nothing-softens': () =>
    'Required: nothing in it softens it, no “a plus”, “preferred”, “ideally”.',
  negated: (words) => `Not asked for: the line says “${words}”.`,
  'requirement-words': () => 'Its words ask something of the candidate; no heading says so.',
  'no-requirement': () => 'It stands among the requirements but asks nothing.',
  'lead-in': () => 'It leads in what follows and asks nothing by itself.',
  'legal-words': () => 'It is legal boilerplate.',
  'pay-words': () => 'It states pay.',
  'location-words': () => 'It says where the work is.',
  'apply-words': () => 'It says how to apply.',
  'benefit-words': () => 'It names a benefit.',
  accepted: () => 'You looked at it and left it so.',
  corrected: (reason) => (reason ? `You placed it here: ${reason}` : 'You placed it here.'),
};

/** The sentence for a reason; the code itself when a newer parser gave one this build does not know. */
export function explainReason({
  code,
  detail,
}: {
  code: string;
  detail?: string | undefined;
}): string {
  const explain = Object.hasOwn(readingTexts, code) ? readingTexts[code] : undefined;
  return explain?.(detail ?? '') ?? code;
}
