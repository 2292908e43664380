import { headingWords, isKnownHeading, senseOfHeading } from './heading-words.ts';
import { markOf } from './source-lines.ts';

/** A part of a longer text; `mark` is the list mark that stood before it. Offsets into the text. */
export type Clause = { start: number; end: number; mark: string };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence does not end behind these, whatever the segmenter says. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|ex|etc|incl|approx|vs|no|dr|mr|mrs|ms|st|u\.s|inc|ltd|co|min|max|sr|jr|ph\.d|b\.s|b\.a|m\.s|m\.a|p\.c|bzw|z\.b|ggf|lt|\p{Lu}|(?:\p{Lu}\.){1,4}\p{Lu})\.\s*$/iu;

/** Where a new statement was glued to the one before: "team.Requirements", "item- item", "skills:Knowledge". */
const glued =
  /(?<=[\p{Ll})\]][.!?;])(?=\p{Lu}\p{Ll})|(?<=\b(?:Requirements|Qualifications|Responsibilities|Benefits|Duties|Description|Overview))(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2}\)?)(?=(?:Requirements?|Qualifications?|Responsibilities|Benefits|Duties)\b)|(?<=\S)(?=\s?(?:[•●▪]|â€¢|Ã¢â¬Â¢)\s?\S)|(?<=\S)(?=\s?·\s\S)|(?<=\S)(?=\s·\s?\S)|(?<=[\p{Ll})]:)(?=\p{Lu})|(?<=[\p{Ll}.;)])(?=-\s\p{Lu})|(?<=\p{Ll}{3}[.!?])\s+(?=\d+\+?\s\p{L})|(?<=[.;!?])\s(?=[-*+•]\s?\p{Lu}|\d{1,2}[.)]\s\p{Lu})/gu;

/** What every glued text has; a quick look that spares most texts the slow one. */
const mayBeGlued =
  /[.!?;)\]:]\p{Lu}|[\p{Ll})](?:Requirement|Qualification|Responsibilit|Benefits|Duties)|(?:Requirements|Qualifications|Responsibilities|Benefits|Duties|Description|Overview)\p{Lu}|[•●▪·]|â€¢|Ã¢â¬Â¢|[\p{Ll}.;)]-\s\p{Lu}|[.;!?]\s+[-*+•\d]/u;

/** Tags that begin a new piece of text. */
const breakingTag = /<(?:li|p|br|div|ul|h[1-6])\b[^>]{0,80}>/gi;

/** Where a scrape lost the line break between two list items: "stakeholdersDrive", "(REST)Write", "SaaSBachelor's". */
const lostBreak =
  /(?<=\p{Ll}{2}|\p{L}\)|\d\+|[\p{Ll})][,;])(?=\p{Lu}\p{Ll}{2,}|\d\+\s)|(?<=\p{Lu})(?=(?:Bachelor|Master|Experience|Knowledge|Strong|Excellent|Ability|Proficien|Familiar|Understanding|Must|Minimum|Demonstrated|Proven|Previous|Advanced|Basic|Degree|Responsible|Requirements|Qualifications|Responsibilities))/gu;

/** Names that are written with a capital inside: they are no lost breaks. */
const innerCapital =
  /\b(?:Java|Type|Action|Coffee|Post)Script|\b(?:Git|Web|Source)(?:Hub|Lab|Ex)|\bLinkedIn|\bPowerPoint|\b(?:Share|Check)Point|\bYouTube|\bFaceBook|\b(?:Hub|Big)Spot|\bWordPress|\bSalesForce|\bQuickBooks|\b(?:My|Postgre|No|Ms|Sq)SQL|\bAutoCAD|\bGraphQL|\b[A-Z][a-z]{1,12}(?:Ops|Care|Works|Soft|Base|Space|Force|Point|Query|Bank|Flow)(?![a-z])/g;

/** So many lost breaks in a thousand characters make a scrape; fewer are names. */
const lostBreaksPerThousand = 2.5;

