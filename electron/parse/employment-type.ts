import type { Passage } from '#shared/posting.ts';
import type { LabelledFact } from './facts.ts';
import { namesJob } from './job-nouns.ts';
import type { SourceLine } from './source-lines.ts';

const typeLabels = new Set([
  'job type',
  'job types',
  'employment type',
  'employment status',
  'employment',
  'type of employment',
  'position type',
  'appointment type',
  'type of appointment',
  'type of contract',
  'type',
  'contract type',
  'duration',
  'contract length',
  'engagement',
  'terms of employment',
  'contract',
  'work type',
  'worker type',
  'time type',
  'status',
  'work schedule',
  'schedule',
  'job schedule',
  'hours',
  'work hours',
  'working hours',
  'work pattern',
  'working pattern',
  'term',
  'tenure',
  'commitment',
  'job status',
  'full/part time',
  'full time/part time',
  'flsa status',
  'basis',
  'vacancy type',
  'shift',
  'statut',
  'contrat',
  'type de contrat',
  'rythme de travail',
  'temps de travail',
  'durée',
  'umfang',
  'arbeitszeit',
  'beschäftigungsart',
  'anstellungsart',
  'vertragsart',
  'contrato',
  'tipo de contrato',
  'jornada',
  'dienstverband',
  'position',
  'appointment',
  'tags',
  'tipo di contratto',
  'orario',
]);

const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'full-time',
    /(?<!\p{L})(?:full[- _]?time|full (?:and|or|&) part[- ]?time|ft\b|vollzeit(?:stelle|kraft)?|voll-|temps[- ](?:plein|complet)|jornada:? completa|jornada completa|tiempo completo|fulltime|heltid|tempo pieno)(?!\p{L})/iu,
  ],
  [
    'part-time',
    /(?<!\p{L})(?:part[- _]?time|teilzeit(?:stelle|kraft)?|half[- ]time|(?:à )?temps partiel|mi-temps|media jornada|tiempo parcial|jornada parcial|deltid|parttime)(?!\p{L})/iu,
  ],
  [
    'temporary',
    /(?<!\p{L})(?:temporary|temp|seasonal|temporaire|intérim|saisonnier|temporal|aushilfe|temp-to-hire)(?!\p{L})/iu,
  ],
  [
    'contract',
    /(?<!\p{L})(?:contract(?:or|ual)?|freelance|freelancer|ind[ée]pendante?s?|1099|corp[- ]to[- ]corp|c2c|freiberuflich|aut[óo]nomo)(?!\p{L})/iu,
  ],
  [
    'permanent',
    /(?<!\p{L})(?:permanent|perm|cdi|unbefristet\p{L}{0,2}|indefinido|tempo indeterminato|duración indefinida|festanstellung|vast contract)(?!\p{L})/iu,
  ],
  [
    'fixed-term',
    /(?<!\p{L})(?:fixed[- _]term|term[- ]limited|limited[- ]term|ftc|cdd|befristet\p{L}{0,2}|(?:maternity|paternity|parental|adoption|long service)(?: leave)? cover|cover (?:for )?an? (?:maternity|parental) leave|tempo determinato|duraci[óo]n determinada|durée déterminée|specific[- ]purpose|term of (?:\d{1,2}|one|two|three) (?:months?|years?)|(?:one|two|three|four|five|\d{1,2})[- ]years? term|\d{1,2}[- ]months? (?:term|fixed)|bepaalde tijd)(?!\p{L})/iu,
  ],
  [
    'internship',
    /(?<!\p{L})(?:intern|internship|praktikum|praktikant(?:in)?|stagiaire|prácticas)(?!\p{L})/iu,
  ],
  ['per-diem', /(?<!\p{L})(?:per[- _]diem|prn|as[- ]needed)(?!\p{L})/iu],
  [
    'bank',
    /(?<!\p{L})bank(?:[ -](?:staff|contract|nurse|worker|position|post|shifts?))(?!\p{L})/iu,
  ],
  ['piece-work', /(?<!\p{L})piece[- ]?(?:work|rate)(?!\p{L})/iu],
];
const regular = /(?<!\p{L})regular(?!\p{L}| hours| basis)/iu;
/** Looked for in the text in lower case: a pattern that minds no case costs several times as much. */
const anchor =
  /full[- ]?time|full (?:and|or|&) part[- ]?time|part[- ]?time|temporary|seasonal|tempora(?:ire|l\b)|contract|permanent|fixed[- ]term|term of (?=\d|one|two|three)|(?:one|two|three|\d{1,2})[- ]years? term|specific[- ]purpose|tempo (?:pieno|(?:in)?determinato)|durée déterminée|duraci[óo]n (?:in)?de(?:terminada|finida)|voll-|freelance|per[- ]diem|\bprn\b|(?:maternity|parental|paternity)(?: leave)? cover|cover an? (?:maternity|parental) leave|vollzeit|teilzeit|(?:un)?befristet|temps (?:plein|complet|partiel)|mi-temps|\bcd[id]\b|jornada (?:completa|parcial)|media jornada|tiempo (?:completo|parcial)|indefinido|ind[ée]pendant|internship/g;

