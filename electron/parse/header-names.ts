import type { Passage } from '#shared/posting.ts';
import { passageFrom } from './facts.ts';
import { sectionHeading } from './header-lines.ts';
import { endsInJob, namesJob, postMark } from './job-nouns.ts';
import {
  hasLegalForm,
  isDepartment,
  namesOrganisation,
  namesPartOfOrganisation,
} from './organisation-words.ts';
import { hasPlaceForm, isOnlyMode, isPlace, isRegion } from './places.ts';
import type { SourceLine } from './source-lines.ts';

/** What the lines at the top name beside the title; null where they name none. */
export type HeaderNames = {
  /** The title without the employer, the place and the terms behind it. */
  title: Passage | null;
  company: Passage | null;
  /** Its form or the text below says that it is the employer, not its position alone. */
  isCompanySure: boolean;
  place: Passage | null;
};

type Kind = 'title' | 'place' | 'terms' | 'other' | 'name';
type Part = {
  passage: Passage;
  kind: Kind;
  /** Index of the line in the header. */
  lineAt: number;
  /** Index of the piece between strong separators it belongs to, counted through the header. */
  piece: number;
  /** It lies in the same line as the title. */
  isBesideTitle: boolean;
  /** Read once, when first asked for. */
  evidence?: Evidence;
};