/** A list item that begins with a capital in the middle of a line, because the breaks became blanks. */
const openers =
  /(?<=[\p{Ll}\d)+%]|[\p{L}]{2}[\p{Lu}])\s+(?=(?:Experience (?:with|in|of|using|working)|Knowledge of|Working knowledge|Ability to|Able to|Proficien(?:t|cy) (?:in|with)|Familiar(?:ity)? with|Understanding of|Must (?:be|have)|Bachelor|Master[’']s|High[- ]School|Strong \p{Ll}|Excellent \p{Ll}|Proven \p{Ll}|Good \p{Ll}|Great \p{Ll}|Demonstrated \p{Ll}|Solid \p{Ll}|Willing(?:ness)? to|Open to|Minimum (?:of )?\d|At least|Valid \p{L}|Fluent in|You[’']re (?:a|an)\b|You have|Technical \p{Ll}+ (?:experience|skills)|Work(?:s)? well|Pro at|(?<!\b(?:or|of|minimum|least|with|and|to|an?|than|over|plus|for|the|in|every|up to)\s{1,3})\d+\+?(?: ?(?:to|-|–) ?\d+)? (?:years?|months?)))/gu;

/** A demand or a wish is said, and something new begins without a stop between them. */
const verdict =
  /(?<=\b(?:preferred|required|a plus|a must|needed|desired|desirable|essential|mandatory|a bonus|an asset))\s+(?=\p{Lu}\p{Ll})/gu;