const post =
  '(?:position|role|job|opportunity|contract|post|vacancy|assignment|basis|appointment|employment|classification|hire|engagement|opening|internship|cover|schedule|stelle|anstellung|poste|puesto|preferred|shift|hours|staff member|employee|gig|vertrag|arbeitsvertrag|available)s?';
/** The kind said of the job: "a full-time position", "this is a 6 month contract", "(part-time)". */
const ofJob = new RegExp(
  `^(?:[\\s,/&()-]|(?:and|or|to|full[- ]?time|part[- ]?time|temporary|seasonal|permanent|contract|fixed[- ]term|per[- ]diem|exempt|non-exempt|salaried|hourly|regular|ongoing|casual|new|exciting|entry[- ]level|first shift|second shift|third shift|day|night|remote|hybrid|on-?site|in-?person|direct|w-?2|paid|long[- ]term|short[- ]term|\\d{1,2}[- ]?(?:month|week|hour|year)s?)(?![\\p{L}])){0,12}${post}(?![\\p{L}])`,
  'iu',
);
const statedBefore =
  /\b(?:type|status|schedule|basis)\s?:\s*$|\b(?:this is|this (?:position|role|job|opportunity|post) is|(?:position|role|job|post|vacancy) (?:is|will be)|we are (?:looking for|seeking|hiring)|seeking|hiring|looking for|working hours|in|available|à|als|offer(?:ing)?)\s+(?:an?\s+|for\s+an?\s+|on\s+an?\s+|currently\s+|both\s+|either\s+|our\s+|new\s+|for\s+|\(?s?\)?\s?){0,3}(?:\d{1,2}[- ]?(?:months?|weeks?|years?|hours?)[, -]+)?(?:temporary|permanent|full[- ]?time|part[- ]?time|regular|contract|seasonal|paid|exempt|non-exempt|salaried|hourly|[,/ -]|and|or){0,6}$/i;
const kindOfContract =
  /(?:fixed[- ]term|permanent|full[- ]time|part[- ]time|temporary|zero[- ]hours?|employment) contract(?![\p{L}])/iu;
/** Words that are hardly ever said of anything but the job itself. */
const ownWords =
  /^(?:vollzeit|teilzeit|temps|mi-temps|cd[id]$|jornada|media|tiempo|tempo (?:pieno|indet|det)|dur[ae]|indefinido|unbefristet|befristet|voll-|temporaire|specific|(?:maternity|parental|paternity)|full (?:and|or|&))/i;
const notOfJob =
  /\b(?:benefits?|insurance|eligible|available (?:for|to) (?:all )?|medical|all|other|our|for|experience|equivalent|years? of|supervis\w+|manag\w+|negotiat\w+|review|government|federal|sub|under|employment|could|convert\w*|become|may|possible|leading to|resident\w*)\s+(?:an?\s+)?(?:of\s+)?(?:\w+\s+)?$/i;

/**
 * How people are employed, comma-separated: full-time, part-time, temporary, contract, permanent, fixed-term,
 * internship, per-diem, bank, piece-work, regular. Null when the posting does not say.
 *
 * Labelled values count together; without any, what the lines at the top and the sentences say of the job.
 */
export function employmentTypeOf(
  source: string,
  lower: string,
  header: readonly SourceLine[],
  facts: readonly LabelledFact[],
  title: Passage | null,
): string | null {
  const found = new Set<string>();
  for (const { label, value } of facts) {
    const isName = label === 'position' && namesJob(value.text);
    if (typeLabels.has(label) && value.text.length <= 160 && !isName)
      addKinds(found, label === 'jornada' ? `${label} ${value.text}` : value.text);
  }
  if (title && /\b(?:intern|internship|praktikant(?:in)?|praktikum|stagiaire)\b/i.test(title.text))
    found.add('internship');
  const isLabelled = [...found].some((kind) => kind !== 'internship');
  if (!isLabelled) {
    if (title) addBare(found, title.text);
    for (const line of header) if (line.text.length <= 130) addBare(found, line.text);
  }
  if (found.size === 0 || !isLabelled) addSpoken(found, source, lower);
  else addOtherHalf(found, source, lower);
  addMeasured(found, facts);
  // A contract for a time is what fixed-term says.
  if (found.has('fixed-term')) found.delete('contract');
  return found.size === 0 ? null : [...found].join(', ');
}

