import type { LintRuleCheck } from './lint-context.ts';
import { vagueWords } from './words/vague-words.ts';
import { hintOnWords } from './words-rule.ts';

/** Praise without a measure: "deep understanding", "good communicator". */
export const vague: LintRuleCheck = (criterion, { language }) =>
  hintOnWords('vague', criterion, vagueWords, language);