/** Cuts a long text into sentences, and into clauses that were list items before somebody joined the lines. */
export function cutClauses(text: string, mark: string): Clause[] {
  if (/^#{1,6}\s/.test(text)) return [{ start: 0, end: text.length, mark: '' }];
  const stops = new Set<number>();
  if (mark === '') {
    for (const stop of sentenceEnds(text)) stops.add(stop);
    if (text.includes('<'))
      for (const { index } of text.matchAll(breakingTag)) stops.add(index);
    if (text.includes(':')) for (const stop of gluedHeadings(text)) stops.add(stop);
    for (const { index } of text.matchAll(verdict)) stops.add(index);
    if (text.length > 160) {
      for (const stop of lostBreaks(text)) stops.add(stop);
      for (const stop of inlineMarks(text)) stops.add(stop);
      for (const stop of several(text, openers)) stops.add(stop);
      for (const { index } of text.matchAll(/(?<=\S)[ \t]{2,}(?=\p{Lu})/gu)) stops.add(index);
      for (const stop of several(text, /(?<=;)\s+(?=\p{Lu})/gu)) stops.add(stop);
    }
  }
  if (mayBeGlued.test(text)) for (const { index } of text.matchAll(glued)) stops.add(index);
  const pieces = pieceEnds(text, stops);
  if (mark !== '') return pieces;
  return pieces.flatMap((piece) => splitKnownHeading(text, piece));
}

function pieceEnds(text: string, stops: ReadonlySet<number>): Clause[] {
  const ends = [...stops, text.length].toSorted((a, b) => a - b);
  return ends
    .map((end, at) => trimmed(text, ends[at - 1] ?? 0, end, at > 0))
    .filter(({ start, end }) => end > start);
}

function trimmed(text: string, from: number, to: number, mayHaveMark: boolean): Clause {
  const piece = text.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  const visible = piece.trim();
  const mark = mayHaveMark ? markOf(visible) : '';
  return { start: from + lead + mark.length, end: from + lead + visible.length, mark: mark.trim() };
}

function sentenceEnds(text: string): number[] {
  if (!/[.!?][\s"”’)]/.test(text)) return [];
  const ends: number[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    // A line break inside a wrapped paragraph ends a segment, but no sentence.
    if (!/[.!?]["”’)*]*\s*$/.test(segment) || /^\s*\p{Ll}/u.test(text.slice(end, end + 3)))
      continue;
    if (!abbreviation.test(text.slice(Math.max(start, end - 12), end))) {
      ends.push(end);
      start = end;
    }
  }
  return ends;
}

function lostBreaks(text: string): number[] {
  const names = [...text.matchAll(innerCapital)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  const found = [...text.matchAll(lostBreak)]
    .map(({ index }) => index)
    .filter((index) => !names.some(({ start, end }) => index > start && index < end));
  return found.length >= (lostBreaksPerThousand * text.length) / 1000 ? found : [];
}

/** "- item - item - item" on one line: two marks and more are a list that somebody joined. */
function inlineMarks(text: string): number[] {
  return several(text, /(?<=\S)\s(?=[-*•]\s\p{Lu})/gu);
}

const capitalised =
  /(?<![\p{L}])\p{Lu}[\p{L}’']{0,30}(?:[ /&,-]{1,3}(?:(?:and|or|of|the|to) )?\p{Lu}[\p{L}’']{0,30}){0,5}\s?:/gu;

/** "… genetics Preferred Experience: …": a known heading with its colon that lost the break before it. */
function gluedHeadings(text: string): number[] {
  const found: number[] = [];
  for (const { 0: whole, index } of text.matchAll(capitalised)) {
    const starts = [0, ...[...whole.matchAll(/[ /&,-](?=\p{Lu})/gu)].map((each) => each.index + 1)];
    const start = starts.find((at) => isKnownHeading(headingWords(whole.slice(at))));
    if (start !== undefined && index + start > 0) found.push(index + start);
  }
  return found;
}

function several(text: string, pattern: RegExp): number[] {
  const found = [...text.matchAll(pattern)].map(({ index }) => index);
  return found.length >= 2 ? found : [];
}

const longestLabel = 60;

/** "Job Description Plans, develops …": a known heading that lost its line break. */
function splitKnownHeading(text: string, piece: Clause): Clause[] {
  const content = text.slice(piece.start, piece.end);
  const capitals =
    /^(?:\p{Lu}[\p{L}’']*(?: (?:and|or|of|&|for|to|the) |[ /]|, ?)){0,5}\p{Lu}[\p{L}’']*/u.exec(
      content.slice(0, longestLabel),
    )?.[0];
  if (!capitals || capitals.length === content.length) return [piece];
  const words = [...capitals.matchAll(/[\s/]+|$/g)].map(({ index }) => index);
  for (const end of words) {
    const rest = /^\s*(?=["“]?[\p{Lu}\d])/u.exec(content.slice(end));
    const heading = headingWords(content.slice(0, end));
    if (!rest || !(senseOfHeading(heading)?.isKnown ?? false)) continue;
    if (!heading.includes(' ') && !loneHeadings.has(heading)) continue;
    const after = piece.start + end + rest[0].length;
    if (after >= piece.end) continue;
    return [
      { ...piece, end: piece.start + end },
      { ...piece, start: after },
    ];
  }
  return [piece];
}

/** Single words that are a heading even without a colon behind them. */
const loneHeadings = new Set(['requirements', 'qualifications', 'responsibilities', 'duties']);

/**
 * A label with text behind it: "Salary: $20", "REQUIREMENTS  Two years", "**Hours:** nine to five".
 *
 * @param isBullet in a list only a known heading in bold is one
 * @returns where the label ends and where its value begins, in `text`; null when there is none
 */
export function labelAt(text: string, isBullet: boolean): { label: number; value: number } | null {
  const head = text.slice(0, longestLabel + 10);
  const found =
    /^(\*{0,3}|_{0,2})([^:.!?\n*]{2,60}?)(?:\s*\*{2,3})?\s*(?::|：)\s*(?:\*{2,3}|_{2})?\\?\s*(?=\S)/u.exec(
      head,
    );
  const words = found?.[2];
  if (!found || words === undefined || !/[\p{L}\p{N}]/u.test(text.slice(found[0].length)))
    return null;
  if (/https?$/i.test(words) || /^\d{1,2}$/.test(words)) return null;
  const heading = headingWords(words);
  const isBold = found[1] !== '';
  const isLabel = isBullet
    ? isBold && isKnownHeading(heading)
    : isBold || isCapitals(words) || (senseOfHeading(heading)?.isKnown ?? false);
  if (!isLabel) return null;
  return { label: found[0].trimEnd().length, value: found[0].length };
}

/** All letters are capitals, and there are at least four. */
export function isCapitals(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return (
    letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}
