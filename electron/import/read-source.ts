import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';

import type { Encoding, StructureHint } from '#shared/posting.ts';
import { importTexts } from '#shared/texts/import.ts';
import { convertFile } from './convert-file.ts';
import { decodeAs, decodePosting, decodeUtf16 } from './decode-posting.ts';
import { isPostingExtension } from './formats/file-formats.ts';
import { nameOf, type GivenFile, type MemoryFile } from './given-file.ts';
import { sha256Of } from './sha256.ts';

/** A posting is text: ten megabytes are five thousand pages. */
export const maxPostingBytes = 10 * 1024 * 1024;
const maxPostingPages = 100;

export type SourceFile = {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  text: string;
  /** Of a converted file: how its bytes became text is its format's matter, and this says `utf-8`. */
  encoding: Encoding;
  /** What the file's format says of the text; none for plain text. */
  hints: readonly StructureHint[];
  /** What a person should know of what was not read; null when all of it was. */
  notice: string | null;
};
/** The message names the trouble and what to do; the report puts the file's name before it. */
export type Refused = { fileName: string; refusal: string };

/** Reads one posting file, or says why it is refused. Never throws for what is wrong with a file. */
export async function readSource(file: GivenFile): Promise<SourceFile | Refused> {
  const fileName = nameOf(file);
  if (typeof file !== 'string' && 'refusal' in file) return file;
  if (!isPostingExtension(extname(fileName))) {
    return { fileName, refusal: importTexts.wrongExtension(extname(fileName)) };
  }
  const bytes = await readBounded(file, maxPostingBytes);
  if (typeof bytes === 'string') return { fileName, refusal: bytes };
  return sourceOfFile(fileName, bytes);
}

/**
 * Takes a file's bytes by what they are: plain text as it is, other formats by their converters.
 *
 * @param chosen the encoding a person chose, for plain text and for a page that does not say its own
 */
export async function sourceOfFile(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  chosen?: Encoding,
): Promise<SourceFile | Refused> {
  let encoding: Encoding = 'utf-8';
  const decode = (page: Uint8Array) => {
    const decoded = chosen ? decodeAs(page, chosen) : decodePosting(page);
    ({ encoding } = decoded);
    return decoded.text;
  };
  const file = await convertFile(fileName, bytes, { maxPages: maxPostingPages, decode });
  if ('refusal' in file) return { fileName, refusal: file.refusal };
  if ('trouble' in file) return { fileName, refusal: importTexts.trouble(file.trouble) };
  if (file.format === 'text') return sourceOf(fileName, bytes, chosen);
  const { text, hints, notice } = file;
  return { fileName, bytes, sha256: sha256Of(bytes), text, encoding, hints, notice };
}

/**
 * The file's bytes, or why they cannot be had. The size is asked before anything is read.
 *
 * @param tooBig says so of what is bigger, where it is no posting
 */
export async function readBounded(
  file: string | MemoryFile,
  maxBytes: number,
  tooBig: (sizeBytes: number, maxBytes: number) => string = importTexts.tooBig,
): Promise<Uint8Array<ArrayBuffer> | string> {
  if (typeof file !== 'string') {
    const { byteLength } = file.bytes;
    return byteLength > maxBytes ? tooBig(byteLength, maxBytes) : file.bytes;
  }
  try {
    const { size, isFile } = await stat(file).then((found) => ({
      size: found.size,
      isFile: found.isFile(),
    }));
    if (!isFile) return importTexts.notAFile;
    if (size > maxBytes) return tooBig(size, maxBytes);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    return importTexts.unreadable(errorCode(error));
  }
}

/**
 * Takes bytes as a posting's source, or says why they are none.
 *
 * @param chosen the encoding a person chose; without it the bytes decide
 */
export function sourceOf(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  chosen?: Encoding,
): SourceFile | Refused {
  const binary = chosen || decodeUtf16(bytes) ? undefined : binarySign(bytes);
  if (binary !== undefined) return { fileName, refusal: importTexts.notText(binary) };
  const { text, encoding } = chosen ? decodeAs(bytes, chosen) : decodePosting(bytes);
  if (text.trim() === '') return { fileName, refusal: importTexts.empty };
  return { fileName, bytes, sha256: sha256Of(bytes), text, encoding, hints: [], notice: null };
}

const magic: readonly (readonly [string, string])[] = [
  ['%PDF-', '%PDF-'],
  ['PK\u0003\u0004', 'PK'],
  ['{\\rtf', '{\\rtf'],
  ['\u00D0\u00CF\u0011\u00E0', 'D0 CF 11 E0'],
  ['\u0089PNG', 'PNG'],
  ['\u00FF\u00D8\u00FF', 'FF D8 FF'],
  ['GIF8', 'GIF8'],
];

/** How the file begins when it is not text; undefined when nothing speaks against text. */
function binarySign(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64_000));
  const begin = head.toString('latin1', 0, 8);
  const known = magic.find(([sign]) => begin.startsWith(sign));
  if (known) return known[1] === '%PDF-' ? begin : known[1];
  if (head.includes(0)) return 'NUL bytes';
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  return controls > head.length / 100 ? 'control characters' : undefined;
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