function addKinds(found: Set<string>, text: string): void {
  for (const [kind, words] of kinds) {
    // "A permanent contract" is permanent: the contract is only the paper.
    if (kind === 'contract' && kindOfContract.test(text)) continue;
    if (words.test(text)) found.add(kind);
  }
  if (regular.test(text) && text.length < 40 && /full|part|regular\W*$/i.test(text))
    found.add('regular');
}

const timeLabels = new Set([
  'hours',
  'working hours',
  'work hours',
  'weekly hours',
  'hours per week',
  'arbeitszeit',
  'wochenstunden',
  'fte',
]);

/** "Hours: 37 per week", "FTE: 0.6", "Contract: one year": the measure says the kind where no word does. */
function addMeasured(found: Set<string>, facts: readonly LabelledFact[]): void {
  const hasTime = found.has('full-time') || found.has('part-time');
  for (const { label, value } of facts) {
    if (label === 'contract' && !terms.some((term) => found.has(term))) {
      if (/\b(?:months?|years?|mois|ans?|monate|jahre)\b/i.test(value.text.slice(0, 40)))
        found.add('contract');
    }
    if (label !== 'fte' && /^0?[.,]\d{1,2} ?FTE/i.test(value.text) && !hasTime)
      found.add('part-time');
    if (hasTime || !timeLabels.has(label) || value.text.length > 60) continue;
    const amount = Number(
      /^\d{1,2}(?:[.,]\d{1,2})?/.exec(value.text)?.[0].replace(',', '.') ?? NaN,
    );
    if (label === 'fte' && amount > 0) found.add(amount < 1 ? 'part-time' : 'full-time');
    else if (amount >= 35 && amount <= 45 && /week|woche|semaine|^\d+\s*$/i.test(value.text))
      found.add('full-time');
  }
}

/** A line that holds nothing else, or names the kind behind a separator: "Part-time, Temporary", "Leeds · Full-time". */
function addBare(found: Set<string>, text: string): void {
  for (const part of text.split(/\s*[|·•,;()/]\s*|\s[-–—]\s/)) {
    if (part.length > 32) continue;
    for (const [kind, words] of kinds) {
      const at = words.exec(part);
      if (
        at &&
        !/equivalent|\bpro[- ]rata\b/i.test(part) &&
        !(/^contractor/i.test(at[0]) && at[0].length < part.trim().length) &&
        part.length - at[0].length <= 16 &&
        !/\b(?:manager|law|specialist|admin\w*|officer|benefits?)\b/i.test(part)
      )
        found.add(kind);
    }
  }
}

