import { fold, foldText } from './fold.ts';
import {
  beforeSchool,
  degree,
  schoolPatterns,
  schoolShort,
  schoolWord,
} from './organisation-words.ts';
import type { Organisations } from './organisations.ts';
import { segmentsOf, type ResumeLine } from './resume-parts.ts';

const capital = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*`;
const joining = String.raw`(?:of|the|and|for|&|de|la|las|los|le|les|del|della|dell'|di|du|des|da|do|dos|der|die|das|für|fuer|van|von|w|we|im|et|y|e|i|d'|d’|l'|l’)`;
const run = new RegExp(String.raw`${capital}(?:[ \t]+(?:${joining}[ \t]*){0,3}${capital})*`, 'gu');
/** Mean nothing else, whatever stands beside them. */
const knownShort = new Set(['MIT', 'ETH', 'EPFL', 'RWTH', 'UCLA', 'Caltech', 'INSEAD']);
/** Begin a sentence or a line before a school and are no part of it. */
const lead =
  /^(?:At|The|In|From|After|Before|Studied|Graduated|Attended|Graduate|Alumnus|Alumna|Student|Und|An|Bei|Die|Der|À|En|La|El|Na|W|U|And|Her|His|My|Our|Then|Later)\s+/u;

/** Takes down the schools of a text: by their words anywhere, and what the education part lists. */
export function learnSchools(
  schools: Organisations,
  text: string,
  lines: readonly ResumeLine[],
): void {
  for (const line of lines.filter(({ part }) => part === 'education')) learnLine(schools, line);
  for (const { 0: found } of text.matchAll(run)) {
    const name = withoutLead(found).replace(/[.'’&-]+$/u, '');
    const folded = foldText(name);
    const hasPlace = /\s/.test(name);
    if (/ licen[cs]e/.test(folded)) continue;
    if (knownShort.has(name)) schools.add([name]);
    if (schoolWord.test(folded) ? hasPlace : hasPlace && schoolShort.test(folded)) {
      if (!/^(?:\S+\s)?(?:old|high) school$/.test(folded)) schools.add([name]);
    }
  }
  for (const name of patternsIn(text)) schools.add([name]);
}

function withoutLead(found: string): string {
  const shorter = found.replace(lead, '');
  return shorter === found ? found : withoutLead(shorter);
}

function patternsIn(text: string): string[] {
  const folded = fold(text);
  return schoolPatterns.flatMap((pattern) =>
    [...folded.text.matchAll(pattern)].map(({ 0: found, index }) => {
      const skipped = beforeSchool.exec(found)?.[0].length ?? 0;
      const at = index + (skipped < found.length ? skipped : 0);
      return text.slice(folded.starts[at], folded.ends[index + found.trimEnd().length - 1]).trim();
    }),
  );
}

function learnLine(schools: Organisations, line: ResumeLine): void {
  const segments = segmentsOf(line)
    .map(({ text }) => withoutYears(text))
    .filter((text) => text !== '');
  const isSchool = (text: string) => {
    const folded = foldText(text);
    return schoolWord.test(folded) || schoolShort.test(folded) || patternsIn(text).length > 0;
  };
  const named = segments.filter(isSchool);
  const [first] = named;
  const others = segments.filter((text) => !named.includes(text));
  if (first !== undefined) {
    // "Anna University (AU)"
    const short = others.filter(
      (text) => /^\p{Lu}{2,6}$/u.test(text) && !degree.test(foldText(text)),
    );
    if (isBilingual(named)) schools.add(named, short);
    else for (const name of named) schools.add([name], name === first ? short : []);
    return;
  }
  const likely = others.filter(
    (text) =>
      !/^\p{Ll}/u.test(text) &&
      !degree.test(foldText(text)) &&
      text.split(/\s+/).length <= 6 &&
      /\p{L}{2}/u.test(text),
  );
  for (const name of likely) schools.add([name]);
}

/** One name in two scripts is one school. */
const isBilingual = (names: readonly string[]) =>
  new Set(names.map((name) => /\p{sc=Latin}/u.test(name))).size > 1;

const withoutYears = (text: string) =>
  text
    .replaceAll(/\s*(?:\p{L}+\.?\s)?(?:\p{Nd}{1,2}[./])?\p{Nd}{4}(?:\s*[-–—]\s*.*)?$/gu, '')
    .trim();