const strong =
  /\s+(?:[-–—|·•@/]|&[mn]dash;|&nbsp;&[mn]dash;)\s+|&nbsp;&[mn]dash;\s*|\s{2,9}|\s+at\s+(?=\p{Lu})|\s\((?=(?:hybrid|remote|on-?site)(?!\p{L}))|\s+in\s+(?=\d{4,5}\s)|\t+|<[^<>]{0,60}>|(?<=\p{L}{3}|\d)\.\s+(?=[\d\p{Lu}])|[|·•]/gu;
const weak = /,\s+/g;

/**
 * The employer and the place in the short lines at the top, whatever separates them.
 *
 * Each line is cut at its separators; pieces that are the title, terms of employment, pay, dates or known places are
 * told by their form. What remains are names: which is the employer and which the place follows from their form,
 * from what the text says of the same name further down and from their order ("Employer, Place").
 *
 * @param source the decoded file
 * @param lower  the same in lower case
 */
export function headerNames(
  source: string,
  lower: string,
  header: readonly SourceLine[],
  title: Passage | null,
): HeaderNames {
  const parts = partsOf(source, header, title);
  const from = header.at(-1)?.end ?? 0;
  const company = bestOf(parts, (_, at) => companyWeight(lower, from, parts, at));
  const place = bestOf(parts, (part, at) =>
    part === company ? 0 : placeWeight(lower, from, parts, at, company),
  );
  return {
    title: title && titleAlone(source, title, parts, company, place),
    company: company?.passage ?? null,
    isCompanySure:
      company !== null &&
      (place?.lineAt === company.lineAt ||
        companyWeight(lower, from, parts, parts.indexOf(company)) > 3),
    place: place && placePassage(source, parts, place, company),
  };
}

function titleAlone(
  source: string,
  title: Passage,
  parts: readonly Part[],
  company: Part | null,
  place: Part | null,
): Passage | null {
  let end = title.start;
  for (const part of parts) {
    if (part.passage.start < title.start || part.passage.start >= title.end) continue;
    if (part === company || part === place || part.kind === 'place') break;
    if (kindsOfEmployment.test(part.passage.text) && part.passage.start > title.start) break;
    if (part.lineAt !== parts.find(({ kind }) => kind === 'title')?.lineAt) return title;
    end = Math.min(part.passage.end, title.end);
  }
  const isCut = end > title.start && end < title.end - 2;
  const alone = isCut ? passageFrom(source, title.start, end) : title;
  const bracket = alone ? /\s*\(([^()]{3,80})\)?$/.exec(alone.text) : null;
  return alone && bracket?.[1] && bracket.index > 3 && kindsOfEmployment.test(bracket[1])
    ? passageFrom(source, alone.start, alone.start + bracket.index)
    : alone;
}

/** What is no part of a title even behind a dash; "Nights" is. */
const kindsOfEmployment =
  /(?<!\p{L})(?:full[- ]?time|part[- ]?time|permanent|temporary|casual|fixed[- ]term|(?:maternity|parental) (?:leave )?cover|\d+ ?(?:hours|hrs)|fte|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd|temps (?:plein|partiel)|jornada \p{L}+|\d+ (?:posts|slots|heads|positions|openings))(?!\p{L})|[$£€]\s?\d/iu;

function bestOf(parts: readonly Part[], weigh: (part: Part, at: number) => number): Part | null {
  let best: Part | null = null;
  let most = 2;
  for (const [at, part] of parts.entries()) {
    const weight = weigh(part, at);
    if (weight > most) [best, most] = [part, weight];
  }
  return best;
}

/** Lines further down tell what the job is about. */
const mostLines = 7;

function partsOf(source: string, header: readonly SourceLine[], title: Passage | null): Part[] {
  const parts: Part[] = [];
  let piece = 0;
  for (const [lineAt, line] of header.slice(0, mostLines).entries()) {
    if (lineAt > 0 && sectionHeading.test(line.text)) break;
    const isTitleLine = title !== null && title.start < line.end && title.end > line.start;
    // What a label names is read with the labels.
    if (!isTitleLine && /^[\p{L} /]{2,30}:\s/u.test(line.text)) continue;
    for (const range of rangesOf(line.text, strong)) {
      piece += 1;
      const passage = passageFrom(source, line.start + range[0], line.start + range[1]);
      if (!passage) continue;
      const at = { lineAt, piece, isBesideTitle: isTitleLine };
      const isTitle =
        title !== null &&
        title.start < passage.end &&
        (passage.start <= title.start || (title.start < line.start && passage.end <= title.end));
      const kind = isTitle ? 'title' : kindOf(passage.text);
      const pieces = isTitle ? titleAndPlace(passage.text) : piecesOf(passage.text, kind);
      if (pieces.length < 2 || pieces.length > 6)
        pieces.splice(0, pieces.length, [0, passage.text.length]);
      for (const [start, end] of pieces) {
        const whole = passageFrom(source, passage.start + start, passage.start + end);
        if (!whole) continue;
        const isTitlePart = isTitle && start === 0;
        const place = isTitlePart ? null : placeInside(source, whole);
        const inner = place ?? withoutLead(source, whole);
        let innerKind: Kind = isTitlePart
          ? 'title'
          : place
            ? 'place'
            : inner.text === passage.text
              ? kind
              : kindOf(inner.text);
        if (/^\d{5}$/.test(inner.text) && line.text !== inner.text) innerKind = 'other';
        parts.push({ passage: inner, kind: innerKind, ...at });
      }
    }
  }
  return parts;
}

/** "Civil Engineer, Brisbane QLD": a place behind the job in one breath. */
function titleAndPlace(text: string): [number, number][] {
  const comma = text.indexOf(', ');
  return comma > 3 && isPlace(text.slice(comma + 2)) && namesJob(text.slice(0, comma))
    ? [
        [0, comma],
        [comma + 2, text.length],
      ]
    : [];
}

/** A known place stays whole unless an employer stands before it: "Mill Lane Dental, Leeds, West Yorkshire". */
function piecesOf(text: string, kind: Kind): [number, number][] {
  if (kind === 'title' || legalBehind(text) !== '') return [];
  const bracket = /^([^()]{2,60})\s\(([^()]{3,60}, [^()]{2,60})\)$/.exec(text);
  if (bracket?.[1] && bracket[2]) {
    const inside = text.lastIndexOf(bracket[2]);
    const inner = rangesOf(bracket[2], weak);
    return [
      [0, bracket[1].length],
      ...inner.map(([start, end]): [number, number] => [start + inside, end + inside]),
    ];
  }
  const commas = rangesOf(text, weak);
  const first = commas[0] ? text.slice(...commas[0]) : '';
  return kind === 'place' && !(commas.length > 2 && namesOrganisation(first)) ? [] : commas;
}

const lead =
  /^(?:for|at|by|bei(?: der| dem)?|chez|with|posted by|(?:organi[sz]ed|run|managed|offered) by|greetings from|welcome to)\s+(?=\p{Lu})/iu;

function withoutLead(source: string, passage: Passage): Passage {
  const length = lead.exec(passage.text)?.[0].length ?? 0;
  return passageFrom(source, passage.start + length, passage.end) ?? passage;
}

const placeTail =
  /(?:^|\s|\()(?:standort|station|(?:based|located) (?:in|at)|in|near|raum|(?:km|miles?|min(?:ute)?s?) (?:from|of)|bureaux à|à|dienstort) (?=\p{Lu}[^\n]{2,40}$)/iu;
const siteBehind =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) (?:depot|campus|office|branch|site|plant|terminal|works)$/iu;

/** "Standort Halle", "12 km from Otley", "Harlow depot": the place is a part of what is said. */
function placeInside(source: string, passage: Passage): Passage | null {
  const { text, start, end } = passage;
  if (text.length > 70 || /[:?!]/.test(text)) return null;
  const bracket = /^(.{2,60}?)\s\(([^()]{3,50})\)?$/.exec(text);
  if (bracket?.[1] && bracket[2]) {
    const inside = text.lastIndexOf(bracket[2]);
    if ((!/^\p{Lu}|^\d/u.test(bracket[2]) || isOnlyMode(bracket[2])) && isPlace(bracket[1]))
      return passageFrom(source, start, start + bracket[1].length);
    if (
      isPlace(bracket[2]) &&
      !isPlace(bracket[1]) &&
      /^(?:remote|hybrid|on-?site|based)/i.test(text)
    )
      return passageFrom(source, start + inside, start + inside + bracket[2].length);
    const near = /\b(?:of|from|in|near) (\p{Lu}.*)$/u.exec(bracket[2])?.[1];
    if (near && isPlace(near))
      return passageFrom(
        source,
        start + text.lastIndexOf(near),
        start + text.lastIndexOf(near) + near.length,
      );
  }
  const tail = placeTail.exec(text);
  if (tail) {
    const at = start + tail.index + tail[0].length;
    const place = passageFrom(
      source,
      at,
      text.endsWith(')') && tail[0].startsWith('(') ? end - 1 : end,
    );
    const isShort = place !== null && (kindOf(place.text) === 'name' || isPlace(place.text));
    const isSaidOf =
      /^(?:standort|station|raum|dienstort|in|near|based|located|bureaux|\d)/i.test(text) ||
      (place !== null && isPlace(place.text));
    return isShort && isSaidOf ? place : null;
  }
  return siteBehind.test(text) && !isDepartment(siteBehind.exec(text)?.[1] ?? '')
    ? { ...passage }
    : null;
}

/** ", Inc." at the end of a name is no separator. */
function legalBehind(text: string): string {
  const comma = text.indexOf(',');
  const rest = text.slice(comma);
  return comma > 0 && rest.length <= 14 && hasLegalForm(rest) ? rest : '';
}

function rangesOf(text: string, separator: RegExp): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  separator.lastIndex = 0;
  for (let found = separator.exec(text); found; found = separator.exec(text)) {
    if (found.index > from) ranges.push([from, found.index]);
    from = separator.lastIndex;
  }
  if (from < text.length) ranges.push([from, text.length]);
  return ranges;
}

