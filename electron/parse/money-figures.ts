/** A number in a text as money may be written: `$125.6K`, `45.000 €`, `CHF 95'000`, `35k`, `18.50`. */
export type MoneyFigure = {
  /** From the first to behind the last character, sign, `K` and code included. */
  start: number;
  end: number;
  /** As written: `125.6K` is 125600, `60` of "60-70,000" is 60. */
  value: number;
  /** `$`, `A$`, `EUR`, `pounds` … as written, blanks left out; empty when there is none. */
  sign: string;
  /** What `K` or "lakh" behind the digits stands for; 1 when there is none. */
  multiplier: 1 | 1_000 | 100_000;
  /** Written with a separator of thousands or with cents: nobody writes a count of beds like that. */
  isGrouped: boolean;
  /** Followed by million, billion, `M`, `bn`: never somebody's pay. */
  isHuge: boolean;
  /** A `+` right behind it. */
  isOpen: boolean;
};

const signBefore =
  /(?:\b(?:US|CAD?|AUD?|NZD?|SGD?|HKD?|USD|MX|[ACRS])\s?)?[$£€¥₹₱₦]$|(?<![\p{L}])(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|SGD|HKD|JPY|ZAR|AED|SAR|BRL|MXN|ILS|AMD|RUB|TRY|PHP|KES|GEL|MDL|MYR|THB|NGN|GHS|UGX|TZS|EGP|PKR|UAH|COP|PEN|CLP|ARS|CNY|QAR|KWD|BHD|OMR|BGN|RSD|BAM|ISK|Fr\.?|SFr\.?|kr\.?|Rs\.?|KSh\.?|Ksh\.?|Php\.?|RM|R|P)$/u;
const signBehind =
  /^(?:[$£€¥₹](?!\s?\d)|zł|(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|SGD|HKD|JPY|ZAR|AED|SAR|BRL|MXN|ILS|AMD|RUB|TRY|PHP|KES|GEL|MDL|MYR|THB|NGN|GHS|UGX|TZS|EGP|PKR|UAH|COP|PEN|CLP|ARS|CNY|QAR|KWD|BHD|OMR|BGN|RSD|BAM|ISK|kr|dollars|euros?|pounds)(?![\p{L}]))/iu;
const suffix =
  /^\s?(?:(k)(?![\p{L}\d])|(millions?|mio|mn|mm|m|billions?|bn|b|trillions?)(?![\p{L}\d])|(lpa|lakhs?|lacs?)(?![\p{L}]))/iu;

/** Every number of a text that could be an amount, in order. Reads each character once. */
export function moneyFigures(source: string): MoneyFigure[] {
  const found: MoneyFigure[] = [];
  for (let at = 0; at < source.length; at += 1) {
    if (!isDigit(source.charCodeAt(at))) continue;
    const number = readNumber(source, at);
    const isPlain = number.end - at <= 16 && !isPartOfWord(source, at);
    if (isPlain) found.push(withSigns(source, at, number));
    at = number.end - 1;
  }
  return found;
}

type ReadNumber = { end: number; value: number; isGrouped: boolean };

/**
 * Digits with their separators. Exactly three digits behind a separator are thousands, one, two or four
 * behind a point or comma are a fraction; "5,00,000" is the Indian way of grouping.
 */
function readNumber(source: string, from: number): ReadNumber {
  let end = digitsEnd(source, from);
  let digits = source.slice(from, Math.min(end, from + 16));
  let separator = '';
  let isGrouped = false;
  let fraction = '';
  while (end - from <= 16) {
    const mark = source.charAt(end);
    if (mark === '' || !",.'’ \u00A0\u202F\u2009".includes(mark)) break;
    const groupEnd = digitsEnd(source, end + 1);
    const length = groupEnd - end - 1;
    const isSame = separator === '' || separator === mark;
    const isIndian =
      mark === ',' && length === 2 && /^,\d{3}(?!\d)/.test(source.slice(groupEnd, groupEnd + 5));
    const isGroup =
      isSame && (length === 3 || isIndian) && (isGrouped || digits.length <= 3) && digits !== '0';
    if (isGroup && !isRetirementPlan(source, groupEnd)) {
      separator = mark;
      isGrouped = true;
      digits += source.slice(end + 1, groupEnd);
      end = groupEnd;
      continue;
    }
    const isFraction =
      (mark === '.' || mark === ',') &&
      mark !== separator &&
      (length === 1 || length === 2 || length === 4);
    if (isFraction) {
      fraction = source.slice(end + 1, groupEnd);
      end = groupEnd;
    }
    break;
  }
  return {
    end,
    value: Number(fraction === '' ? digits : `${digits}.${fraction}`),
    isGrouped: isGrouped || fraction.length === 2,
  };
}

function withSigns(source: string, start: number, number: ReadNumber): MoneyFigure {
  const figure: MoneyFigure = {
    start,
    end: number.end,
    value: number.value,
    sign: '',
    multiplier: 1,
    isGrouped: number.isGrouped,
    isHuge: false,
    isOpen: false,
  };
  const before = source.charCodeAt(start - 1);
  if (before > 127 || before === 36 || before === 32 || before === 46 || isLetter(before)) {
    const head = source.slice(Math.max(0, start - 8), start).trimEnd();
    const sign = signBefore.exec(head)?.[0];
    if (sign !== undefined) {
      figure.sign = sign;
      figure.start = source.lastIndexOf(sign, start - 1);
    }
  }
  const thousand = suffix.exec(source.slice(figure.end, figure.end + 10));
  if (thousand) {
    figure.end += thousand[0].length;
    if (thousand[1] !== undefined) {
      figure.multiplier = 1_000;
    } else if (thousand[3] !== undefined) {
      figure.multiplier = 100_000;
      if (figure.sign === '') figure.sign = 'INR';
    } else {
      figure.isHuge = true;
    }
    figure.value = times(figure.value, figure.multiplier);
  } else if (source.startsWith(',-', figure.end) || source.startsWith('.-', figure.end)) {
    figure.end += 2;
  }
  if (source.charAt(figure.end) === '+') {
    figure.isOpen = true;
    figure.end += 1;
  }
  const tail = source.slice(figure.end, figure.end + 10);
  const blanks = tail.length - tail.trimStart().length;
  const behind = blanks <= 2 ? signBehind.exec(tail.trimStart())?.[0] : undefined;
  if (behind !== undefined && !(figure.sign !== '' && '$£€¥₹'.includes(behind))) {
    if (figure.sign === '' || /^[$£€¥₹]$/.test(figure.sign)) figure.sign = behind;
    figure.end += blanks + behind.length;
  }
  return figure;
}

/** Whole cents: 125.6 · 1000 is 125600 and no fraction more. */
export function times(value: number, multiplier: number): number {
  return Math.round(value * multiplier * 100) / 100;
}

/** "18 401(k)" is pay and a pension plan, not eighteen thousand. */
function isRetirementPlan(source: string, end: number): boolean {
  return /^\s?\(?[kKbB]\)/.test(source.slice(end, end + 4));
}

/** "GS15", "W2", "B2B": but "USD50,000" is money. */
function isPartOfWord(source: string, at: number): boolean {
  if (!isLetter(source.charCodeAt(at - 1))) return false;
  return !signBefore.test(source.slice(Math.max(0, at - 8), at));
}

function digitsEnd(source: string, from: number): number {
  let end = from;
  while (isDigit(source.charCodeAt(end))) end += 1;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95;
}
