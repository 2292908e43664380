import type { ParsedPosting } from '#shared/posting.ts';
import { parsePosting } from '../parse/parse-posting.ts';
import type { Scorer } from '../parse/score-states.ts';

/** What the corpus format wants of a file nothing could be read from. */
export const nothing = {
  title: null,
  company: null,
  location: null,
  workMode: null,
  employmentType: null,
  language: 'en',
  pay: null,
  lines: [],
  qualifications: [],
  responsibilities: [],
};

/** A posting in the corpus format: one object a file. */
export function describePosting(file: string, source: string, scorer?: Scorer) {
  return describeParsed(file, parsePosting(source, { ...(scorer && { scorer }) }));
}

/** The same of a posting that was read already, with the hints of its format. */
export function describeParsed(file: string, parsed: ParsedPosting) {
  const { parserVersion: _version, ...posting } = parsed;
  return {
    file,
    ...posting,
    lines: posting.lines.map(({ start, end, role }) => ({ start, end, role })),
    qualifications: posting.qualifications.map(({ text, start, end, kind, minYears }) => ({
      text,
      start,
      end,
      kind,
      minYears,
    })),
    responsibilities: posting.responsibilities.map(({ text, start, end }) => ({
      text,
      start,
      end,
    })),
  };
}
