import type { Pay, PayPeriod } from '#shared/posting.ts';

const symbol = `(?:US|CA|AU|NZ)?[$£€¥]|\\b(?:USD|EUR|GBP|CAD|AUD|CHF)\\s?`;
const amount = `\\d{1,3}(?:[,.\u00A0' ]\\d{3})+(?:\\.\\d{1,2})?|\\d{1,7}(?:\\.\\d{1,2})?`;
const range = new RegExp(
  `(${symbol})?\\s?(${amount})\\s?([kK])?\\+?(?:\\s?(?:USD|EUR|GBP|CAD|AUD))?(?:\\s?(?:per|an?|/)\\s?(?:hour|hr|year|yr|month)\\.?)?(?:\\s{0,2}(?:-|–|—|to|and)\\s{0,2}(${symbol})?\\s?(${amount})\\s?([kK])?)?`,
  'g',
);
const periods: readonly (readonly [RegExp, PayPeriod])[] = [
  [/\b(?:per|an|a|\/)?\s?(?:hour(?:ly)?|hr)\b/i, 'hour'],
  [/\b(?:per day|daily|a day)\b/i, 'day'],
  [/\b(?:per week|weekly|a week)\b/i, 'week'],
  [/\b(?:per month|monthly|a month)\b|\/\s?mo(?:nth)?\b/i, 'month'],
  [/\b(?:per year|per annum|annual(?:ly)?|yearly|a year|p\.a)\b|\/\s?(?:yr|year)\b/i, 'year'],
];
const about =
  /\b(?:pay|salary|compensation|wages?|rate|hourly|annual|range|remuneration|earn|per hour|per month|per year|per annum|an hour|a year)\b|\/\s?(?:hr|hour|yr|year)/i;
const decoy =
  /\b(?:billion|million|revenue|sales|stipend|reimburse|bonus of|sign-?on|learning|budget|deals?|401|insurance|assets|allowance|tuition|credit|referral)\b/i;

/**
 * The pay a passage states, verbatim and as figures; null when it states none.
 *
 * @param text   the passage
 * @param offset where it begins in the source
 * @param isPayLine the passage already stands where pay stands, so no further word is needed
 */
export function payIn(text: string, offset: number, isPayLine: boolean): Pay | null {
  if (!isPayLine && !about.test(text)) return null;
  for (const match of text.matchAll(range)) {
    const [whole, sign, low, lowK, sign2, high, highK] = match;
    const around = text.slice(Math.max(0, match.index - 30), match.index + whole.length + 30);
    if (!low || decoy.test(around)) continue;
    const min = toNumber(low, lowK ?? (high ? highK : undefined));
    const max = high ? toNumber(high, highK) : null;
    const rest = text.slice(match.index);
    const period = periodOf(rest) ?? periodOf(text);
    if (!isPlausible(min, sign ?? sign2, period, max)) continue;
    const start = offset + match.index + (whole.length - whole.trimStart().length);
    const verbatim = passageOf(text, match.index, whole, period);
    const isFrom = /\b(?:from|starting (?:at|pay|from)|start at|minimum of)\s*(?:pay)?\W*$/i.test(
      text.slice(0, match.index),
    );
    return {
      text: verbatim,
      start,
      end: start + verbatim.length,
      min: max === null ? min : Math.min(min, max),
      max: max === null ? (isFrom ? null : min) : Math.max(min, max),
      currency: currencyOf(sign ?? sign2 ?? '', text),
      period: period ?? (min >= 10_000 ? 'year' : null),
    };
  }
  return null;
}

/** The figures with the period behind them, when it follows at once. */
function passageOf(text: string, at: number, whole: string, period: PayPeriod | null): string {
  const begin = at + (whole.length - whole.trimStart().length);
  const tail =
    period &&
    /^\s?(?:per|an?|\/)\s?\w+|^\s?(?:annually|hourly|monthly|yearly)/i.exec(
      text.slice(at + whole.length),
    );
  return text.slice(begin, at + whole.length + (tail ? tail[0].length : 0)).trimEnd();
}

function periodOf(text: string): PayPeriod | null {
  let best: { at: number; period: PayPeriod } | undefined;
  for (const [words, period] of periods) {
    const at = text.search(words);
    if (at !== -1 && (!best || at < best.at)) best = { at, period };
  }
  return best?.period ?? null;
}

function isPlausible(
  min: number,
  sign: string | undefined,
  period: PayPeriod | null,
  max: number | null,
): boolean {
  if (!sign) return min >= 10_000 && max !== null;
  return min >= 5 && (period !== null || min >= 1_000 || max !== null);
}

function toNumber(figure: string, thousand: string | undefined): number {
  return Number(figure.replaceAll(/[,\u00A0' ]|\.(?=\d{3}\b)/g, '')) * (thousand ? 1000 : 1);
}

/** A code in the text beats the sign; a bare `$` is USD unless country or code says otherwise. */
function currencyOf(sign: string, text: string): string | null {
  const code = /\b(USD|EUR|GBP|CAD|AUD|CHF|NZD)\b/.exec(text)?.[1];
  if (code) return code;
  if (sign.includes('£')) return 'GBP';
  if (sign.includes('€')) return 'EUR';
  if (sign.includes('¥')) return 'JPY';
  if (sign.startsWith('CA')) return 'CAD';
  if (sign.startsWith('AU')) return 'AUD';
  return sign.includes('$') ? 'USD' : null;
}
