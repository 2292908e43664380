import type { Criterion } from '../rubric.ts';
import { hasOwnName } from './has-own-name.ts';
import type { Hint, LintRule } from './hint.ts';
import { findWords, type WordList } from './words/word-list.ts';

/** A hint on words of a list in the criterion's text, unless its name was reworded without them. */
export function hintOnWords(
  rule: LintRule,
  criterion: Criterion,
  words: WordList,
  language: string,
): Hint | undefined {
  const span = findWords(criterion.text, words, language);
  if (!span) return undefined;
  if (hasOwnName(criterion) && !findWords(criterion.name, words, language)) return undefined;
  return { rule, span, about: criterion.text };
}
