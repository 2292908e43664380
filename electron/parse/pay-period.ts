import type { PayPeriod } from '#shared/posting.ts';

/** What a text says of the period: one of ours, `other` for one the workbench has no name for, null for nothing. */
export type ReadPeriod = { period: PayPeriod | 'other'; end: number } | null;

const units: Record<PayPeriod, string> = {
  hour: 'hours?|hrs?|h|hora|heure|stunde|std|ora|uur|timme',
  day: 'day|diem|jour|tag|día|dia|giorno|dag',
  week: 'weeks?|wk|semaine|woche|semana|settimana',
  month: 'months?|mo|mth|mois|monat|mes|mês|mese|maand|månad',
  year: 'years?|yrs?|annum|an|année|jahr|año|ano|anno|jaar|år|y',
};
const adverbs: Record<PayPeriod, string> = {
  hour: 'hourly|hour|hr|ph|p/h|stündlich|horaires?',
  day: 'daily|pd|p/d|täglich',
  week: 'weekly|pw|p/w|wöchentlich|semanal(?:es)?|settimanali|hebdomadaires?',
  month: 'monthly|pcm|p/m|mensuel(?:le)?s?|mensual(?:es)?|mensais|monatlich|im monat|mensili',
  year: 'yearly|yr|annually|annualized|annual|annum|p\\.?\\s?a\\b\\.?|p/a|annuel(?:le)?s?|anual(?:es)?|jährlich|im jahr|annui',
};
const lead = String.raw`(?:per|par|pro|por|al|à la|la|a|an|each|every|je)\s{1,2}|(?:per|p\.?)?\s?/\s?(?:per\s)?|(?:à )?l['’]`;
const notAWord = '(?![\\p{L}])';

const phrases = (Object.keys(units) as PayPeriod[]).map((period) => ({
  period,
  words: new RegExp(
    `^(?:(?:${lead})(?:${units[period]})${notAWord}|(?:${adverbs[period]})${notAWord})\\.?`,
    'iu',
  ),
}));
const otherPeriods =
  /^(?:bi-?\s?weekly|fortnightly|semi-?\s?monthly|(?:(?:per|an?|each|every)\s|\/\s?)(?:fortnight|pay ?period|project|shift|miles?|visit|session|piece|case|call|word|unit|class|load|stop|delivery|game|event|semester|term|course)(?!\p{L}))/iu;
const filler =
  /^(?:[\s*_()~+–—-]|\\|(?:USD|CAD|AUD|NZD|GBP|EUR|CHF|gross|net|nett|brut(?:o|os|to|s)?|base|basic|salary|salaire|pay|wages?|rate|DOE|dollars|euros?|pounds|in|de|plus|FTE|pro[- ]rata)(?!\p{L}))+/iu;

const glued = /(\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** The period right behind an amount: "/Hr.", "an hour", "annually", "€ brut par an", "brutto/Monat". */
export function periodBehind(source: string, from: number): ReadPeriod {
  // A lost line break glues the next word to the period: "per hourExpected".
  const text = source.slice(from, from + 60).replace(glued, '$1 ');
  const skipped = filler.exec(text)?.[0].length ?? 0;
  // "a month" of "a" + "month" must not lose its "a": fillers hold no word a period begins with.
  for (const skip of skipped === 0 ? [0] : [0, skipped]) {
    const rest = text.slice(skip);
    const other = otherPeriods.exec(rest);
    if (other) return { period: 'other', end: from + skip + other[0].length };
    for (const { period, words } of phrases) {
      const found = words.exec(rest);
      if (found) return { period, end: from + skip + found[0].length };
    }
  }
  return null;
}

const spoken: readonly (readonly [RegExp, PayPeriod])[] = [
  [
    /(?<!\p{L})(?:hourly|per hour|an hour|\/\s?h(?:ou)?r|taux horaire|stundenlohn)(?!\p{L})/iu,
    'hour',
  ],
  [/(?<!\p{L})(?:daily rate|day rate|per day|tagessatz|tjm)(?!\p{L})/iu, 'day'],
  [/(?<![\p{L}-])(?:weekly (?:pay|rate|wage|salary|gross)|per week)(?!\p{L})/iu, 'week'],
  [
    /(?<![\p{L}-])(?:monthly|per month|a month|mensuel(?:le)?|monats?(?:gehalt|lohn)|mensual)(?!\p{L})/iu,
    'month',
  ],
  [
    /(?<!\p{L})(?:annual|annually|annualized|yearly|per year|per annum|a year|annuel(?:le)?|jahres(?:gehalt|brutto\p{L}*)|anual)(?!\p{L})/iu,
    'year',
  ],
];
const otherSpoken = /(?<!\p{L})(?:bi-?weekly|fortnightly|semi-?monthly)(?!\p{L})/iu;
const workingTime =
  /\b(?:hours?|hrs?|h|days?|shifts?|nights?)\s+(?:(?:a|per)\s+|\/\s?)?(?:day|week|weekly|month|year)\b|\bpaid\s+(?:bi-?)?(?:weekly|monthly|daily)\b/giu;

/** A period named in words around the amount ("Hourly rate: …"), where its size allows it. */
export function spokenPeriod(text: string, amount: number): PayPeriod | 'other' | null {
  const plain = text.replaceAll(workingTime, ' ');
  if (otherSpoken.test(plain)) return 'other';
  for (const [words, period] of spoken) {
    if (words.test(plain) && isPayFor(period, amount)) return period;
  }
  return null;
}

const usual: Record<PayPeriod, readonly [number, number]> = {
  hour: [2, 600],
  day: [15, 6_000],
  week: [60, 15_000],
  month: [150, 90_000],
  year: [2_000, 5_000_000],
};

/** True when an amount can be somebody's pay for that time, in whatever currency. */
export function isPayFor(period: PayPeriod, amount: number): boolean {
  const [least, most] = usual[period];
  return amount >= least && amount <= most;
}
