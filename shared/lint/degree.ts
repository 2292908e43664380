import type { LintRuleCheck } from './lint-context.ts';
import {
  degreeWords,
  equivalenceToAdd,
  equivalenceWords,
  regulatedWords,
} from './words/degree-words.ts';
import { findWords } from './words/word-list.ts';

/** A required degree that nothing else may stand in for, in a trade whose law does not ask for one. */
export const degree: LintRuleCheck = ({ text, kind }, { language }) => {
  if (kind !== 'required') return undefined;
  const span = findWords(text, degreeWords, language);
  if (!span || findWords(text, regulatedWords, language)) return undefined;
  if (findWords(text, equivalenceWords, language)) return undefined;
  const proposal = withEquivalent(text, span.end, language);
  return { rule: 'degree', span, about: text, proposal };
};

const field = /^(?:\s*\([^()]*\))?\s(?:in|of|en|der)\s/iu;
/** What ends a degree that names no field. */
const behindDegree =
  /\s*(?:[,;:(]|[.!](?:\s|$)|\s(?:and|with|plus|required|is|und|mit|et|avec|y|con)(?=[\s.]|$)|\s[-–—]\s|$)/u;
/** What ends the fields of a degree, which may be a list. */
const behindFields =
  /\s*(?:[;:]|[.!](?:\s|$)|\s(?:and|und|et|y)\s(?=\d|one|two|three|four|five|six|seven|at least|minimum|mindestens|au moins)|,?\s(?:with|plus|required|is|mit|avec|con)(?=[\s.]|$)|\s[-–—]\s|$)/u;

/** The text with "or equivalent" behind the degree and its fields, in the text's language. */
function withEquivalent(text: string, from: number, language: string): string {
  const toAdd = equivalenceToAdd[language] ?? equivalenceToAdd['en'] ?? '';
  const rest = text.slice(from);
  const hasField =
    /(?:\s(?:in|of|en|de|der)|\sin)$/iu.test(text.slice(0, from)) || field.test(rest);
  const at = from + ((hasField ? behindFields : behindDegree).exec(rest)?.index ?? rest.length);
  return `${text.slice(0, at)}${toAdd}${text.slice(at)}`;
}
