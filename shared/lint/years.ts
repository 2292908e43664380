import type { LintRuleCheck } from './lint-context.ts';
import { yearsPhrase } from './words/years-words.ts';

/** A number of years of which no level says what they should have brought. */
export const years: LintRuleCheck = ({ text, minYears, anchors }) => {
  if (minYears === null || minYears === 0 || anchors.some((anchor) => anchor !== '')) {
    return undefined;
  }
  const match = yearsPhrase.exec(text);
  if (!match) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  return { rule: 'years', span, about: text };
};
