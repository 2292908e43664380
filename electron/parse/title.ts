import type { Passage } from '#shared/posting.ts';
import { factOf, passageFrom, type LabelledFact } from './facts.ts';
import { sectionHeading } from './header-lines.ts';
import { endsInJob, isJobNoun, namesJob, postMark } from './job-nouns.ts';
import { hasLegalForm, namesOrganisation } from './organisation-words.ts';
import { isOnlyMode, isPlace } from './places.ts';
import type { SourceLine } from './source-lines.ts';

const titleLabels = [
  'job title',
  'position title',
  'title of position',
  'working title',
  'posting title',
  'classification title',
  'title',
  'titel',
  'stellentitel',
  'role title',
  'job name',
  'role name',
  'intitulé du poste',
  'puesto',
  'denominación del puesto',
  'roles',
  'role',
  'position',
  'poste',
  'stelle',
  'vacancy',
  'classification',
  'occupation',
  'job',
  'we are hiring',
  "we're hiring",
  'now hiring',
  'hiring',
  'post',
  'post title',
  'titre',
  'intitulé',
  'name',
  'functie',
  'funktion',
  'posizione',
  'cargo',
];

const jobWords = '(?:job|position|role|vacancy|career|employment)';
const cutStart = new RegExp(
  `^(?:(?:${jobWords} (?:title|description|posting|opening|announcement|opportunity|specification)|${jobWords}|title|(?:we['’]re |we are |now |currently )?(?:hiring|recruiting|seeking|looking for)(?: an?)?|wanted|help wanted|vacancy|stellenangebot|stellenanzeige|stellenausschreibung|offre d['’]emploi|oferta de (?:empleo|trabajo)|recrutement|urgent)\\s*(?:[:–—-]|(?<=hiring|recruiting|seeking|for|an|a)\\s)\\s*)+`,
  'iu',
);
const cutEnd = new RegExp(
  `(?:\\s*[-–—|:,(]\\s*|\\s+)(?:full |the )?(?:job|position|role) (?:description|posting|advert(?:isement)?|opening|opportunity|profile|specification|announcement)\\)?\\s*:?$|\\s+(?:wanted|needed|required|gesucht)(?: (?:asap|immediately|in|for|at)(?=\\s|!|$)[^\\n]*)?!*(?:\\s\\([^)]*\\))?$|!+$|\\s*\\((?:ref|req|job id)\\b[^)]*\\)$|\\s@\\s[^]*$|\\s*[-–—(,]\\s*\\(?[$£€]\\d[^]*$|\\s+\\|\\s[^]*$`,
  'iu',
);
const noTitle =
  /^(?:careers?|jobs?|join (?:us|our)\b.*|we(?:'|’)?re hiring|now hiring|hiring|about\b.*|welcome\b.*|home|apply\b.*|posted\b.*|date\b.*|menu|back to\b.*|share\b.*|save\b.*|job id\b.*|req(?:uisition)?\b.*|company|location|salary|pay\b.*|benefits|overview|description|summary|introduction|qualifications|requirements|responsibilities|position|full[- ]time.*|part[- ]time.*|temporary.*|contract|permanent.*|https?:.*|www\..*|.*\S@\S.*|[$£€].*|urgent\b.*|se solicita\b.*|.{0,20}\b(?:now|urgent\p{L}*) (?:hiring|required)\b.*|equal opportunity.*|who (?:are )?we.*|what (?:is|are|we|you).*|why\b.*|how\b.*|key\b.*|are you\b.*|do you\b.*|our\b.*|your\b.*|the (?:company|team|role|position|opportunity|job)|wir\b.*|über\b.*|nous\b.*|notre\b.*)$/iu;
const digitsFirst = /^\d/;
const organisation =
  /(?:\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|co|plc|university|college|hospital|school district|council|department|ministry|foundation|bank|church|club|restaurant|group|holdings|embassy|clinic|museum|trust|authority)\b\.?\s*(?:\([A-Z]+\))?$)|^(?:city|county|town|state|university|borough|department|embassy) of\b/iu;

/**
 * The job's title, verbatim, without "Job title:", "– Job Description" and the pay behind it.
 *
 * Named by a label, else the line at the top that reads like a title, else what the text says it is hiring. Null
 * when the text names none: never the company, a heading or a sentence.
 */
export function titleOf(
  source: string,
  lines: readonly SourceLine[],
  header: readonly SourceLine[],
  facts: readonly LabelledFact[],
): Passage | null {
  return (
    labelledTitle(source, facts) ??
    headerTitle(source, header) ??
    markedTitle(source, lines) ??
    loneTitle(source, lines) ??
    spokenTitle(source, lines)
  );
}

function labelledTitle(source: string, facts: readonly LabelledFact[]): Passage | null {
  const early = facts.filter(({ lineAt }) => lineAt < 40);
  const named =
    factOf(early, titleLabels, (text) => isTitle(text) && namesPost(text)) ??
    factOf(early, titleLabels.slice(0, 10), isTitle);
  return named && cleaned(source, named.start, named.end);
}

const abbreviations = /\b(?:Sr|Jr|Dr|St|Mt|Asst|Mgr|Exec|Assoc|Admin|No)\./gi;

function isTitle(text: string): boolean {
  if (text.length < 2 || text.length > 140) return false;
  if (
    /[.!?]\s\p{Lu}|[!?]$/u.test(text.replaceAll(abbreviations, '')) ||
    (text.length > 60 && text.endsWith('.')) ||
    noTitle.test(text.replace(/^[^\p{L}\p{N}]+/u, '')) ||
    (digitsFirst.test(text) && !namesPost(text)) ||
    isOnlyMode(text)
  )
    return false;
  return !speaks.test(text) && !sectionHeading.test(text);
}

/** Verbs that make a sentence of it. */
const speaks =
  /\b(?:is|are|was|will|we|you|your|our|must|should|can|recrute|recherche|cherche|sucht|busca|reports to|supports|provides|responsible)\b/i;

/** Both genders in one word: "Chargé(e)", "Camarero/a", "Développeur·se", "Leiter*in". */
const bothGenders =
  /\p{L}(?:\((?:e|se|a|rice|ne|in)\)|\/(?:a|o|in|se)(?!\p{L})|[·‧*:_](?:e|se|rice|ne|in)(?!\p{L}))/u;

/** True when a text names a post by its noun or by the marks of gender that posts bear. */
function namesPost(text: string): boolean {
  return postMark.test(text) || bothGenders.test(text) || namesJob(text);
}

/** A short line further down that bears the mark of a post: "… suchen wir einen / Elektroniker (m/w/d)". */
function markedTitle(source: string, lines: readonly SourceLine[]): Passage | null {
  for (const line of lines.slice(0, 25)) {
    if (line.text.length > 100 || line.text.length < 8 || !postMark.test(line.text)) continue;
    const reading = readingOf(source, line);
    if (reading) return reading;
  }
  return null;
}

/** A short line of its own between the first paragraphs that holds nothing but a job in capitals. */
function loneTitle(source: string, lines: readonly SourceLine[]): Passage | null {
  for (const [at, line] of lines.slice(0, 10).entries()) {
    const isAlone = line.opensBlock && (lines[at + 1]?.opensBlock ?? true) && line.mark === '';
    if (!isAlone || line.text.length > 60 || !endsInJob(line.text)) continue;
    const name = line.text.replace(/^[#*_\s]+/, '');
    if (capitalsAt(name, 0) !== name.replace(/[*_\s]+$/, '')) continue;
    const reading = readingOf(source, line);
    if (reading && !isEmployer(reading.text)) return reading;
  }
  return null;
}

function headerTitle(source: string, header: readonly SourceLine[]): Passage | null {
  const readings = header.slice(0, 5).map((line) => readingOf(source, line));
  const isOfJob = (reading: Passage | null) =>
    reading !== null &&
    namesPost(reading.text) &&
    !(isEmployer(reading.text) && !postMark.test(reading.text));
  const first = readings.findIndex(isOfJob);
  const opening = readings.findIndex((reading) => reading !== null);
  const isCompanyFirst = opening !== -1 && isEmployer(readings[opening]?.text ?? '');
  if (first !== -1) return readings[first] ?? null;
  if (opening === -1 || opening > 1 || isCompanyFirst) return null;
  return header.length > 1 || header[0]?.text.startsWith('#') ? (readings[opening] ?? null) : null;
}

/** "Mill Lane Dental, Otley": what comes first names an organisation and no post. */
function isEmployer(text: string): boolean {
  const name = text.split(/, | [-–—|·] /, 1)[0] ?? '';
  return (
    organisation.test(text) || (namesOrganisation(name) && !endsInJob(name) && !hasJobFirst(name))
  );
}

function hasJobFirst(name: string): boolean {
  return !hasLegalForm(name) && namesJob(name);
}

/** The line as a title, or null when it is something else. */
function readingOf(source: string, line: SourceLine): Passage | null {
  const lead = namedPart(line.text) + (/^[#*_\s\uFEFF>]*/.exec(line.text)?.[0].length ?? 0);
  const whole = cleaned(source, line.start + lead, line.end);
  const passage = whole && whole.text.length > 90 ? firstPiece(source, whole) : whole;
  if (!passage || passage.text.length > 110 || passage.text.length < 3) return null;
  if (!isTitle(passage.text) || /[.:;]$/.test(passage.text)) return null;
  if (/^[^:]{2,30}:\s\S/.test(passage.text) && !namesJob(passage.text.split(':', 1)[0] ?? ''))
    return null;
  if (isPlace(passage.text) && !namesPost(passage.text.split(', ', 1)[0] ?? '')) return null;
  return passage;
}

/** Of a long line with separators only the first piece can be the title. */
function firstPiece(source: string, passage: Passage): Passage | null {
  const cut = passage.text.search(/\s{1,9}[-–—|·•]\s|\s{2}/);
  return cut < 4 ? passage : passageFrom(source, passage.start, passage.start + cut);
}

/** Where the title begins in "Acme Ltd | Line Cook": at the part that names a job. */
function namedPart(text: string): number {
  if (!text.includes(' | ')) return 0;
  let from = 0;
  for (const part of text.split(' | ')) {
    if (namesJob(part)) return from;
    from += part.length + 3;
  }
  return 0;
}

/** Without what is said of the posting and not of the job. */
function cleaned(source: string, start: number, end: number): Passage | null {
  const passage = passageFrom(source, start, end);
  if (!passage || passage.text.length > 200) return passage;
  const behind =
    /^(.{2,40}?) (?:is )?hiring (?:an? )?(.+?) in .+$/i.exec(passage.text)?.[2] ??
    /^join (.{2,50}?) as (?:an?|our|the) ([^!.]{3,60})[!.]*$/i.exec(passage.text)?.[2];
  const skip = behind
    ? passage.text.indexOf(behind)
    : (cutStart.exec(passage.text)?.[0].length ?? 0);
  const kept = behind ?? passage.text.slice(skip);
  const cut = kept.search(cutEnd);
  const from = passage.start + skip;
  const to = from + (cut > 2 ? cut : kept.length);
  return passageFrom(source, from, to);
}

const hiring =
  /(?:\b(?:seek(?:s|ing)|looking for|looking to (?:hire|add|recruit)|hiring(?: for)?|recruiting(?: for)?|in (?:need|search) of|on the (?:hunt|lookout) for|search(?:ing)? for|welcomes?|opening for|opportunity for|(?:position|role|job|vacancy) (?:of|for|as)|needs|to (?:hire|recruit|appoint)|as (?:our|the|an?)|join us as|(?:family|team|crew|us|company|group) as an?|we need|work as)|recrut(?:e|ons|ent)|cherch(?:e|ons)|such(?:t|en)(?: wir)?|busca(?:mos)?|selecciona)\s+(?=\S)/giu;
const article =
  /^(?:(?:an?|our|the|one|two|several|multiple|un[.(‧·-]?e?\)?|une|un ou une|einen?|eine(?:n|\(n\))?|una?|new|next|of|for|:)\s+){0,3}/iu;
const praise = new Set(
  `experienced motivated highly skilled talented dedicated energetic passionate enthusiastic reliable responsible dynamic
  creative qualified self-motivated self starter self-starter driven hard-working hardworking friendly full-time part-time
  full part time temporary permanent seasonal immediate great strong outstanding exceptional professional proactive
  organized organised detail-oriented detail oriented ambitious bright caring compassionate committed confident
  couple few first second rockstar good additional fantastic amazing awesome innovative results-driven seasoned contract freelance
  and or who is flexible experienced, engagierte engagierten erfahrene erfahrenen expérimenté motivé`.split(
    /\s+/,
  ),
);
const stop =
  /[.,;:!?()[\]<>\n\r*]|\s[-–—]\s|\s(?:to|who|whom|that|which|for|in|with|at|on|will|is|are|as|able|capable|from|within|located|under|whose|where|this|we|you|our|join(?:ing)?|possessing|having|looking|based|you'll|you’ll|und|zur|für|mit|im|am|pour|avec|qui|chargée?|para|con|que|en|à|au|position|role|job|candidates?|opportunity|opportunities|openings?)(?=\s|[.,;:!?]|$)/iu;
const longestName = 80;

/** "We are looking for an experienced line cook to …": the words up to where the sentence goes on. */
function spokenTitle(source: string, lines: readonly SourceLine[]): Passage | null {
  const opening = subjectOf(source, lines);
  if (opening) return opening;
  hiring.lastIndex = 0;
  for (let found = hiring.exec(source); found; found = hiring.exec(source)) {
    const from = hiring.lastIndex;
    // "As a line cook, you …" names the job, "act as an agent" does not.
    if (/^as\s/.test(found[0])) continue;
    const passage = nameFrom(
      source,
      from + (article.exec(source.slice(from, from + 40))?.[0].length ?? 0),
    );
    if (passage) return passage;
  }
  return null;
}

/** "The Program Analyst supports …": the subject of the first sentences, when it is a job in capitals. */
function subjectOf(source: string, lines: readonly SourceLine[]): Passage | null {
  for (const line of lines.slice(0, 4)) {
    const lead = /^[\W_]{0,20}The (?=\p{Lu})/u.exec(line.text)?.[0].length;
    if (lead === undefined) continue;
    const from = line.start + lead;
    const name = capitalsAt(source, from);
    const end = from + (name?.length ?? 0);
    const goesOn =
      /^[*_]*\s(?:is|will|supports?|provides?|performs?|works?|assists?|reports?|plans?|leads?|manages?|processes|ensures?|has|coordinates?|oversees|serves|acts|plays|maintains|at|in|develops?|delivers?)\b/i;
    if (name && endsInJob(name) && goesOn.test(source.slice(end, end + 20)))
      return passageFrom(source, from, end);
  }
  return null;
}

function nameFrom(source: string, from: number): Passage | null {
  const text = source.slice(from, from + longestName);
  const cut = text.search(stop);
  const phrase = cut === -1 ? text : text.slice(0, cut);
  const words = phrase.split(/\s+/).filter((word) => word !== '');
  while (words.length > 1 && praise.has((words[0] ?? '').toLowerCase())) words.shift();
  // A name in capitals inside the phrase is the title: "a self starter Product Analyst".
  const capital = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const kept =
    capital > 0 && endsInJob(words.slice(capital).join(' ')) ? words.slice(capital) : words;
  while (
    kept.length > 1 &&
    !isJobNoun((kept.at(-1) ?? '').toLowerCase().replace(/[^\p{L}-]/gu, ''))
  )
    kept.pop();
  if (kept.length > 7 || !endsInJob(kept.join(' '))) return null;
  if (kept.length === 1 && tooGeneral.has((kept[0] ?? '').toLowerCase())) return null;
  const start = source.indexOf(kept[0] ?? '', from);
  const last = kept.at(-1) ?? '';
  const end =
    kept.length === 1 ? start + last.length : source.indexOf(last, start + 1) + last.length;
  return start === -1 || end - start > longestName ? null : passageFrom(source, start, end);
}

/** People, but no job. */
const tooGeneral = new Set(
  'professional professionals member members leader leaders individual partner partners team staff expert experts head mentor companion champion specialist specialists executive officer trainee talent associate associates owner host fellow mate guide mover helper support worker workers producer lead principal'.split(
    ' ',
  ),
);

function capitalsAt(source: string, from: number): string | null {
  const found =
    /^\p{Lu}[\p{L}\p{N}/&'’-]*(?:\s(?:(?:of|and|&|for|\/)\s)?\p{Lu}[\p{L}\p{N}/&'’-]*){0,6}/u.exec(
      source.slice(from, from + longestName),
    );
  return found?.[0] ?? null;
}
