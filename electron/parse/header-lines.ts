import type { SourceLine } from './source-lines.ts';

/** Lines a posting may begin with before it begins to tell; more are text. */
const most = 10;

/**
 * The short lines at the top: title, company, place, pay and kind of work, as job boards print them.
 *
 * Ends at the first long line, sentence, list item or heading of a section. Front matter and rules are no part of it.
 */
export function headerLines(lines: readonly SourceLine[]): SourceLine[] {
  const header: SourceLine[] = [];
  let from = 0;
  if (/^-{3,}$/.test(lines[0]?.text.replace('\uFEFF', '') ?? '')) {
    const close = lines.findIndex(({ text }, at) => at > 0 && /^-{3,}$/.test(text));
    if (close !== -1) from = close + 1;
  }
  for (const line of lines.slice(from, from + most)) {
    if (/^(?:[-=*_]{3,}|<!--.*)$/.test(line.text.slice(0, 60))) continue;
    const isSentence = line.text.length > 60 && /[.!?]$/.test(line.text);
    if (line.text.length > 130 || isSentence || (line.mark !== '' && line.mark !== '#')) {
      const named = line.mark === '' || line.mark === '#' ? nameBefore(line) : null;
      if (named && header.length < 4) header.push(named);
      break;
    }
    header.push(line);
    if (header.length > 1 && sectionHeading.test(line.text)) break;
  }
  return header;
}

/** "Line Cook - Acme Grill - Leeds - …" and "Mill Farm, Otley. Thirty hours …": the names a line of text begins with. */
function nameBefore(line: SourceLine): SourceLine | null {
  const opening = line.text.slice(0, 160);
  let end = 0;
  const pieces = /\s+[-–—|·•]\s+|\.\s+(?=[\p{Lu}\d])/gu;
  for (let found = pieces.exec(opening); found; found = pieces.exec(opening)) {
    const piece = opening.slice(end === 0 ? 0 : end + 3, found.index);
    if (piece.length > 70 || !areNames(piece)) break;
    end = found.index;
    if (found[0].startsWith('.')) break;
  }
  if (end < 4) return null;
  return { ...line, end: line.start + end, text: line.text.slice(0, end) };
}

function areNames(text: string): boolean {
  return text
    .split(/[\s,]+/)
    .every((word) => !/^\p{Ll}{4,}/u.test(word) && !/^(?:we|our|you|the|is|are|has)$/i.test(word));
}

/** Headings a posting's telling begins with: nothing below them is a title or a place. */
export const sectionHeading =
  /^[\W_]*(?:(?:(?:full |the |your |our |about the |about this |about our |about |key |main |essential |minimum |required |preferred )?(?:job|role|position|company|work|opportunity|team)?[ _]?(?:description|summary|overview|purpose|details|duties|responsibilities|requirements|qualifications|information|profile|role|job|position|company|mission|introduction|highlights|benefits|snapshot|basics))|about us|about you|who we are|who you are|what you(?:'|’)?ll do|what we do|definition|duties and responsibilities|position type|aufgaben|ihre aufgaben|deine aufgaben|profil|über uns|wir bieten|missions?|description du poste|descripción del puesto|requisitos|funciones)[\W_]*$/iu;
