import { foldText, squeeze } from './fold.ts';
import { ordinaryWords, titles } from './name-words.ts';
import { title as jobTitle } from './organisation-words.ts';
import { canBeReadingOf } from './transliterate.ts';

const contactLines = 6;
const noUser = new Set(
  'info mail email contact hello office jobs job career work resume cv me admin hr team support dev the web home private personal'.split(
    ' ',
  ),
);

/**
 * Other spellings of a name that the documents and the mail address give: the Latin reading beside a name in another
 * script at the head of a résumé, and a mail address that is made of it.
 */
export function readingsInDocuments(
  names: readonly string[],
  email: string,
  documents: readonly string[],
): string[] {
  const parts = names
    .join(' ')
    .split(/[\s,;/()-]+/u)
    .filter(Boolean);
  const isLatin = parts.some((part) => /[a-z]{2}/.test(foldText(part)));
  const heads = documents.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, contactLines),
  );
  const read = heads.flatMap((line) => readingIn(line, parts));
  const user = foldText(email.split('@')[0] ?? '')
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 3 && !noUser.has(word) && !ordinaryWords.has(word));
  // Of a name whose Latin reading nobody gave, the mail address is the best there is.
  return isLatin || user.length === 0 ? read : [...read, user.join(' ')];
}

/** Runs of a line that can be the name: read alike, or beside the name in another script. */
function readingIn(line: string, parts: readonly string[]): string[] {
  const known = new Set(parts.map(squeeze));
  const runs = line
    .split(/[,،|·•\t/()（）]|\s[-–—]\s/u)
    .map((run) => run.trim())
    .filter((run) => run !== '' && run.split(/\s+/).length <= 5);
  const isKnown = (word: string) => known.has(squeeze(word));
  const isNamed =
    runs.some((run) => isKnown(run) || run.split(/\s+/).every(isKnown)) || hasBoth(line, isKnown);
  return runs.flatMap((run) => {
    const words = run
      .split(/\s+/)
      .filter((word) => !titles.has(foldText(word).replace('.', '')) && !isKnown(word));
    const isName = words.length > 0 && words.every((word) => nameLike.test(word));
    if (!isName || jobTitle.test(foldText(run))) return [];
    const read = words.filter((word) => parts.some((part) => canBeReadingOf(word, part)));
    const isRead = words.length >= 2 && read.length * 2 >= words.length;
    return isRead || (isNamed && otherScript(words.join(' '), parts)) ? [words.join(' ')] : [];
  });
}

const nameLike = /^\p{Lu}[\p{L}\p{M}.'’-]*$|^[\p{Lo}\p{M}]+$/u;
const hasBoth = (line: string, isKnown: (word: string) => boolean) =>
  line.split(/\s+/).length <= 5 && line.split(/\s+/).some(isKnown);

/** Beside a name in Latin letters one in others, and the other way round. */
function otherScript(run: string, parts: readonly string[]): boolean {
  const isLatin = (text: string) => /[a-z]/.test(foldText(text));
  return isLatin(run) !== parts.some(isLatin);
}