function addSpoken(found: Set<string>, source: string, lower: string): void {
  anchor.lastIndex = 0;
  for (let match = anchor.exec(lower); match; match = anchor.exec(lower)) {
    const before =
      source
        .slice(Math.max(0, match.index - 70), match.index)
        .split(/[.!?;]\s|[\r\n]/)
        .at(-1) ?? '';
    const behind =
      source.slice(anchor.lastIndex, anchor.lastIndex + 70).split(/[.!?;]\s|[\r\n]/, 1)[0] ?? '';
    const isAlone =
      /^[\W_]*$/.test(before) &&
      /^[\W_]*$/.test(
        behind.replace(
          /^[\s,(–-]*(?:position|role|hire|hours|(?:\d{1,2}|six|three|twelve)[- ]?(?:months?|weeks?|years?))/i,
          '',
        ),
      );
    const isStated = statedBefore.test(before) || (ofJob.test(behind) && !notOfJob.test(before));
    const isPerDiem = /^per/i.test(match[0]) && /\bwork(?:ing|s)?\s$/i.test(before);
    // "A permanent contract": the contract is only the paper, however the words are found.
    if (
      /^contract/i.test(match[0]) &&
      /(?:permanent|indefinite|full[- ]time|part[- ]time|temporary|fixed[- ]term|employment|zero[- ]hours?)\s$/i.test(
        before,
      )
    )
      continue;
    if (notTheJob.test(behind) || /\b(?:bei|entspricht|basis) $/i.test(before)) continue;
    const isTerm = isTermsClause(clauseAround(source, match.index, anchor.lastIndex));
    const isPerson = takesOn.test(before) && !leads.test(before) && namesPerson(behind);
    const isPair = /(?:full|part)[- ]?time\s*(?:and|or|\/|,)\s*$/i.test(before);
    if (
      !isAlone &&
      !isTerm &&
      !isPerson &&
      !isStated &&
      !isPair &&
      !isPerDiem &&
      !ownWords.test(match[0])
    )
      continue;
    if (
      /^(?:ual)?\s*(?:to hire|negotiat|manag|law|administ|review|terms|types?|work(?:ers)?\b|management)/i.test(
        behind,
      )
    )
      continue;
    if (/\d+\s*(?:month|week|year)s?/i.test(match[0])) continue;
    addKinds(found, wordAt(source, match.index, anchor.lastIndex));
  }
}

/** Somebody else's employment, or a measure of pay: "full-time staff", "full time equivalent". */
const notTheJob =
  /^s?[- ]?(?:(?:[\s,/&]|and|or|part[- ]?time|full[- ]?time|seasonal|casual|temporary|permanent|regular){0,9}(?:staff|employees|workers|students|timers|volunteers|colleagues|team members)(?!\p{L})|equivalent|salary|rate|study|studies|education|degree|residents?|recruitment|resident)/iu;
const takesOn =
  /(?:^|[^\p{L}])(?:an?|one|two|three|four|five|\d{1,2}|another|for|after|seeking|hiring|need|our)\s+(?:(?:new|permanent|experienced|full|part|time|friendly|temporary)[\s,]+){0,3}$/iu;
const leads = /\b(?:supervis\w*|manag\w*|leads?|leading|oversee\w*|train\w*|mentor\w*|directs?)\b/i;

/** "… care assistants", "… person": somebody is taken on. */
function namesPerson(behind: string): boolean {
  const words = /^\s*((?:[\p{L}/-]+\s?){1,4})/u.exec(behind)?.[1] ?? '';
  return /\bpersons?\b|\bpeople\b/i.test(words) || namesJob(words);
}

const clauseMarks = ',;()[]|•·<>:\n\r"';
const termsWord =
  /^(?:full|part|half|time|fulltime|parttime|full-time|part-time|permanent|fixed|fixed-term|term|temporary|temp|casual|seasonal|regular|ongoing|exempt|non-exempt|salaried|hourly|hours?|hrs?|pw|h|days?|nights?|weeks?|weekly|months?|years?|a|an|per|to|and|or|am|pm|only|start|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|contract|position|role|job|post|available|preferred|over|from|type|status|remote|hybrid|on-?site|cdi|cdd|für|die|dauer|von|zwei|in|oder|und|befristet|unbefristet|vollzeit|teilzeit|poste|à|de|temps|plein|partiel|complet|temporaire|di|mesi|a|contratto|tempo|contrato|is|stagione|specific-purpose|specific|purpose|of|cover|leave|maternity|parental|for|-|–|—|\/|&|\d[\d.:,]*(?:am|pm|h)?)$/i;

/** The words between the marks around it; nothing where they stand too far away. */
function clauseAround(source: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < 60 && !isMark(source, from - 1)) from -= 1;
  let to = end;
  while (to < source.length && to - end < 60 && !isMark(source, to)) to += 1;
  return start - from >= 60 || to - end >= 60 ? '' : source.slice(from, to);
}

function isMark(source: string, at: number): boolean {
  const sign = source.charAt(at);
  return (
    clauseMarks.includes(sign) ||
    ('.!?*'.includes(sign) && /^(?:\s|\*|$)/.test(source.charAt(at + 1)))
  );
}

/** Nothing but terms of employment between two commas: "…, full time, …", "(permanent, 30 hrs pw)". */
function isTermsClause(clause: string): boolean {
  const words = clause.trim().split(/\s+/);
  return words.length <= 14 && words.every((word) => termsWord.test(word));
}

/** With the endings of a language that bends its words: "unbefristete". */
function wordAt(source: string, start: number, end: number): string {
  // Lower case only: a lost line break glues the next word to it ("Full-timePay").
  const tail = /^\p{Ll}{0,6}/u.exec(source.slice(end, end + 6))?.[0].length ?? 0;
  if (/^(?:term of|cover|(?:one|two|three|\d))/i.test(source.slice(start, end)))
    return source.slice(start, end + 24).split(/[,.;\n]/, 1)[0] ?? '';
  return source.slice(start, end + tail);
}

const terms = ['permanent', 'temporary', 'fixed-term', 'contract'];

/** A label says "Permanent", the text "a full-time position": both hold. */
function addOtherHalf(found: Set<string>, source: string, lower: string): void {
  const spoken = new Set<string>();
  addSpoken(spoken, source, lower);
  const hasHours = found.has('full-time') || found.has('part-time');
  const hasTerm = terms.some((term) => found.has(term));
  for (const kind of spoken) {
    const isHours = kind === 'full-time' || kind === 'part-time';
    if (isHours ? !hasHours : terms.includes(kind) && !hasTerm) found.add(kind);
  }
}