const terms =
  /(?<!\p{L})(?:full[- ]?time|part[- ]?time|permanent|temporary|casual|seasonal|fixed[- ]term|contract|fte|hours?|hrs|shifts?|nights?|days?|weekdays|weekends?|vollzeit|teilzeit|voll-|unbefristet|befristet|cdi|cdd|temps (?:plein|partiel|complet)|intérim|tiempo completo|media jornada|jornada|indefinido|tempo (?:pieno|determinato|indeterminato)|fulltime|parttime|uur|heures|stunden|remote|hybrid|hybride|híbrido|presencial|on-?site|télétravail|internship|salaried|exempt|non-exempt|graveyard)(?!\p{L})/iu;
const money =
  /[$£€¥₹]\s?\d|\d\s?[$£€]|\b[A-Z]{2,3}\s?\d{1,3}[ ,.]\d{3}|\b(?:per|an) (?:hour|annum|week|month)|\bp\.?a\b/;
const noise =
  /^[\W\d_]*$|\b(?:ref|req|job id|job number|vacancy (?:no|number|ref)|posted|vacancy notice|notice|applicants|applications|inscritos|ago|hace|closing|deadline|start(?:s|ing)?|asap|apply|urgent\p{L}*|hiring|recruiting|wanted|slots?|posts?|openings?|concours|kennziffer|vacaturenr|announc\p{L}*|invites|description|advert\p{L}*|ausschreibung|stellen\p{L}*|offre|emploi|ab sofort|à pourvoir|bargaining|class|grade|grad|grades|level|band|exp|qualif\p{L}*|reviews?|www|experience|reports?|code|department|benefits|employer|location|salary|type|duration)\b|https?:|@|:|\?|!/iu;
