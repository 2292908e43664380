import type { QualificationKind, Reason } from '#shared/posting.ts';
import { demands, negations, softeners, wishes } from './kind-words.ts';
import { phraseFinder } from './phrases.ts';
import { tokensOf, type Token } from './words.ts';

const findVerdicts = phraseFinder({
  wish: wishes,
  softener: softeners,
  demand: demands,
  negation: negations,
});
type Verdict = ReturnType<typeof findVerdicts>[number];

/** What a statement's own words and its heading make it; `null` where it says that something is not asked. */
export type KindReading = { kind: QualificationKind | null; reason: Reason };

/**
 * Required or preferred: the item's own words beat its sentence, the sentence beats the heading.
 *
 * A mixed item ("Bachelor's degree. Master's preferred.") stays what its main clause is, and the reason says so.
 *
 * @param text         the item, verbatim
 * @param underHeading what its heading makes of it
 */
export function kindOf(text: string, underHeading: QualificationKind): KindReading {
  const tokens = tokensOf(text);
  const verdicts = findVerdicts(tokens.map(({ word }) => word));
  const negations = verdicts.filter(({ name }) => name === 'negation');
  const isNegated = (each: Verdict) =>
    negations.some(({ at, length }) => each.at < at + length && each.at + each.length > at);
  const demand = verdicts.find(
    (each) => each.name === 'demand' && !isNegated(each) && tokens[each.at - 1]?.word !== 'as',
  );
  const wish = verdicts.find(
    (each) =>
      (each.name === 'wish' || each.name === 'softener') &&
      !isCompanyWish(tokens, each) &&
      !isInName(text, tokens, each) &&
      !isAside(text, tokens, each, demand),
  );
  const words = (each: Verdict) => {
    const last = tokens[each.at + each.length - 1];
    return text.slice(tokens[each.at]?.start, last?.end);
  };
  if (wish) return { kind: 'preferred', reason: { code: 'says-preferred', detail: words(wish) } };
  const aside = verdicts.find(({ name }) => name === 'wish' || name === 'softener');
  const [negation] = negations;
  if (negation && !demand) {
    if (!aside) return { kind: null, reason: { code: 'negated', detail: words(negation) } };
    return { kind: 'preferred', reason: { code: 'says-preferred', detail: words(aside) } };
  }
  if (aside) return { kind: underHeading, reason: { code: 'mixed', detail: words(aside) } };
  if (demand) return { kind: 'required', reason: { code: 'says-required', detail: words(demand) } };
  return { kind: underHeading, reason: { code: 'nothing-softens' } };
}

/** "Asset management", "plus size": such words are a wish only where the statement, or its first word, ends. */
function isInName(text: string, tokens: readonly Token[], { at, length }: Verdict): boolean {
  const token = tokens[at];
  if (length > 1 || !token || !/^(?:asset|assets|plus|bonus|advantage|handy)$/.test(token.word))
    return false;
  return !isLast(tokens, { at, length }) && !/^\W{0,3}[:=–]/.test(text.slice(token.end));
}

/** "We value …", "we encourage …": the company speaks of itself, not of the requirement. */
function isCompanyWish(tokens: readonly Token[], { at }: Verdict): boolean {
  return (
    /^(?:valued|encouraged|welcome|appreciated)$/.test(tokens[at]?.word ?? '') && tokens.length > 20
  );
}

/** The wish is about a part only: another sentence, a bracket, an example, or a short clause behind the main one. */
function isAside(
  text: string,
  tokens: readonly Token[],
  wish: Verdict,
  demand: Verdict | undefined,
): boolean {
  const start = tokens[wish.at]?.start ?? 0;
  const before = text.slice(0, start);
  const end = tokens[wish.at + wish.length - 1]?.end ?? text.length;
  const bracket = before.lastIndexOf('(');
  if (bracket > before.lastIndexOf(')')) {
    const isWhole =
      /^\((?:this |is |strongly |highly |very |a |not |required,? |but ){0,6}$/i.test(
        before.slice(bracket),
      ) && /^\W*\)/.test(text.slice(end));
    return wordCount(before.slice(0, bracket)) > 0 && !isWhole;
  }
  const clause = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('; '),
    before.lastIndexOf(' – '),
  );
  const wordsInClause = wordCount(before.slice(clause + 1));
  if (clause > 15) return !isAboutTheWhole(before.slice(clause + 1));
  if (wish.name === 'softener')
    return (wish.at >= 2 || /[,–-]\s*$/.test(before)) && end < (tokens.at(-1)?.end ?? 0);
  const comma = before.lastIndexOf(', ');
  if (comma === -1) return false;
  const between = before.slice(comma + 2);
  if (demand && demand.at < wish.at && (tokens[demand.at]?.start ?? 0) < comma)
    return !isAboutTheWhole(between);
  const isNamed = /^(?:preferred|desired|desirable)$/.test(tokens[wish.at]?.word ?? '')
    ? /^\W*\d|^(?:one|two|three|four|five|six|seven|eight|ten|more)\b/i.test(between)
    : wordCount(between) <= 4;
  const isShort = wordsInClause > 3 && isNamed && wordCount(between) >= 1;
  return isShort && isLast(tokens, wish) && !isAboutTheWhole(between) && !isEnumeration(before);
}

/** "…, this is", "…, but": what follows is said of the whole statement. */
function isAboutTheWhole(words: string): boolean {
  return /^\s*(?:(?:but|though|although|and|which|this|that|these|it|all|is|are|would|not|while|again)\b|(?:strongly|highly|very|definitely|an?|also|big|huge|much|greatly)?\s*$)/i.test(
    words,
  );
}

/** "Python, SQL or Spark a plus": the wish closes a list. */
function isEnumeration(before: string): boolean {
  return /\b(?:and|or)\b(?! (?:a|an)\b)[^,]{0,40}$/i.test(before.slice(before.lastIndexOf(', ')));
}

function isLast(tokens: readonly Token[], { at, length }: Pick<Verdict, 'at' | 'length'>): boolean {
  return at + length >= tokens.length - 1;
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).filter(Boolean).length;
}
