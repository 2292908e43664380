import type { ParsedPosting } from '#shared/posting.ts';
import { companyOf } from './company.ts';
import { employmentTypeOf } from './employment-type.ts';
import { factOf, labelledFacts } from './facts.ts';
import { headerLines } from './header-lines.ts';
import { headerNames } from './header-names.ts';
import { languageOf } from './language.ts';
import { locationOf } from './location.ts';
import { payOf } from './pay.ts';
import type { SourceLine } from './source-lines.ts';
import { titleOf } from './title.ts';
import { workModeOf } from './work-mode.ts';

export type PostingFacts = Pick<
  ParsedPosting,
  'title' | 'company' | 'location' | 'workMode' | 'employmentType' | 'language' | 'pay'
>;

const payLabels = [
  'salary',
  'pay',
  'compensation',
  'salary range',
  'pay range',
  'salary min',
  'salaire',
  'gehalt',
];

/**
 * What a posting says of the job as a whole: title, employer, place, way and kind of work, language and pay.
 *
 * Every fact is read on its own, from labels first, then from the lines at the top, then from the sentences; null
 * where the text does not say. Passages are verbatim: `text === source.slice(start, end)`. Never throws, linear in
 * the length of the text.
 *
 * @param source the decoded file
 * @param lines  its non-blank lines, as `sourceLines` gives them
 */
export function postingFacts(source: string, lines: readonly SourceLine[]): PostingFacts {
  const facts = labelledFacts(source, lines);
  const header = headerLines(lines);
  const named = titleOf(source, lines, header, facts);
  const lower = lowerCase(source);
  const names = headerNames(source, lower, header, named);
  const title = names.title;
  const company = companyOf(source, lines, header, facts, title, names);
  return {
    title,
    company,
    location: locationOf(source, header, facts, names.place, company),
    workMode: workModeOf(source, lower, header, facts, title),
    employmentType: employmentTypeOf(source, lower, header, facts, title),
    language: languageOf(source),
    pay: payOf(source, lines, factOf(facts, payLabels)),
  };
}

/** In lower case with every character at its place: a few letters become two when they lose their capital. */
function lowerCase(source: string): string {
  const lower = source.toLowerCase();
  return lower.length === source.length
    ? lower
    : source.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
