import type { Passage } from '#shared/posting.ts';
import { isPlace } from './places.ts';
import type { SourceLine } from './source-lines.ts';

/** A fact the posting names by a label: "Location: Leeds", `titel: "Pflegefachkraft"`, a heading with its one line below. */
export type LabelledFact = {
  /** Lower case, without emphasis, brackets and underlines: "job type". */
  label: string;
  value: Passage;
  /** Index of the label's line in the list of lines. */
  lineAt: number;
};

// Each class ends where the next begins, so nothing here can backtrack further than thirty-odd characters.
const label =
  /^[\W_]*(\p{L}[\p{L}\p{N} _/()&.'’-]{1,45}?)[*_\s"]*(?:[:：]|(?<=^[Ww]here)\?)[*_\s"'‘“]*/u;
const dashedLabel =
  /^[\W_]*((?:job |position |work )?(?:title|location|position|company|employer|salary|pay|type|hours|contract|poste|lieu|standort|arbeitsort))\s+[-–—]\s+/iu;
// Copied tables lose the sign between name and value.
const spacedLabel =
  /^(location|salary|terms of employment|employment type|job type|contract type)\s{1,4}(?=[\p{Lu}\d$£€])/iu;
/** Headings whose one line below is the fact: "Location", "Employment type". */
const bareLabels = new Set(
  `job title|position title|title|location|locations|job location|job locations|work location|primary location|office location|
  position location|duty station|job type|job types|employment type|position type|appointment type|contract type|
  work type|workplace type|type|schedule|work schedule|job schedule|place of work|employer|company|company name|
  workplace|workplace type|working pattern|band|remote job|remote|remote work|telework eligible|contract|status|hours|working hours|work hours|site|organization|organisation|salary|pay|compensation|
  lieu|lieu de travail|type de contrat|contrat|localisation|standort|arbeitsort|einsatzort|ubicación|jornada`
    .split('|')
    .map((text) => text.trim()),
);
const between = /\s[|•·¦]\s|\t+|\s{4,}/;

/** Every labelled fact of the posting: front matter, tables of facts, run-in labels. */
export function labelledFacts(source: string, lines: readonly SourceLine[]): LabelledFact[] {
  const facts: LabelledFact[] = [];
  for (const [lineAt, line] of lines.entries()) {
    const isTable = line.text.length <= 400 && mayBeTable(line.text);
    let from = line.start;
    const parts = isTable ? joinLabels(line.text) : splitAtLabels(line.text);
    for (const part of parts) {
      const start = source.indexOf(part, from);
      from = start + part.length;
      const found = labelOf(part);
      if (!found?.[1]) continue;
      const valueStart = start + found[0].length;
      const isLast = from >= line.end;
      const value =
        valueStart < from
          ? passageFrom(source, valueStart, isLast ? continuedEnd(lines, lineAt, found[1]) : from)
          : valueBelow(source, lines, lineAt);
      if (value) facts.push({ label: plainLabel(found[1]), value, lineAt });
    }
    const bare = line.text.length <= 40 && !line.text.includes(':') ? plainLabel(line.text) : '';
    const below = bareLabels.has(bare) ? valueBelow(source, lines, lineAt) : null;
    if (below) facts.push({ label: bare, value: below, lineAt });
  }
  return facts;
}

const inlineLabel =
  /\s(?:[-–|]\s)?(?=(?:(?:Job|Position|Work|Employment|Contract|Company|Pay|Salary) )?(?:Title|Locations?|Salary|Pay|Types?|Company|Department|Hours|Schedule|Reports To|Status|Compensation|Duration|Shift|Summary|Description|Start Date|Requirements|Responsibilities|Qualifications|Range|Rate|Exp|Experience|Mode|CTC)\s?:\s)/g;

/** A posting that lost its line breaks: "Job Title: … Location: … Pay: …". Looks no further than its beginning. */
function splitAtLabels(text: string): string[] {
  const opening = text.slice(0, 800);
  const first = opening.indexOf(': ');
  if (first === -1 || first > 110 || !opening.includes(': ', first + 2)) return [text];
  const parts = opening.split(inlineLabel);
  return text.length <= 800 || parts.length === 1 ? parts : [...parts.slice(0, -1)];
}

/** "Location:" and its value stay together, however wide the gap between them. */
function joinLabels(text: string): string[] {
  const gap = /^[^:\t]{2,40}:\s*(?:\t|\s{4,})\s*/.exec(text.slice(0, 90))?.[0].length ?? 0;
  const [first = '', ...others] = text.slice(gap).split(between);
  return [text.slice(0, gap) + first, ...others];
}

function mayBeTable(text: string): boolean {
  return (
    (text.includes('|') ||
      text.includes('\t') ||
      text.includes('    ') ||
      text.includes('·') ||
      text.includes('•')) &&
    between.test(text)
  );
}

/** Looks for the sign first: most lines have none where a label would end. */
function labelOf(text: string): RegExpExecArray | null {
  const opening = text.slice(0, 80);
  if (opening.includes(':') || opening.includes('：') || /^where\?/i.test(opening)) {
    const found = label.exec(text);
    if (found) return found;
  }
  const spaced = text.length <= 90 ? spacedLabel.exec(text) : null;
  if (
    spaced &&
    (spaced[1]?.toLowerCase() !== 'location' || isPlace(text.slice(spaced[0].length)))
  ) {
    return spaced;
  }
  return opening.includes(' - ') || opening.includes(' – ') || opening.includes(' — ')
    ? dashedLabel.exec(text)
    : null;
}

/** True when a line holds nothing but the name of a fact, whose value stands below. */
export function isBareLabel(text: string): boolean {
  return text.length <= 40 && bareLabels.has(plainLabel(text));
}

/** The value of the first of the labels that has one; the order of the labels counts, not that of the lines. */
export function factOf(
  facts: readonly LabelledFact[],
  labels: readonly string[],
  isValue: (text: string) => boolean = () => true,
): Passage | null {
  for (const wanted of labels) {
    const found = facts.find((fact) => fact.label === wanted && isValue(fact.value.text));
    if (found) return found.value;
  }
  return null;
}

/** The passage without the blanks, quotes and emphasis around it; null when nothing is left. */
export function passageFrom(source: string, start: number, end: number): Passage | null {
  const raw = source.slice(start, end);
  const text = trimmedEnd(raw.replace(/^[\s*_"'“‘`\\\uFEFF]+/u, ''));
  if (text === '') return null;
  const from = start + raw.indexOf(text);
  return { text, start: from, end: from + text.length };
}

/** By hand: a pattern anchored at the end tries again from every blank of a long run. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n\u00A0*_"\'”\\`#'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Most labels need nothing but their capitals taken. */
const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function plainLabel(text: string): string {
  if (plainWords.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .replace(/^[\s#*_>-]+/, '')
    .replace(/[\s#*_]{1,9}$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/\([^()]*\)/g, '')
    .replaceAll(/\s*\/\s*/g, '/')
    .replaceAll(/\s{1,9}/g, ' ')
    .trim();
}

/** Folded values of front matter and wrapped ones of e-mails go on in the next line. */
function continuedEnd(lines: readonly SourceLine[], lineAt: number, name: string): number {
  const line = lines[lineAt] as SourceLine;
  const next = lines[lineAt + 1];
  if (
    !next ||
    next.opensBlock ||
    next.mark !== '' ||
    next.text.length > 120 ||
    labelOf(next.text) !== null
  ) {
    return line.end;
  }
  const afterNext = lines[lineAt + 2];
  const isFolded = next.indent > line.indent && line.text.length > 40;
  const isWrapped =
    /title|location|position/i.test(name) &&
    line.text.length >= 55 &&
    line.text.length <= 90 &&
    next.text.length < 50 &&
    (afterNext === undefined || afterNext.opensBlock || labelOf(afterNext.text) !== null);
  return isFolded || isWrapped ? next.end : line.end;
}

function valueBelow(source: string, lines: readonly SourceLine[], lineAt: number): Passage | null {
  const next = lines[lineAt + 1];
  if (!next || next.text.length > 120 || labelOf(next.text) !== null || next.text.startsWith('#'))
    return null;
  return passageFrom(source, next.contentStart, next.end);
}
