type Token = { text: string; start: number };

const unit =
  /years?|yrs?|months?|mos|\bans?\b|ann[ée]es?|\bmois\b|j[aä]hr|monat|años?|\bmes(?:es)?\b|\bann[io]\b|\bmes[ei]\b|jaar|maand|\blat(?:a)?\b|\banos?\b/i;
const yearWords =
  /^(?:years?|yrs?|yr|ans?|ann[ée]es?|jahren?|jahr|jahre|años?|anni|anno|jaar|jaren|lata|lat|anos?|jährig(?:e|er|es|en|em)?)$/;
const monthWords =
  /^(?:months?|mos|mths?|mois|monaten?|monate?|mes|meses|mesi|mese|maanden|maand|monatig(?:e|er|es|en|em)?)$/;

const numbers = new Map<string, number>();
for (const [value, names] of Object.entries({
  0: 'zero',
  1: 'one un une ein eine einem einer uno una un’',
  2: 'two deux zwei dos due twee',
  3: 'three trois drei tres tre drie',
  4: 'four quatre vier cuatro quattro',
  5: 'five cinq fünf cinco cinque vijf',
  6: 'six sechs seis sei zes',
  7: 'seven sept sieben siete sette zeven',
  8: 'eight huit acht ocho otto',
  9: 'nine neuf neun nueve nove negen',
  10: 'ten dix zehn diez dieci tien',
  11: 'eleven elf',
  12: 'twelve douze zwölf doce twaalf',
  13: 'thirteen',
  14: 'fourteen',
  15: 'fifteen quinze quince fünfzehn',
  18: 'eighteen',
  20: 'twenty vingt zwanzig veinte',
})) {
  for (const name of names.split(' ')) numbers.set(name, Number(value));
}

/** Words that may stand between the number and its unit: "5 full, continuous years", "3 or more years". */
const fillers = new Set(
  'full solid complete continuous consecutive calendar additional or more greater above plus over recent relevant progressive total cumulative verifiable verified documented full-time and up professional minimum recent volle vollen weitere más o plus'.split(
    ' ',
  ),
);
const rangeMarks = new Set([
  '-',
  '–',
  '—',
  '‒',
  '/',
  'to',
  'or',
  'bis',
  'à',
  'a',
  'ou',
  'oder',
  'o',
  'tot',
  'through',
  'and',
  'y',
  'et',
  'und',
  '~',
]);

/** What follows makes a term, an age or a course of study of it: "4-year degree", "18 years of age", "6 month contract". */
const notWork = new Set(
  'old olds age older ago degree degrees college university institution diploma program programme curriculum course coursework contract assignment term fixed fixed-term warranty plan period lease commitment appointment project engagement probation probationary probationnaire internship tenure anniversary history school vocational trade apprenticeship mandate limited duration secondment maternity postdoc postdoctoral residency fellowship alt ausbildung studium lehre berufsausbildung vertrag befristet edad age âge carrera contrato contrat'.split(
    ' ',
  ),
);
const skippedBehind = new Set(
  "of a an the accredited in post secondary post-secondary postsecondary undergraduate graduate full part time full-time part-time recognized recognised bachelor bachelor's approved related formal technical de d’ d' degree-level".split(
    ' ',
  ),
);
const workWords =
  /^(?:experience|exp|experiences|working|practice|practical|teaching|expérience|berufserfahrung|erfahrung|experiencia|esperienza|ervaring|driving|management|serving|hands|post)/;
/** What stands before makes a deadline, a look back or an age of it: "within 6 months", "in the past 5 years". */
const notBefore = new Set(
  'within last past previous preceding first next every each under aged age ages initial another max maximum après innerhalb ersten letzten últimos primeros derniers dernières nach after before until than-once once probation probationary warranty duration term'.split(
    ' ',
  ),
);
const deadlines = new Set([
  'obtain',
  'complete',
  'acquire',
  'earn',
  'pass',
  'valid',
  'lasting',
  'lasts',
  'duration',
  'contract',
  'expire',
  'expires',
  'renewable',
]);
const company =
  /\b(?:we|our|us|company|firm|team|clinic|practice|family|business|agency|organi[sz]ation)\b|\bestablished\b|\bfounded\b/i;
const schooling =
  /\b(?:degree|bachelor\S*|master\S*|ph\.?d|doctorate|diploma|associate\S*|b\.?s\.?|b\.?a\.?|m\.?s\.?|mba|ged|hnd|licence|bac)(?![\w])/i;
const substitution = /\bsubstitut|\bor an? additional\b|\bin place of\b|\bcan replace\b/i;

/**
 * The smallest number of years of experience a requirement asks for.
 *
 * Of alternatives ("one year … or two years …") it is the smallest; what only says more about the first figure
 * ("7+ years, with at least 3 in …") does not count. Ages, terms of contracts, courses of study, deadlines,
 * periods looked back on and rules of substitution are not experience. English, French, German, Spanish and the
 * commonest words of their neighbours.
 *
 * @returns years, 0.5 for six months; null where none is named
 * @example minYearsOf('5-7 years of nursing') // 5
 * @example minYearsOf('mindestens 18 Monate Erfahrung') // 1.5
 */
export function minYearsOf(text: string): number | null {
  if (!unit.test(text)) return null;
  let least: number | null = null;
  let behindLast = 0;
  for (const sentence of sentencesOf(text)) {
    if (substitution.test(sentence.text)) continue;
    const tokens = tokensOf(sentence.text);
    for (let at = 0; at < tokens.length; at += 1) {
      const found = spanAt(tokens, at);
      if (!found) continue;
      if (isWork(sentence.text, tokens, at, found.next)) {
        const start = sentence.start + (tokens[at]?.start ?? 0);
        if (least === null) least = found.years;
        else if (isAlternative(text.slice(behindLast, start))) least = Math.min(least, found.years);
        behindLast = start;
      }
      at = found.next - 1;
    }
  }
  return least;
}

