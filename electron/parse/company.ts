import type { Passage } from '#shared/posting.ts';
import { factOf, isBareLabel, passageFrom, type LabelledFact } from './facts.ts';
import type { HeaderNames } from './header-names.ts';
import { sectionHeading } from './header-lines.ts';
import { endsInJob, namesJob } from './job-nouns.ts';
import { hasLegalForm, isDepartment } from './organisation-words.ts';
import { hasPlaceForm, isOnlyMode, isPlace } from './places.ts';
import type { SourceLine } from './source-lines.ts';

const companyLabels = [
  'company',
  'company name',
  'employer',
  'employer name',
  'hiring organization',
  'hiring organisation',
  'hiring company',
  'organization',
  'organisation',
  'organization name',
  'business',
  'business name',
  'agency',
  'institution',
  'org',
  'entreprise',
  'société',
  'structure',
  'unternehmen',
  'arbeitgeber',
  'firma',
  'empresa',
  'azienda',
  'bedrijf',
];

const connective = '(?:of|the|and|&|for|de|du|des|la|le|l’|of the|van|von|der|und|y|e)';
const token = String.raw`(?:(?:St|Mt|Dr|Ft)\.|\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=[\p{L}]))*|\d{1,4}(?:st|nd|rd|th)?|[a-z]+\.[a-z]+(?:\.[a-z]+)?)`;
const legal = String.raw`(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Co|PLC|plc|LLP|GmbH|AG|SE|KG|SAS|SA|SARL|S\.A|SL|S\.L|BV|B\.V|NV|AB|Pty|Pte)\b\.?(?: Ltd\.?| & Co\.? KG)?)?`;
const name = String.raw`${token}(?: (?:${connective} )?${token}){0,6}${legal}(?: \([A-Z][A-Za-z&]{1,7}\))?`;
const nameAt = new RegExp(`^${name}`, 'u');

const hires =
  /^(?:, [^,.\n]{3,80},| (?:in|at|near) \p{Lu}[^,.\n]{2,50}(?= is))?[,\s]*(?:is|are|está|sind)?\s*(?:(?:currently|now|actively|urgently|also|proudly|always)\s)?(?:seeking|seeks|hiring|looking|recruiting|searching|growing|on the (?:hunt|lookout)|buscando|announc(?:es|ing)|in (?:need|search)|recrut(?:e|ent)|recherche|cherche|sucht|busca|selecciona|needs|has an? (?:\S+ ){0,3}(?:opening|opportunity|vacancy|position)|invites applications)\b/iu;
const introduces =
  /^(?:\s\([^)]{2,20}\))?(?:, [^,.]{3,60},)?\s(?:is|are|was|est|ist|es)\s(?:an?|the|one(?! of (?:our|the (?:main|tools)))|un|une|ein|eine|una|proud|committed|dedicated|on a mission|currently|more than|where|building|transforming|leading|growing|America|Australia|Europe|among)\b(?!\s(?:plus|must|bonus|asset|requirement|advantage|prerequisite|benefit|preference|nice|good fit|temporary|permanent|full|part|contract))/i;
const tells =
  /^(?:\s\([^)]{2,20}\))?,?\s(?:offers|provides|employs|makes|builds|designs|creates|manufactures|runs|has been|helps|believes|delivers|operates|serves|wants|works|exists|was founded|strives|welcomes|values|prides|reserves|does not discriminate|participates|complies|will not)\b/i;
