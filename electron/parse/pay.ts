import type { Passage, Pay } from '#shared/posting.ts';
import { moneyFigures, times, type MoneyFigure } from './money-figures.ts';
import { currencyOf } from './pay-currency.ts';
import { isPayFor, periodBehind, spokenPeriod } from './pay-period.ts';
import type { SourceLine } from './source-lines.ts';

/** One or two amounts that belong together. */
type Amount = {
  first: MoneyFigure;
  /** The second end of a range. */
  second: MoneyFigure | null;
  min: number;
  max: number | null;
  sign: string;
  start: number;
  /** Behind the amount and the period written right behind it. */
  end: number;
  period: Pay['period'] | 'other';
  /** What stands in the same sentence before and behind, up to the next amount. */
  before: string;
  behind: string;
};

const payWord =
  /(?<!\p{L})(?:pays?|salar(?:y|ies)|compensation|wages?|(?:weekly|monthly|annual) gross|range(?= (?:is|for|of|from)|:)|rate of pay|hourly rate|day rate|rate|remuneration|earn(?:s|ings?)?|paid|stipend of|base|basic|grade|salaire|r[ée]mun[ée]ration|brut|\p{L}{0,12}(?:gehalt|lohn)|tagessatz|tjm|ctc|vergütung|entgelt|verdienst|salario|retribuci[óo]n|sueldo|remuneraci[óo]n|ral|retribuzione|salaris)(?!\p{L})/iu;
const payBehind =
  /^[\s,;()+–—-]*(?:\p{Lu}\p{Ll}+an,?\s)?(?:(?:gross|brut(?:to|os?)?|base|basic|DOE|DOQ|BOE|OTE|depending on|based on|dependent|commensurate|negotiable|full[- ]time equivalent|FTE|pro[- ]rata|salary|wages?|to start|starting|(?:plus|\+|and)\s+(?:tips|benefits|super|gratuities|commission|bonus(?:es)?|equity|overtime|holiday|mileage))(?!\p{L})|\+ ?\d{1,2}(?:\.\d)?% super|\+ ?[\d.,–-]{1,12} ?% equity)/iu;
const decoyBefore =
  /(?<!\p{L})(?:revenues?|sales|turnover|bonus(?:es)?|sign-?on|signing|referral|retention|budgets?|stipends?|allowances?|reimburse\p{L}*|tuition|assistance|401|match\p{L}*|deductibles?|co-?pays?|insurance|cover(?:age|ing)?|indemnity|liability|credits?|vouchers?|discounts?|fees?|deposit|fines?|funding|raised|funds?|grants?|donat\p{L}*|assets|portfolios?|deals?|contracts?|projects?|accounts?|valued|worth|savings?|prizes?|costs?|expenses?|losses|commissions?|incentives?|tips|cash(?! comp)|ote|on-target|relocation|equipment|per diem|invest\p{L}*|loans?|purchases?|invoices?|claims?|transactions?|inventory|orders?|limits?|threshold|exceed\p{L}*|prime|primes|zuschuss|prämie|bono)(?!\p{L})/iu;
const decoyBehind =
  /^[^.;,()\n•|·]{0,24}?(?<!\p{L})(?:revenues?|sales|turnover|sign-?on|signing|referral|retention bonus|bonus(?:es)?|budgets?|stipends?|allowances?|reimburse\p{L}*|tuition|deductibles?|co-?pays?|401|match|insurance|cover(?:age)?|indemnity|liability|credits?|vouchers?|discounts?|fees?|funding|funds?|grants?|assets|portfolios?|deals?|contracts?|projects?|accounts?|savings?|prizes?|ote|on-target|relocation|company|compan\p{L}*|business|industry|customers?|users|employees|learning|training|development|education|wellness|gym|gift\p{L}*|equipment|towards?|for each|hours per|hours a|zuschuss|prämie)(?!\p{L})/iu;
