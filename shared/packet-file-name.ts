import { z } from 'zod';

/** What a pattern of file names can stand for. */
export const fileNameTokens = ['name', 'posting', 'date', 'stage', 'number', 'letter'] as const;
type Token = (typeof fileNameTokens)[number];

const tokenPattern = /\{([^{}]*)\}/g;

/**
 * The tokens of a pattern that mean nothing, as written.
 *
 * @example unknownTokens('{name} {shoe size}') // ['{shoe size}']
 */
export function unknownTokens(pattern: string): string[] {
  return [...pattern.matchAll(tokenPattern)]
    .filter(([, token = '']) => !isToken(token))
    .map(([written]) => written);
}

export const namePatternSchema = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((pattern) => unknownTokens(pattern).length === 0);

/** What stands for each token in the name of one packet. `letter` is A, B … Z, AA. */
export type NameParts = Record<Token, string>;

/** Signs no file system of the three takes, and those that would turn the direction of a name or hide in it. */
const forbidden = /[<>:"/\\|?*]|\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Names of devices on Windows, with or without an ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)/i;
/** Without the ending: leaves room for the folder's path on Windows, and for " (12)". */
const mostSigns = 120;
/** A name has at most 255 bytes on Linux; a sign of an Indic or East Asian script has three. */
const mostBytes = 230;

/**
 * The name of one packet's file by a pattern; every file system takes it.
 *
 * Where names are blind, `{name}` never says who somebody is: the letter stands in its place.
 *
 * @param pattern text with tokens like `{name}`
 * @param alias   what stands for a name in a blind file, from the letter: "Candidate B"
 * @example packetFileName('{name}, {date}', parts, { alias: null }) // 'Asha Rao, 2026-11-24.pdf'
 */
export function packetFileName(
  pattern: string,
  parts: NameParts,
  { alias }: { alias: string | null },
): string {
  const filled = pattern.replaceAll(tokenPattern, (written, token: string) => {
    if (!isToken(token)) return written;
    return token === 'name' && alias !== null ? alias : parts[token];
  });
  return `${safeStem(filled)}.pdf`;
}

/**
 * A text as the name of a file without its ending, as every file system takes it; may not be empty.
 *
 * @example safeStem('a/b: c. ') // 'a b c'
 */
function safeStem(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(forbidden, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const cut = shortened(plain).replaceAll(/[\s.]+$/g, '');
  if (cut === '') return 'Packet';
  return reserved.test(cut) ? `_${cut}` : cut;
}

/** Cut between what people see as signs, never within one. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let signs = 0;
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    signs += 1;
    bytes += encoder.encode(segment).length;
    if (signs > mostSigns || bytes > mostBytes) break;
    kept += segment;
  }
  return kept;
}

/**
 * By what two names are the same file, on the systems where case does not count.
 *
 * @example fileNameKey('ASHA.pdf') === fileNameKey('asha.pdf') // true
 */
export const fileNameKey = (fileName: string): string => fileName.normalize('NFC').toLowerCase();

/**
 * The name itself, or with the first free number behind it.
 *
 * @param taken keys of the names that are in use, by `fileNameKey`
 * @example freeName('a.pdf', new Set(['a.pdf'])) // 'a (2).pdf'
 */
export function freeName(fileName: string, taken: ReadonlySet<string>): string {
  const at = fileName.lastIndexOf('.');
  const [stem, ending] = [fileName.slice(0, at), fileName.slice(at)];
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? fileName : `${stem} (${count})${ending}`;
    if (!taken.has(fileNameKey(name))) return name;
  }
}

/**
 * "007" of 143: as many digits as the last one has, so that a folder sorts them.
 *
 * @example numberOf(7, 143) // '007'
 */
export const numberOf = (position: number, total: number): string =>
  String(position).padStart(String(total).length, '0');

const isToken = (token: string): token is Token =>
  (fileNameTokens as readonly string[]).includes(token);
