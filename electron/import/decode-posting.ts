import { isUtf8 } from 'node:buffer';

import { analyse } from 'chardet';

import { choiceOf, type EncodingChoice } from '#shared/encodings.ts';
import { encodingSchema, type Encoding } from '#shared/posting.ts';

export type DecodedText = { text: string; encoding: Encoding };

/** So much of a file shows what it is. */
const sampleBytes = 64_000;
/** Below this the detector knows nothing; Western European is then the likeliest. */
const minConfidence = 30;

/**
 * Bytes as text: by byte order mark, UTF-16 by its NUL bytes, UTF-8 where it is valid or nearly so, else by
 * detection, else windows-1252, which every byte sequence is. Never throws.
 *
 * A byte order mark stays in the text as offset 0, so that spans and bytes tell the same story.
 */
export function decodePosting(bytes: Uint8Array): DecodedText {
  const wide = decodeUtf16(bytes);
  if (wide) return wide;
  const utf8 = decodeAs(bytes, 'utf-8');
  if (isUtf8(bytes) || utf8.encoding === 'utf-8-bom' || isNearlyUtf8(utf8.text)) return utf8;
  return decodeAs(bytes, detect(bytes));
}

/** Bytes as text in an encoding somebody chose. What it has no sign for becomes U+FFFD; never throws. */
export function decodeAs(bytes: Uint8Array, chosen: Encoding): DecodedText {
  const choice = choiceOf(chosen);
  const text = new TextDecoder(choice, { ignoreBOM: true }).decode(bytes);
  const marked = encodingSchema.safeParse(`${choice}-bom`);
  return { text, encoding: text.startsWith('\uFEFF') && marked.success ? marked.data : choice };
}

/** Bytes as UTF-16 when they are: by mark, or by NUL bytes on one side of the pairs; undefined for all else. */
export function decodeUtf16(bytes: Uint8Array): DecodedText | undefined {
  const choice = utf16Of(bytes);
  if (!choice) return undefined;
  const decoded = decodeAs(bytes, choice);
  const isMarked = decoded.encoding !== choice;
  if (!isMarked && decoded.text.includes('\uFFFD')) return undefined; // half a pair, or a file of numbers
  return isText(decoded.text.slice(0, sampleBytes)) ? decoded : undefined;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (beginsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (beginsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const nulls = [0, 0];
  for (const [at, byte] of bytes.subarray(0, sampleBytes).entries()) {
    if (byte === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nulls;
  if (even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Text has no NUL, hardly a control character, and no sign that Unicode does not have. */
function isText(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const controls = text.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return !/[\0\p{Cn}]/u.test(text) && controls <= text.length / 100;
}

/** A broken sign here and there among many whole ones: no other encoding looks so. */
function isNearlyUtf8(text: string): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 127) whole += 1;
  }
  return whole >= 4 * broken;
}

/** The detector's best guess that reads without a gap. It costs 200 times the reading: it comes last. */
function detect(bytes: Uint8Array): EncodingChoice {
  const sample = foreignLines(bytes);
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < minConfidence) break;
    const lower = name.toLowerCase();
    const known = encodingSchema.safeParse(supersets[lower] ?? lower);
    if (known.success && !/[\u0080-\u009F\uFFFD]/.test(decodeAs(sample, known.data).text)) {
      return choiceOf(known.data);
    }
  }
  return 'windows-1252';
}

/** The lines that have more than ASCII: the others say nothing, and drown in English what a few lines tell. */
function foreignLines(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let at = nextForeign(bytes, 0); at !== -1 && size < sampleBytes;) {
    const from = Math.max(bytes.lastIndexOf(10, at) + 1, at - 1000);
    const to = bytes.indexOf(10, at);
    const line = bytes.subarray(
      from,
      Math.min(to === -1 ? bytes.length : to + 1, from + sampleBytes),
    );
    lines.push(line);
    size += line.length;
    at = to === -1 ? -1 : nextForeign(bytes, to);
  }
  return Buffer.concat(lines);
}

function nextForeign(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 127) return at;
  return -1;
}

/** Names of the detector for what decoders, and the programs that write such files, take as a larger set. */
const supersets: Record<string, EncodingChoice> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
};

function beginsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