const behindName = /^\s*[,:]?\s*(?:we|our|you|your|everyone|people)\b/i;
const cues =
  /(?:^|[\s("“])((?:[Aa]t|[Jj]oin(?:ing)?|About(?: the)?|ABOUT|Why(?: work at| join)?|Welcome to|[Ww]ork(?:ing)? (?:at|for)|[Cc]areers? at|life at|Life at|[Bb]ehalf of|employed by|Employer:|[Ii]nside|Qu['’]est-ce que(?: la| le)?|[ÀA] propos de(?: la| le)?|[Bb]ei(?: der)?|[Üü]ber(?: die)?|[Cc]hez|Since \d{4},?|(?:Founded|Established|Fondée?|Créée?|Gegründet|Fundada) (?:in |en )?\d{4},?|[Ww]e(?:'|’| a)re|[Gg]reetings from|(?:[Oo]rgani[sz]ed|[Pp]osted(?: on [\p{L}\d ]{3,14})?|[Aa]dvertised) by|[Tt]räger ist(?: die| der| das)?|[Oo]ur client,?|[Ww]ir sind|[Nn]ous sommes|[Ss]omos|[Ss]iamo|[Ww]ij zijn)\s(?:the\s)?)(?=[\p{Lu}\d])/gu;
const noCompany =
  /^(?:we|you|our|your|this|that|these|it|they|he|she|if|as|in|on|at|to|for|with|by|from|all|any|each|the|a|an|and|or|there|here|what|when|where|who|why|how|please|must|should|experience|knowledge|ability|skills?|applicants?|candidates?|employees?|position|role|job|title|salary|pay|location|remote|hybrid|benefits|requirements|responsibilities|duties|education|bachelor\S*|master\S*|degree|english|spanish|french|german|team|company|us|u\.s\.?|united states|equal|eeo|work|working|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|application|applications|description|department|travel|overtime|training|being|having|while|once|because|since|but|not|no|yes|additional|other|some|both|success|time|start|apply|join|summary|overview|minimum|preferred|required|incumbents?|management|leadership|one|two|three|four|five|six|seven|eight|nine|ten|full-time|part-time|previous|proven|strong|excellent|good|basic|relevant|fluent|under|current|valid|hi|hello|dear|covid\S*|nous|vous|notre|votre|wir|sie|du|ihre|unser\p{L}*|hiring|looking|seeking|committed|proud|actively|currently|urgently|immediately|now|die|der|das|el|los|las|su|i|ii|iii)$/iu;

const publicBodies =
  /\b(?:City|County|Town|Village|Borough|State|University|Commonwealth|Diocese) of (?=\p{Lu})/gu;

type Mention = { passage: Passage; weight: number };

/**
 * The employer as the posting names it: by a label, in the lines at the top, else where the text introduces
 * itself ("About …", "At …, we", "… is seeking"). Null when nothing names it.
 */
export function companyOf(
  source: string,
  lines: readonly SourceLine[],
  header: readonly SourceLine[],
  facts: readonly LabelledFact[],
  title: Passage | null,
  inHeader: HeaderNames,
): Passage | null {
  const named = factOf(
    facts.filter(({ lineAt }) => lineAt < 60),
    companyLabels,
    (text) =>
      text.length <= 100 &&
      text.length > 1 &&
      !/[.!?]\s|[.!?]$/.test(hasLegalForm(text.slice(-14)) ? text.replace(/\.$/, '') : text),
  );
  return (
    named ??
    (inHeader.isCompanySure ? inHeader.company : null) ??
    headerCompany(source, lines, header, title) ??
    spokenCompany(source, lines, title, 4) ??
    inHeader.company ??
    spokenCompany(source, lines, title, 2)
  );
}

const suffixed =
  /\b(?:Inc|LLC|Ltd|Limited|GmbH|AG|Corp|Corporation|Company|Co|plc|PLC|LLP|Pty|SAS|SA|University|College|Hospital|Hospitals|Health|Healthcare|School|Schools|Council|Department|Ministry|Foundation|Bank|Church|Group|Holdings|Embassy|Clinic|Museum|Trust|Authority|District|Services|Solutions|Partners|Associates|Technologies|Systems|Restaurant|Cafe|Café|Bakery|Hotel|NHS)\b\.?/;

function headerCompany(
  source: string,
  lines: readonly SourceLine[],
  header: readonly SourceLine[],
  title: Passage | null,
): Passage | null {
  const titleAt = title
    ? header.findIndex(({ start, end }) => title.start >= start && title.end <= end)
    : -1;
  const hired =
    titleAt === -1
      ? null
      : /^(.{2,50}?) (?:is )?hiring (?:an? )?.+? in .+/i.exec(header[titleAt]?.text ?? '');
  if (hired?.[1])
    return passageFrom(
      source,
      header[titleAt]?.start ?? 0,
      (header[titleAt]?.start ?? 0) + hired[1].length,
    );
  const titleLine = header[titleAt];
  if (title && titleLine?.text.includes(' | ')) {
    let from = titleLine.start;
    for (const part of titleLine.text.split(' | ')) {
      // Behind the place stand codes and terms, no employer.
      if (isPlace(part)) break;
      const isTitle = title.start >= from && title.start < from + part.length;
      if (!isTitle && canBeCompany(part.trim()))
        return passageFrom(source, from, from + part.length);
      from += part.length + 3;
    }
  }
  const next = titleAt === -1 ? undefined : header[titleAt + 1];
  if (next) {
    for (const line of header.slice(titleAt + 1, titleAt + 4)) {
      const company = companyAndPlace(source, line);
      if (company) return company;
      if (canBeCompany(line.text) && suffixed.test(line.text))
        return passageFrom(source, line.start, line.end);
    }
    const after = header[titleAt + 2];
    if (canBeCompany(next.text) && after && isBoardLine(after.text)) {
      return passageFrom(source, next.start, next.end);
    }
  }
  // "Acme Ltd" above "Job title: …" or above the title itself.
  const first = header[0];
  const isAbove = first && title && first.end <= title.start && first.opensBlock;
  if (isAbove && titleAt <= 2 && canBeCompany(first.text)) {
    const isLabelled = (lines.find(({ end }) => title.start < end)?.start ?? 0) < title.start - 2;
    if (isLabelled || suffixed.test(first.text)) return passageFrom(source, first.start, first.end);
  }
  return null;
}

/** "Acme Ltd - Leeds", "Acme · Austin, TX (Remote) · 2 days ago", "St Anne's School, 4 Mill Lane, York" */
function companyAndPlace(source: string, line: SourceLine): Passage | null {
  if (isPlace(line.text) || line.text.length > 110) return null;
  const at = line.text.search(/\s[-–—·•|]\s|, /);
  const left = line.text.slice(0, at);
  if (at < 2 || !canBeCompany(left)) return null;
  const isComma = line.text.startsWith(', ', at);
  const rest = line.text.slice(at + (isComma ? 2 : 3)).split(/\s[-–—·•|]\s/, 1)[0] ?? '';
  const isOfPlace =
    isPlace(rest) ||
    (!isComma && isOnlyMode(rest)) ||
    (isComma && suffixed.test(left) && /^\p{Lu}[\p{L} ]{2,24}$/u.test(rest));
  return isOfPlace ? passageFrom(source, line.start, line.start + at) : null;
}

function isBoardLine(text: string): boolean {
  return (
    isPlace(text) ||
    isOnlyMode(text) ||
    /^[$£€]\s?\d/.test(text) ||
    /^(?:pay|salary|compensation|location|job type|employment type|schedule|hours|department)\b[^:]{0,20}:|^(?:full|part)[- ]time\b|^(?:temporary|contract|permanent)\b|\breviews?\b/i.test(
      text,
    )
  );
}

function canBeCompany(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 80 ||
    /^(?:about|join|why|welcome|work)\b|\b(?:jobs?|positions?|vacanc(?:y|ies)|careers?|employment)\b|\s(?:is|are|was|has|will|seeks|offers|provides|needs)\s/i.test(
      text,
    ) ||
    /[!?;:]|\.\s|[^.\w].\.$/.test(text.replace(/\b(?:Dr|St|Mt|Prof)\./g, '').replace(suffixed, ''))
  )
    return false;
  if (
    !/^["“]?[\p{Lu}\d]/u.test(text) ||
    /^[$£€]|https?:|www\.|@/.test(text) ||
    sectionHeading.test(text) ||
    isBareLabel(text)
  )
    return false;
  if (
    isPlace(text) ||
    hasPlaceForm(text) ||
    isDepartment(text) ||
    isOnlyMode(text) ||
    /^[A-Z]{1,4}\d{1,4}$/.test(text) ||
    /^(?:full|part)[- ]time|^temporary|^contract|^\d+$/i.test(text)
  )
    return false;
  return !namesJob(text) || (suffixed.test(text) && !endsInJob(text));
}

function spokenCompany(
  source: string,
  lines: readonly SourceLine[],
  title: Passage | null,
  enough: number,
): Passage | null {
  const mentions = new Map<string, Mention>();
  const opening =
    lines.find(({ text }) => text.length > 60 && !/^[^.]{2,30}:\s/.test(text))?.contentStart ?? 0;
  const mention = (passage: Passage | null, weight: number) => {
    if (!passage || !isName(passage.text, title)) return;
    const key = passage.text
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/['’]s?$/, '');
    const known = mentions.get(key);
    const more =
      weight +
      (known ? 0 : (suffixed.test(passage.text) ? 1 : 0) + (passage.start <= opening + 5 ? 2 : 0));
    if (known) known.weight += more;
    else mentions.set(key, { passage, weight: more });
  };
  const isIntroduction = introductions(lines, opening);
  for (const start of sentenceStarts(source, lines)) {
    const named = nameStarting(source, start);
    if (named === null) continue;
    const behind = source.slice(named.end, named.end + 90).replace(/^[*_’'"”)]{1,4}/, '');
    if (hires.test(behind) || whatIs.test(behind)) mention(named, 5);
    else if (introduces.test(behind)) mention(named, 4);
    else if (tells.test(behind)) mention(named, isLineStart(source, start) ? 3 : 2);
    else if (isIntroduction(start) && acts.test(behind)) mention(named, 3);
  }
  cues.lastIndex = 0;
  for (let found = cues.exec(source); found; found = cues.exec(source)) {
    const named = nameStarting(source, cues.lastIndex);
    if (named === null) continue;
    const rest = source.slice(named.end, named.end + 20);
    const cue = found[1] ?? '';
    const isHeading = /^\s*[:#*?]*\s*(?:\r|\n|$)/.test(rest) && cue.length < 30;
    if (/^(?:about|why|qu|[àa] propos|über)/i.test(cue)) mention(named, isHeading ? 5 : 2);
    else if (/^at\s|^chez|^bei/i.test(cue)) mention(named, behindName.test(rest) ? 5 : 2);
    else mention(named, 3);
  }
  publicBodies.lastIndex = 0;
  for (let found = publicBodies.exec(source); found; found = publicBodies.exec(source))
    mention(nameStarting(source, found.index), 3);
  let best: Mention | undefined;
  for (const each of mentions.values()) if (each.weight > (best?.weight ?? enough)) best = each;
  return best?.passage ?? null;
}

/** A third person's verb behind the name: "Acme keeps …", "Acme has put …", "Acme, c'est …". */
const acts =
  /^(?:,? c['’]est|\s(?:is|was|has|had|have|are|\p{Ll}{3,12}s(?!\s(?:are|of|or|have|will|must|should|can|who|that|may|is|was)\b)|macht|baut|entwickelt|produziert|bietet|betreibt|fertigt|betreut|vertreibt|plant|steht|verbindet|conçoit|produit|construit|réunit|est|accueille|assure|compte|fabrique|propose|ist|baut|liefert|cuenta|es|ofrece))\s/u;
/** "Acme, c'est quoi ?" */
const whatIs = /^,? c['’]est (?:quoi|qui)(?!\p{L})/iu;
const aboutUs =
  /^[\W_]{0,4}(?:about (?:us|the (?:company|job|role|organi[sz]ation|team|employer))|who (?:are )?we(?: are)?|company|our (?:company|story)|introduction|background|über uns|wer wir sind|qui sommes|l['’]entreprise|l['’]établissement|à propos|qui[ée]nes somos|acerca de|sobre nosotros|chi siamo|over ons)/i;

/** Where the text begins to tell of the employer: its first long line and what stands under or behind "About us". */
function introductions(lines: readonly SourceLine[], opening: number): (start: number) => boolean {
  const starts = new Set<number>([opening]);
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 400 && at > 30) continue;
    if (!aboutUs.test(line.text.slice(0, 40))) continue;
    const colon = line.text.slice(0, 60).indexOf(':');
    if (colon !== -1) starts.add(line.start + colon + 1);
    const next = lines[at + 1];
    if (line.text.length < 60 && next) starts.add(next.contentStart);
  }
  return (start) => starts.has(start);
}

function isLineStart(source: string, at: number): boolean {
  return at === 0 || /[\r\n]/.test(source.charAt(at - 1));
}

/** Where sentences and lines begin, in the first pages: a company introduces itself early. */
function sentenceStarts(source: string, lines: readonly SourceLine[]): number[] {
  const starts: number[] = [];
  const until = Math.min(source.length, 8_000);
  for (const line of lines) {
    if (line.start > until) break;
    starts.push(line.contentStart);
    const end = Math.min(line.end, until);
    for (
      let at = source.indexOf(' ', line.start);
      at !== -1 && at < end;
      at = source.indexOf(' ', at + 1)
    ) {
      if ('.!?'.includes(source.charAt(at - 1))) starts.push(at + 1);
    }
    const colon = line.text.slice(0, 60).indexOf(':');
    if (colon !== -1) starts.push(line.start + colon + 1);
  }
  return starts;
}

function nameStarting(source: string, from: number): Passage | null {
  let start = from;
  while (
    start < from + 6 &&
    ' \t*_"“#>-\u00A0'.includes(source.charAt(start)) &&
    start < source.length
  )
    start += 1;
  const unit = source.charCodeAt(start);
  const canBegin =
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit > 127 ||
    /^[a-z]+\.[a-z]/.test(source.slice(start, start + 20));
  if (!canBegin) return null;
  let text = source.slice(start, start + 110);
  if (/^(?:The|Die|Der|Das) (?=\p{Lu})/u.test(text)) {
    start += 4;
    text = text.slice(4);
  }
  const found = nameAt.exec(text)?.[0];
  if (found === undefined || found.length < 2) return null;
  const isShortened =
    /\b(?:Inc|Ltd|Co|Corp|LLC|S\.A|S\.L|B\.V)$/.test(found) && text.startsWith('.', found.length);
  const whole = isShortened ? `${found}.` : found;
  return { text: whole, start, end: start + whole.length };
}

function isName(text: string, title: Passage | null): boolean {
  const words = text.replaceAll(/['’](?:re|ll|ve|s|d|m)\b/g, '').split(' ');
  if (text.length > 90 || words.every((word) => noCompany.test(word))) return false;
  if (
    words.every((word) =>
      /^(?:city|county|town|state|council|department|division|board|director|manager|office|trust|company|firm|agency|hospital|school|university|college|clinic|group|foundation|organi[sz]ation|practice|business|job|type|human|resources|services)$/i.test(
        word,
      ),
    )
  )
    return false;
  if (noCompany.test(words[0] ?? '') && words.length < 3) return false;
  if (/^\d/.test(text) && words.length < 2) return false;
  if (title && title.text.toLowerCase().includes(text.toLowerCase())) return false;
  if (isPlace(text)) return false;
  return !namesJob(text) || (suffixed.test(text) && !endsInJob(text));
}
