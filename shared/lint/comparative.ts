import type { LintRuleCheck } from './lint-context.ts';
import { comparativeWords } from './words/comparative-words.ts';
import { hintOnWords } from './words-rule.ts';

/** A measure against other people: "top performer". */
export const comparative: LintRuleCheck = (criterion, { language }) =>
  hintOnWords('comparative', criterion, comparativeWords, language);