const nameWord = /^["“(]?(?:\p{Lu}|\d{1,4}(?:st|nd|rd|th|e)?$|[a-z]+\.[a-z]+)/u;
const connective =
  /^(?:of|the|and|&|\+|for|de|du|des|la|le|les|el|los|las|l['’].*|d['’].*|van|von|vom|der|den|am|an|im|in|on|upon|und|y|et|e|di|del|della|do|da|sur|sous|lez|près|bei|ob|zu|zum|zur|near|by|at|to|wa|ya|le|\*+)$/u;

const street =
  /^(?:\d{1,5} )?(?:\p{Lu}[\p{L}'’]+ ){1,2}(?:Road|Street|Lane|Avenue|Drive|Close|Square|Boulevard)$|^\p{Lu}\p{L}+(?:straße|strasse|weg|platz) \d|^(?:Rue|Calle|Via|Plaza|Avenida) \p{Lu}/u;

function kindOf(raw: string): Kind {
  const text = raw.replace(/&amp;/g, '&').replace(/&nbsp;/g, ' ');
  if (text.length > 80 || text.length < 2) return 'other';
  if (isOnlyMode(text) || money.test(text)) return 'terms';
  if (/^[A-Z]{2,3} \d{4,5}$/.test(text) && isRegion(text, true)) return 'place';
  if (isPlace(text)) return noise.test(text) && /\b(?:req|id)\b/i.test(text) ? 'other' : 'place';
  if ((hasPlaceForm(text) && !noise.test(text)) || street.test(text)) return 'place';
  if (terms.test(text) && !namesOrganisation(text)) return 'terms';
  if ((noise.test(text) || /\d{5,}/.test(text)) && !hasLegalForm(text)) return 'other';
  if (isDepartment(text) || /^(?:[A-Z]{1,4}\d*|\p{Lu}{2,3})$/u.test(text)) return 'other';
  const words = text.split(/\s+/);
  const areNames = words.every((word) => nameWord.test(word) || connective.test(word));
  const begins = nameWord.test(words[0] ?? '');
  if (!areNames || !begins || words.length > 8) return 'other';
  if (namesJob(text) && (!namesOrganisation(text) || endsInJob(text)) && !hasLegalForm(text))
    return 'other';
  return 'name';
}

/** Says more of a name: where it stands again in the text below, and how. */
type Evidence = { asCompany: number; asPlace: number };

const behindCompany =
  /^(?:['’]s\b|\s(?:is|are|was|has|have|had|owns|runs|offers|provides|operates|serves|employs|makes|builds|delivers|encourages|welcomes|participates|values|supports|believes|wants|needs|seeks|est|recrute|recherche|accueille|assure|compte|es|cuenta|busca|necesita|ist|sucht|bietet|è|cerca)\b|,? c['’]est\b)/i;
const beforePlace =
  /(?:^|[^\p{L}])(?:in|near|around|à|en|bei|nach|aus|outside|into|standort|te|between|from)(?: the| our)? $/iu;
const beforeCompany =
  /(?:^|[^\p{L}])(?:at|join|joining|about|why|for|by|chez|with|we['’]re|we are|why) (?:the )?$/iu;

function evidenceOf(lower: string, from: number, part: Part): Evidence {
  part.evidence ??= readEvidence(lower, from, part.passage.text);
  return part.evidence;
}

function readEvidence(lower: string, from: number, name: string): Evidence {
  const evidence = { asCompany: 0, asPlace: 0 };
  const whole = name.toLowerCase();
  const first = /^(?:the )?([\p{L}\d'’-]{4,})/u.exec(whole)?.[1] ?? whole;
  const isShortened = first !== whole && !namesOrganisation(first);
  for (const needle of isShortened ? [whole, first] : [whole]) {
    let count = 0;
    for (
      let at = lower.indexOf(needle, from);
      at !== -1 && count < 6;
      at = lower.indexOf(needle, at + needle.length)
    ) {
      count += 1;
      const before = lower.slice(Math.max(0, at - 14), at);
      const behind = lower.slice(at + needle.length, at + needle.length + 24);
      if (/[\p{L}]$/u.test(before)) continue;
      if (/[@.]$/.test(before) || /^\.(?:com|org|net|co|example|fr|de|es|it|nl)/.test(behind))
        evidence.asCompany += 2;
      else if (/^\p{L}/u.test(behind) && !behindCompany.test(behind)) continue;
      else if (beforePlace.test(before)) evidence.asPlace += needle === whole ? 2 : 1;
      else if (behindCompany.test(behind)) evidence.asCompany += 2;
      else if (beforeCompany.test(before)) evidence.asCompany += 2;
      else if (needle === whole && whole.includes(' ')) evidence.asCompany += 1;
    }
  }
  const domain = whole.replaceAll(/[^a-z0-9]/g, '');
  if (domain.length > 4 && lower.includes(`@${domain}`)) evidence.asCompany += 3;
  return evidence;
}

function companyWeight(lower: string, from: number, parts: readonly Part[], at: number): number {
  const part = parts[at] as Part;
  if (part.kind !== 'name') return 0;
  const { text } = part.passage;
  const mates = parts.filter((each) => each.piece === part.piece && each !== part);
  const next = parts[at + 1];
  const previous = parts[at - 1];
  const evidence = evidenceOf(lower, from, part);
  let weight = 0;
  if (hasLegalForm(text)) weight += 5;
  else if (namesPartOfOrganisation(text)) weight += 1;
  else if (namesOrganisation(text)) weight += 4;
  weight += Math.min(evidence.asCompany, 4) - Math.min(evidence.asPlace, 4);
  const leadsToPlace =
    next !== undefined &&
    (next.kind === 'place' || next.kind === 'name') &&
    next.lineAt === part.lineAt;
  if (leadsToPlace) weight += 2;
  const below = parts.find(({ lineAt }) => lineAt > part.lineAt);
  const isFirst = parts.find(({ lineAt }) => lineAt === part.lineAt) === part;
  const isOwnLine = parts.every((each) => each === part || each.lineAt !== part.lineAt);
  const isNearTitle = parts.some(
    ({ kind, lineAt }) => kind === 'title' && Math.abs(lineAt - part.lineAt) <= 1,
  );
  if (isFirst && isNearTitle) weight += 1;
  if (isOwnLine && isNearTitle) {
    if (below && (below.kind === 'place' || below.kind === 'terms')) weight += 2;
  }
  if (part.isBesideTitle && isNearTitle && leadsToPlace && previous?.kind === 'title') weight += 1;
  if (part.isBesideTitle && !leadsToPlace) weight -= 3;
  // "Full-time, Halle" and "Vollzeit | Halle": what stands beside the terms is the place.
  if (mates.some(({ kind }) => kind === 'terms') && !namesOrganisation(text)) weight -= 3;
  if (previous?.kind === 'place' && previous.lineAt === part.lineAt) weight -= 2;
  return weight;
}

function placeWeight(
  lower: string,
  from: number,
  parts: readonly Part[],
  at: number,
  company: Part | null,
): number {
  const part = parts[at] as Part;
  const { text } = part.passage;
  if (part.kind === 'place') return part.isBesideTitle && part.lineAt > 2 ? 3 : 12 - part.lineAt;
  if (part.kind !== 'name' || namesPartOfOrganisation(text) || /^\S+\.\p{Ll}+/u.test(text))
    return 0;
  if (company === null && part.isBesideTitle && !parts.some((each) => each.kind === 'terms'))
    return isBehindPostMark(parts, at) ? 3 : 0;
  const evidence = evidenceOf(lower, from, part);
  let weight = Math.min(evidence.asPlace, 4) - Math.min(evidence.asCompany, 3);
  if (namesOrganisation(text)) weight -= 3;
  const previous = parts[at - 1];
  const next = parts[at + 1];
  const isBehindCompany =
    company !== null &&
    company.lineAt === part.lineAt &&
    parts.indexOf(company) < at &&
    parts.slice(parts.indexOf(company) + 1, at).every(({ kind }) => kind === 'name');
  if (isBehindCompany) weight += 4;
  const neighbours = [previous, next].filter(
    (each) => each !== undefined && each.lineAt === part.lineAt,
  );
  if (neighbours.some((each) => each?.kind === 'terms') && !part.isBesideTitle) weight += 3;
  if (neighbours.some((each) => each?.kind === 'terms') && part.isBesideTitle) weight += 3;
  const isBelowCompany =
    company !== null &&
    part.lineAt === company.lineAt + 1 &&
    parts.filter(({ lineAt }) => lineAt === part.lineAt)[0] === part;
  if (isBelowCompany && !part.isBesideTitle) weight += 3;
  return weight;
}

/** "Plombier (H/F) – Roanne": behind the mark of a post no more of its name follows. */
function isBehindPostMark(parts: readonly Part[], at: number): boolean {
  const title = parts[at - 1];
  return title?.kind === 'title' && postMark.test(title.passage.text.slice(-12));
}

/** "Rosemont, Montréal": the names before and behind in the same piece belong to the place, the employer does not. */
function placePassage(
  source: string,
  parts: readonly Part[],
  place: Part,
  company: Part | null,
): Passage | null {
  const at = parts.indexOf(place);
  const belongs = (part: Part | undefined) =>
    part !== undefined &&
    part !== company &&
    part.piece === place.piece &&
    (part.kind === 'name' || part.kind === 'place') &&
    !namesOrganisation(part.passage.text);
  let first = at;
  while (belongs(parts[first - 1])) first -= 1;
  let last = at;
  while (belongs(parts[last + 1])) last += 1;
  return passageFrom(
    source,
    (parts[first] as Part).passage.start,
    (parts[last] as Part).passage.end,
  );
}
