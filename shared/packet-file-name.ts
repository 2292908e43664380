import { z } from 'zod';

import type { BatchKind } from './batch-kind.ts';

/** What can stand in a pattern of file names: of packets, and of kits, which are for somebody. */
const packetTokens = ['name', 'posting', 'date', 'stage', 'number', 'letter'] as const;
const kitTokens = [...packetTokens, 'assessor'] as const;
export type FileNameToken = (typeof kitTokens)[number];
export const fileNameTokens: Readonly<Record<BatchKind, readonly FileNameToken[]>> = {
  packet: packetTokens,
  kit: kitTokens,
};
const endings: Readonly<Record<BatchKind, string>> = { packet: 'pdf', kit: 'html' };
/** What a file is called of whose pattern nothing is left. */
const nameless: Readonly<Record<BatchKind, string>> = { packet: 'Packet', kit: 'Kit' };

const tokenPattern = /\{([^{}]*)\}/g;

/**
 * The tokens of a pattern that mean nothing, as written.
 *
 * @example unknownTokens('{name} {shoe size}', 'packet') // ['{shoe size}']
 */
export function unknownTokens(pattern: string, kind: BatchKind): string[] {
  return [...pattern.matchAll(tokenPattern)]
    .filter(([, token = '']) => !isToken(token, kind))
    .map(([written]) => written);
}

const patternOf = (kind: BatchKind) =>
  z
    .string()
    .trim()
    .min(1)
    .max(120)
    .refine((pattern) => unknownTokens(pattern, kind).length === 0);
export const namePatternSchemas = { packet: patternOf('packet'), kit: patternOf('kit') };

/** What stands for each token in the name of one file. `letter` is A, B … Z, AA; `assessor` is "" for a packet. */
export type NameParts = Record<FileNameToken, string>;

/** Signs no file system of the three takes, and those that would turn the direction of a name or hide in it. */
const forbidden = /[<>:"/\\|?*]|\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Names of devices on Windows, with or without an ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)/i;
/** Without the ending: leaves room for the folder's path on Windows, and for " (12)". */
const mostSigns = 120;
/** A name has at most 255 bytes on Linux; a sign of an Indic or East Asian script has three. */
const mostBytes = 230;

/**
 * The name of one file of a batch by a pattern; every file system takes it.
 *
 * Where names are hidden, `{name}` never says who somebody is: the letter stands in its place.
 *
 * @param pattern text with tokens like `{name}`
 * @param alias   what stands for a name in a file that hides it, from the letter: "Candidate B"
 * @example batchFileName('packet', '{name}, {date}', parts, { alias: null }) // 'Asha Rao, 2026-11-24.pdf'
 */
export function batchFileName(
  kind: BatchKind,
  pattern: string,
  parts: NameParts,
  { alias }: { alias: string | null },
): string {
  const filled = pattern.replaceAll(tokenPattern, (written, token: string) => {
    if (!isToken(token, kind)) return written;
    return token === 'name' && alias !== null ? alias : parts[token];
  });
  return `${safeStem(filled) || nameless[kind]}.${endings[kind]}`;
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

const isToken = (token: string, kind: BatchKind): token is FileNameToken =>
  (fileNameTokens[kind] as readonly string[]).includes(token);