/** What follows the amount belongs to something else from here on: "$80,000 plus bonus". */
const breakBehind = /(?:\s(?:plus|and|with|as well as|including|und|et|y)\s|\s?\+\s)/iu;
const breakBefore = /[,(]|\s(?:plus|and|as well as|und|et)\s|\s?\+\s/giu;
const openBefore =
  /(?<!\p{L})(?:from|start(?:s|ing)?(?: (?:at|from|pay|rate|salary|wage|hourly))?(?: (?:pay|rate|salary|wage|is|at|of|from))*|minimum(?: of)?|min\.?|at least|no less than|upwards of|more than|over|ab|mindestens|[àa] partir de|d[èe]s|desde|vanaf)(?: (?:pay|rate|salary|is|of))*\s?[:=]?[\s*_~]*$/iu;
const offers = /\b(?:offer(?:s|ing|ed)?|mak(?:e|ing)|receive|paying|cdi|cdd|contrat)(?!\p{L})/iu;
const openBehind =
  /^(?:\+(?!\s*[\p{L}\d])|[\s(]*(?:and (?:up|above|over|more)|or (?:more|above)|upwards?|minimum|min\b|to start(?!\p{L})|starting(?!\p{L})))/iu;
const plainRange =
  /^\s{0,3}(?:-|–|—|‒|−|~|\bto\b|\.{2,3}|…|bis(?: zu)?|à|jusqu['’]à|up to|through|until|t\/m|a)\s{0,3}$/iu;
const rangeWords =
  /^(?:-|–|—|‒|−|~|to|and|und|et|y|e|bis|zu|à|a|up|through|min|minimum|max|maximum|mid|midpoint|low|high|entry|step|grade|gs|level|per|an?|the|hour|hr|hourly|year|yr|annum|annually|month|monthly|week|day|usd|cad|aud|eur|gbp|is|of|range|from|salary|pay|wage|rate|\d{1,2}|[/|:;.,*_()'"[\]{}\\])$/iu;
const isSeparator = /^(?:-|–|—|‒|−|~|to|and|und|et|y|bis|à|up|through|max|maximum|high)$/iu;
const countedThing =
  /^\s?(?:%|percent|(?:hours|hrs?|days?|weeks?|months?|years?|yrs?|minutes?|shifts?|beds?|people|employees|staff|miles?|am|pm|th|st|nd|rd|x|times|paid|lbs?|pounds of|kg|ans|jahre|années|stunden|wochen|tage|urlaubstage|jours|días|horas|semaines|heures|h)(?!\p{L}))/iu;

const separators = /[.!?;:][\s*]|[\n\r•|·]/g;

/**
 * What a posting pays, verbatim and as figures; null when it does not say.
 *
 * Every amount of the text is weighed: words that speak of pay, a period, a range and a line of its own speak
 * for it; bonuses, budgets, revenue, insurance and the like beside it against it. The first of the best is
 * taken, so the posted range wins over those of single places further down.
 *
 * One figure gives `min === max`, "up to" as well; "from", "starting at" and "+" leave `max` null.
 */
export function payOf(
  source: string,
  lines: readonly SourceLine[],
  named: Passage | null,
): Pay | null {
  if (!/\d/.test(source)) return null;
  const amounts = amountsOf(source, moneyFigures(source));
  let best: Amount | undefined;
  let bestWeight = 3;
  // "Salary up to £62,000" further down says less than the range at the top.
  const ranges: Amount[] = [];
  let lineAt = 0;
  for (const amount of amounts) {
    while ((lines[lineAt]?.end ?? Infinity) <= amount.start) lineAt += 1;
    const weight = weightOf(source, amount, lines, lineAt, named);
    if (weight > 3 && amount.second) ranges.push(amount);
    if (weight > bestWeight) [best, bestWeight] = [amount, weight];
  }
  if (best === undefined) return null;
  best = ranges.find(({ max }) => best?.second === null && max === best.max) ?? best;
  // "$10 plus tips" at the top, "$10 per hour" further down.
  const sameAgain = amounts.find(
    ({ min, max, period }) => period && min === best.min && max === best.max,
  );
  return payFrom(source, { ...best, period: best.period ?? sameAgain?.period ?? null });
}

function amountsOf(source: string, figures: readonly MoneyFigure[]): Amount[] {
  const amounts: Amount[] = [];
  let lastMoney = 0;
  for (let at = 0; at < figures.length; at += 1) {
    const first = figures[at] as MoneyFigure;
    // Counts and grades between do not part an amount from the words that speak of it.
    const previous = figures[at - 1];
    if (previous && isMoneyLike(source, previous)) lastMoney = previous.end;
    const before = lastMoney;
    const next = figures[at + 1];
    const hasPartner = next !== undefined && next.start - first.end <= farthest;
    if (!isMoneyLike(source, first) && !(hasPartner && isMoneyLike(source, next))) continue;
    const range = hasPartner ? rangeOf(source, first, figures.slice(at + 1, at + 4)) : null;
    if (range) at = figures.indexOf(range.second, at);
    const amount = range ?? alone(first);
    if (amount === null) continue;
    const periodAt = range?.second.end ?? first.end;
    const period =
      periodBehind(source, periodAt) ?? (range ? periodBehind(source, first.end) : null);
    const end = closed(
      source,
      first.start,
      withoutStop(source, Math.max(period?.end ?? 0, periodAt)),
    );
    const after = figures[at + 1]?.start ?? source.length;
    amounts.push({
      ...amount,
      start: first.start,
      end,
      period: period?.period ?? null,
      before: sentenceBefore(source, first.start, before),
      behind: source.slice(end, Math.min(after, end + 80)).split(/[\r\n•|·]|[.!?]\s/, 1)[0] ?? '',
    });
  }
  return amounts;
}

/** Leaves out the counts, dates and years of a posting before anything dear is asked. */
function isMoneyLike(source: string, figure: MoneyFigure): boolean {
  if (figure.sign !== '' || figure.multiplier > 1) return true;
  if (figure.isGrouped || (figure.value >= 10_000 && figure.value < 1_000_000)) return true;
  return /^\s?(?:\/|per |an? (?:h|d|w|m|y)|p\/|hourly|annual|pro |par |por )/i.test(
    source.slice(figure.end, figure.end + 9),
  );
}

/** The point of "/hr." that ends the sentence as well belongs to the sentence. */
function withoutStop(source: string, end: number): number {
  return source.charAt(end - 1) === '.' && /^\s+\p{Lu}/u.test(source.slice(end, end + 4))
    ? end - 1
    : end;
}

/** "$30 (hourly" takes its bracket along. */
function closed(source: string, start: number, end: number): number {
  const text = source.slice(start, end);
  return source.charAt(end) === ')' && text.lastIndexOf('(') > text.lastIndexOf(')')
    ? end + 1
    : end;
}

type Ends = Pick<Amount, 'first' | 'second' | 'min' | 'max' | 'sign'>;

function alone(first: MoneyFigure): Ends | null {
  if (first.isHuge) return null;
  return { first, second: null, min: first.value, max: first.value, sign: first.sign };
}

/** The two ends of a range stand close to each other. */
const farthest = 70;

/** Two figures with nothing but "to", a dash and the words of pay between them. */
function rangeOf(
  source: string,
  first: MoneyFigure,
  following: readonly MoneyFigure[],
): (Ends & { second: MoneyFigure }) | null {
  if (first.isHuge) return null;
  const second = partnerOf(first, following);
  if (!second || second.isHuge) return null;
  const between = source.slice(first.end, second.start);
  if (!joins(between) && !isFromTo(source, first, between, second)) return null;
  if (second.sign === '' && countedThing.test(source.slice(second.end, second.end + 14)))
    return null;
  return endsOf(first, second);
}

/** The next figure; small bare numbers before a signed one are steps and grades ("to GS-13 Step 10 $80,000"). */
function partnerOf(first: MoneyFigure, following: readonly MoneyFigure[]): MoneyFigure | undefined {
  if (first.sign === '') return near(first, following[0]);
  const signed = following.findIndex(({ sign }) => sign !== '');
  const between = signed === -1 ? following : following.slice(0, signed);
  const areSteps = between.every(({ value, isGrouped }) => value < 100 && !isGrouped);
  const partner = signed !== -1 && areSteps ? near(first, following[signed]) : undefined;
  return partner ?? near(first, following[0]);
}

function near(first: MoneyFigure, next: MoneyFigure | undefined): MoneyFigure | undefined {
  return next && next.start - first.end <= farthest ? next : undefined;
}

/** "from $82,000 in our smallest market up to $121,000" */
function isFromTo(
  source: string,
  first: MoneyFigure,
  between: string,
  second: MoneyFigure,
): boolean {
  if (first.sign === '' || second.sign === '' || /[.;!?\r\n]/.test(between)) return false;
  return /\bfrom\s$/i.test(source.slice(first.start - 6, first.start)) && /\sto\s$/i.test(between);
}

function joins(between: string): boolean {
  if (plainRange.test(between)) return true;
  if (between.length > 40) return false;
  const tokens = between.match(/[\p{L}]+|\d+|[^\s\p{L}\d]|[\r\n]+/gu) ?? [];
  if (tokens.length > 12) return false;
  const isWrapped = tokens.some((token) => /[\r\n]/.test(token));
  const words = tokens.filter((token) => !/[\r\n]/.test(token));
  const hasSeparator = words.some(
    (token) =>
      isSeparator.test(token) && !(isWrapped && /^[-–—*]$/.test(token) && token !== words[0]),
  );
  return hasSeparator && words.every((token) => rangeWords.test(token));
}

function endsOf(first: MoneyFigure, second: MoneyFigure): (Ends & { second: MoneyFigure }) | null {
  let low = first.value;
  let high = second.value;
  if (first.multiplier === 1 && low < 1000) low = times(low, second.multiplier);
  if (second.multiplier === 1 && high < 1000) high = times(high, first.multiplier);
  if (low < 1000 && high >= 10_000 && high < low * 3000) low *= 1000; // "60-70,000"
  if (low === 0 || high === 0 || high > low * 12 || low > high * 12) return null;
  const min = Math.min(low, high);
  const max = Math.max(low, high);
  const sign = second.sign.length > first.sign.length ? second.sign : first.sign;
  return { first, second, min, max, sign };
}

function sentenceBefore(source: string, at: number, from: number): string {
  const text = source.slice(Math.max(from, at - 90), at);
  let begin = 0;
  separators.lastIndex = 0;
  for (let found = separators.exec(text); found; found = separators.exec(text)) {
    // A colon belongs to what it introduces: "Salary: $50,000".
    if (!found[0].startsWith(':') || text.length - separators.lastIndex > 40)
      begin = separators.lastIndex;
  }
  return text.slice(begin);
}

function weightOf(
  source: string,
  amount: Amount,
  lines: readonly SourceLine[],
  lineAt: number,
  named: Passage | null,
): number {
  const { first, second, min, period } = amount;
  const largest = amount.max ?? min;
  if (largest > 50_000_000 || min < 0.01) return 0;
  if (period !== null && period !== 'other' && !isPayFor(period, min)) return 0;
  const line = lines[lineAt];
  if (!line) return 0;
  const isNamed = named !== null && first.start >= named.start && first.start <= named.end;
  const isLabelled = isNamed || isPayLabel(line.text.slice(0, first.start - line.start));
  const heading = headingAbove(lines, lineAt);
  const isHeaded = heading !== null && payWord.test(heading);
  const before = amount.before.slice(lastBreak(amount.before));
  const isSpoken = payWord.test(amount.before);
  if (amount.sign === '' && !looksLikePay(source, amount, isLabelled || isHeaded || isSpoken))
    return 0;
  const isWholeLine =
    first.start - line.start <= 3 && line.end - amount.end <= 12 && amount.sign !== '';
  let weight = 0;
  if (isLabelled) weight += 4;
  else if (isHeaded && !isSpoken) weight += 3;
  // "2.250 € brutto pro Monat": the period's own words say that it is pay.
  const isGross = /brut|gross|\bnet/i.test(source.slice((second ?? first).end, amount.end));
  if (isSpoken || isGross || payBehind.test(amount.behind)) weight += 3;
  if (period === 'hour') weight += 4;
  else if (period !== null) weight += 2;
  if (second) weight += 2;
  if (isWholeLine) weight += 2;
  else if (
    line.text.length <= 70 &&
    first.start - line.start <= 24 &&
    amount.sign !== '' &&
    (second || period || isSpoken)
  )
    weight += 1;
  if (openBefore.test(before) || offers.test(amount.before)) weight += 1;
  const isYearly = min >= 12_000 && largest <= 900_000;
  if (second && isYearly && amount.sign !== '' && first.start - line.start <= 3) weight += 1;
  if (isYearly || period === 'day' || period === 'week' || period === 'month') weight += 1;
  // Nothing but a range and a period: cash handled, sums sold, donations.
  const isPlaced = isLabelled || isHeaded || isSpoken || first.start - line.start <= 24;
  if (!isPlaced && !isGross && period !== 'hour' && !isYearly && !payBehind.test(amount.behind))
    weight -= 2;
  const behind = amount.behind.split(breakBehind, 1)[0] ?? '';
  if (decoyBefore.test(before)) weight -= 6;
  if (decoyBehind.test(behind)) weight -= 6;
  if (min < 5 && period !== 'hour') weight -= 3;
  return Math.min(weight, 7);
}

/** A number without sign must be written as pay is: in thousands, with cents, or with its period. */
function looksLikePay(source: string, amount: Amount, isSpokenOf: boolean): boolean {
  const { first, second, min } = amount;
  if (!isSpokenOf) return false;
  const last = second ?? first;
  if (countedThing.test(source.slice(last.end, last.end + 14)) && amount.period === null)
    return false;
  if (amount.period !== null) return true;
  if (min >= 1_000 && (first.multiplier > 1 || first.isGrouped || last.isGrouped)) return true;
  if (min >= 10_000 && min < 1_000_000) return true;
  return min >= 5 && first.isGrouped && second !== null && last.isGrouped;
}

function lastBreak(text: string): number {
  let at = 0;
  breakBefore.lastIndex = 0;
  for (let found = breakBefore.exec(text); found; found = breakBefore.exec(text)) {
    at = breakBefore.lastIndex;
  }
  return at;
}

const payLabel =
  /^[\W_]*(?:[\p{L}/&'’]+[ /-]{1,3}){0,4}?(?:pay|salary|compensation|wages?|gross|rate|remuneration|salaire|r[ée]mun[ée]ration|\p{L}{0,8}gehalt|\p{L}{0,8}lohn|tagessatz|tjm|ctc|vergütung|entgelt|salario|retribuci[óo]n|sueldo)(?:[ _/-]{1,3}[\p{L}/&()]+){0,4}[*_\s"')]*(?:[:=–—-]|\bis\b|\bfrom\b|\bof\b)/iu;

/** "Salary:", "Hourly pay rate: :", "Starting Pay is": a line that sets out to say what is paid. */
function isPayLabel(text: string): boolean {
  return payLabel.test(text.slice(0, 90)) && !decoyBefore.test(text.slice(0, 90));
}

/** The short line above, when it can be the heading of this one. */
function headingAbove(lines: readonly SourceLine[], lineAt: number): string | null {
  const above = lines[lineAt - 1];
  if (!above || above.text.length > 120) return null;
  if (/:[*_\s]*$/.test(above.text)) return above.text;
  return above.text.length <= 50 && !/[.!?;,]$|\d/.test(above.text) ? above.text : null;
}

function payFrom(source: string, amount: Amount): Pay {
  const { start, end, min, second } = amount;
  const nearby = `${amount.before} ${source.slice(start, end)} ${amount.behind}`;
  const spoken =
    amount.period ??
    spokenPeriod(amount.before, min) ??
    spokenPeriod(lineAbove(source, start), min) ??
    spokenPeriod(amount.behind, min);
  const currency = currencyOf(amount.sign, nearby, source);
  const isLakhs = amount.first.multiplier === 100_000 || second?.multiplier === 100_000;
  const bySize = isLakhs
    ? 'year'
    : min >= 10_000 && !smallUnits.has(currency ?? '')
      ? 'year'
      : null;
  const isOpen =
    second === null &&
    (amount.first.isOpen || openBefore.test(amount.before) || openBehind.test(amount.behind));
  return {
    text: source.slice(start, end),
    start,
    end,
    min,
    max: isOpen ? null : amount.max,
    currency,
    period: spoken === 'other' ? null : (spoken ?? bySize),
  };
}

/** Currencies in which ten thousand is not a year's pay. */
const smallUnits = new Set(['JPY', 'INR', 'HUF', 'AMD', 'RUB', 'CZK', 'SEK', 'NOK', 'DKK']);

/** The rest of the amount's own line and the line above it, where a heading may name the period. */
function lineAbove(source: string, at: number): string {
  const text = source
    .slice(Math.max(0, at - 160), at)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  return text.slice(-2).join(' ');
}
