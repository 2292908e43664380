import { extname } from 'node:path';

const maxNameWords = 5;
/** Words that head a résumé or its file and are no part of a name. */
const otherWords =
  /\b(?:curriculum|vitae|resume|résumé|cv|lebenslauf|bewerbung|anschreiben|cover|letter|application|profile|profil|portfolio|contact|final|copy|page|hoja|vida)\b/giu;

export type GuessedPerson = { name: string; email: string; phone: string };

/** Who a document is of, by its first lines and its file's name: to be looked at by a person. */
export function guessPerson(fileName: string, text: string): GuessedPerson {
  const head = text.slice(0, 4_000);
  const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.exec(head)?.[0] ?? '';
  const phone = /(?:\+|\b0|\()\d?[\d ()/.–-]{6,18}\d/u.exec(head)?.[0]?.trim() ?? '';
  const lines = head.split(/\r?\n/).slice(0, 12).map(nameIn);
  return { name: lines.find((name) => name !== '') ?? nameInFileName(fileName), email, phone };
}

/** The line when it can be nothing but a name; empty otherwise. */
function nameIn(line: string): string {
  const bare = line
    .replace(/^\s*(?:name|nom|nombre|nome)\s*:\s*/iu, '')
    .replaceAll(/[#*_|•]/g, ' ')
    .replaceAll(otherWords, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (bare === '' || bare.length > 60 || /[\d@:;/!?()“”"]|\.\s*$/.test(bare)) return '';
  const words = bare.split(' ');
  const isCapital = (word: string) =>
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) ||
    /^(?:de|da|dos|van|von|der|den|la|bin|al|el|y|e|di|du|le)$/i.test(word);
  const isScriptOfOneWord =
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u.test(bare);
  if (!isScriptOfOneWord && (words.length < 2 || words.length > maxNameWords)) return '';
  if (!words.every(isCapital)) return '';
  return bare === bare.toUpperCase() && bare !== bare.toLowerCase() ? titleCase(bare) : bare;
}

function titleCase(name: string): string {
  return name.replaceAll(/\p{L}+/gu, (word) => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`);
}

/** "ana_nunez-cv-2026.pdf" is Ana Nunez. */
function nameInFileName(fileName: string): string {
  const bare = fileName
    .slice(0, fileName.length - extname(fileName).length)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[\d_.,+()-]+/g, ' ')
    .replaceAll(otherWords, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return bare === bare.toLowerCase()
    ? bare.replaceAll(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
    : bare;
}
