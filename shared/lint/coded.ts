import type { LintRuleCheck } from './lint-context.ts';
import { ageWords, genderWords, originWords } from './words/coded-words.ts';
import { hintOnWords } from './words-rule.ts';

const groups = [
  ['age', ageWords],
  ['gender', genderWords],
  ['origin', originWords],
] as const;

/** Words that point to an age, a gender or a birthplace: "energetic", "salesman", "native speaker". */
export const coded: LintRuleCheck = (criterion, { language }) => {
  for (const [group, words] of groups) {
    const hint = hintOnWords('coded', criterion, words, language);
    if (hint) return { ...hint, group };
  }
  return undefined;
};