function sentencesOf(text: string): { text: string; start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[.!?;][\s)]+(?=[\p{Lu}\d(])/gu)) {
    sentences.push({ text: text.slice(from, index), start: from });
    from = index + 1;
  }
  sentences.push({ text: text.slice(from), start: from });
  return sentences;
}

function tokensOf(text: string): Token[] {
  return Array.from(
    text.matchAll(/\d+(?:[.,]\d+)*|[\p{L}]+(?:['’][\p{L}]+)*|[^\s\p{L}\d]/gu),
    (match) => ({
      text: match[0].toLowerCase().replace(/['’]s$/, ''),
      start: match.index,
    }),
  );
}

/** "five (5) or more years'", "3–5 yrs", "2-jährige", "zweijährige": the smallest figure, in years. */
function spanAt(tokens: readonly Token[], at: number): { years: number; next: number } | null {
  const word = tokens[at]?.text ?? '';
  const compound = /^(.{3,6})(jährig|monatig)\p{L}{0,2}$/u.exec(word);
  if (compound) {
    const count = numbers.get(compound[1] ?? '');
    return count === undefined
      ? null
      : { years: compound[2] === 'jährig' ? count : count / 12, next: at + 1 };
  }
  const count = countOf(tokens, at);
  if (count === null) return null;
  let next = at + 1;
  let skipped = 0;
  while (next < tokens.length && skipped < 12) {
    const token = tokens[next]?.text ?? '';
    const factor = yearWords.test(token) ? 1 : monthWords.test(token) ? 1 / 12 : null;
    if (factor !== null) {
      return count * factor > 45 ? null : { years: count * factor, next: next + 1 };
    }
    const goesOn =
      '+-–—‒/()~>'.includes(token) ||
      fillers.has(token) ||
      rangeMarks.has(token) ||
      countOf(tokens, next) !== null;
    if (!goesOn) return null;
    next += 1;
    skipped += 1;
  }
  return null;
}

function countOf(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.text ?? '';
  if (/^\d/.test(word)) {
    const before = tokens[at - 1]?.text ?? '';
    if (!/^\d{1,2}(?:[.,]\d)?$/.test(word) || '$£€'.includes(before || ' ')) return null;
    return Number(word.replace(',', '.'));
  }
  if ((word === 'a' || word === 'an') && /^years?$/.test(tokens[at + 1]?.text ?? '')) {
    const isEach = /^(?:\d|hours|days|times|once|twice)/.test(tokens[at - 1]?.text ?? '');
    const isMore =
      tokens[at - 1]?.text === 'for' && /^(?:or|and)$/.test(tokens[at + 2]?.text ?? '');
    return isEach || !(isMore || /^(?:of|experience|'|’)/.test(tokens[at + 2]?.text ?? ''))
      ? null
      : 1;
  }
  return numbers.get(word) ?? null;
}

function isWork(text: string, tokens: readonly Token[], at: number, next: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const word = tokens[at - back]?.text ?? '';
    if (/^[,;.]$/.test(word)) break;
    if (notBefore.has(word) || (deadlines.has(word) && back <= 3)) return false;
  }
  if (tokens[at - 1]?.text === 'to' && tokens[at - 2]?.text === 'up') return false;
  const isJoined = tokens[next]?.text === '-';
  let behind = next + (isJoined ? 1 : 0);
  while (/^['’]$/.test(tokens[behind]?.text ?? '')) behind += 1;
  while (skippedBehind.has(tokens[behind]?.text ?? '') && behind < next + 6) behind += 1;
  const following = tokens[behind]?.text ?? '';
  if (notWork.has(following)) {
    const soon = tokens.slice(behind + 1, behind + 5);
    return soon.some((token) => workWords.test(token.text));
  }
  if (following === 'to' && deadlines.has(tokens[behind + 1]?.text ?? '')) return false;
  if (/^(?:from|after|following|ago|later)$/.test(following)) return false;
  if (following === 'business' && tokens[behind + 1]?.text !== '-') return false;
  const soon = tokens.slice(behind, behind + 6);
  const isExperience = soon.some((token) => workWords.test(token.text));
  // "a five year checkable work or education history", "no violations in 3 years"
  if (soon.some(({ text: word }) => word === 'history') && !isExperience) return false;
  if (tokens[at - 1]?.text === 'in' && !isExperience) return false;
  return !isHistory(text.slice(0, tokens[at]?.start), text.slice(tokens[next - 1]?.start));
}

/** "For over 25 years we have …", "has been serving the valley for 30 years": the employer's years, not the applicant's. */
function isHistory(before: string, behind: string): boolean {
  if (/\b(?:experience|expérience|erfahrung|experiencia)\b/i.test(behind)) return false;
  if (!/\bfor\s+(?:(?:over|more than|nearly|almost|about|the)\s+){0,2}$/i.test(before))
    return false;
  return company.test(before) || company.test(behind) || /\bhas been\b/i.test(before);
}

/** The figure stands for itself: "or two years of …", "a Master's with 3 years". */
function isAlternative(between: string): boolean {
  const or = /^[^]*(?<!\p{L})(?:or|ou|oder|o|bzw)(?!\p{L})/iu.exec(between.slice(-200))?.[0].length;
  const behindOr = or === undefined ? '' : between.slice(-200).slice(or);
  if (or !== undefined && (behindOr.length < 25 || schooling.test(behindOr))) {
    return (
      !/\b(?:including|of which|with at least|with a minimum)\b/i.test(behindOr) ||
      schooling.test(behindOr)
    );
  }
  return schooling.test(between.slice(-60)) && /[,;/]/.test(between);
}
