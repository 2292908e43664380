import type { LintRuleCheck } from './lint-context.ts';
import { overlap, subjectWords } from './similar-criteria.ts';

/** From this share of common subject words on, two criteria ask nearly the same. */
const sameFrom = 0.6;
/** One word in common is a coincidence. */
const leastWords = 2;

/** Says nearly what a criterion further up says. */
export const nearDuplicate: LintRuleCheck = (criterion, { rubric: { criteria } }) => {
  const own = subjectWords(criterion.text);
  if (own.size < leastWords) return undefined;
  const at = criteria.findIndex(({ id }) => id === criterion.id);
  const other = criteria.slice(0, at).find(({ text }) => {
    const words = subjectWords(text);
    return words.size >= leastWords && overlap(own, words) >= sameFrom;
  });
  if (!other) return undefined;
  return {
    rule: 'near-duplicate',
    span: { start: 0, end: criterion.text.length },
    about: `${criterion.text}\n${other.text}`,
    otherId: other.id,
  };
};
