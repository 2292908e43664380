import type { Clause } from './clauses.ts';
import { headingWords, isKnownHeading, senseOfHeading } from './heading-words.ts';

const longestLabel = 60;

/** "Job Description Plans, develops …": a known heading that lost its line break. */
export function splitKnownHeading(text: string, piece: Clause): Clause[] {
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
    if (!rest || leadsOn.test(heading)) continue;
    if (!(senseOfHeading(heading)?.isKnown ?? false)) continue;
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

/** "Knowledge of Python" is no heading with its text. */
const leadsOn = /\b(?:of|to|in|with|for|and|or)$/;

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
  if (!head.includes(':') && !head.includes('：')) return null;
  const found =
    /^(\*{0,3}|_{0,2})([^:.!?\n*]{2,60}?)(?:\s*\*{2,3})?\s*(?::|：)\s*(?:\*{2,3}|_{2})?\\?\s*(?:[-•*·]\s{1,9})?(?=\S)/u.exec(
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
  if (/[a-z]/.test(text)) return false;
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return (
    letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}
