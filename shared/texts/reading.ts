/** Why the workbench read a line as it did: one sentence for each reason's code. */
const readingTexts: Record<string, (detail: string) => string> = {
  'stands-first': () => 'It stands first and reads like the title of a job.',
  'reads-as-heading': (words) => `“${words}” reads as a heading.`,
  'under-heading': (heading) => `It stands under “${heading}”.`,
  'list-mark': () => 'It starts with a list mark, like the lines around it.',
  'nothing-softens': () => 'Nothing in it softens it: no “a plus”, “preferred”, “ideally”.',
  'says-preferred': (words) => `It says “${words}”.`,
  'says-required': (words) => `It says “${words}”.`,
  mixed: (words) => `Only a part of it is a wish (“${words}”); the rest is required.`,
  'requirement-words': () => 'Its words ask something of the candidate; no heading says so.',
  'no-requirement': () => 'It stands among the requirements but asks nothing.',
  'lead-in': () => 'It leads in what follows and asks nothing by itself.',
  'legal-words': () => 'It is legal boilerplate.',
  'pay-words': () => 'It states pay.',
  'location-words': () => 'It says where the work is.',
  'apply-words': () => 'It says how to apply.',
  'benefit-words': () => 'It names a benefit.',
  'before-headings': () => 'It stands before the first heading.',
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
  return readingTexts[code]?.(detail ?? '') ?? code;
}
