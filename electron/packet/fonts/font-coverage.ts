import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

import type { FontFile } from './font-files.ts';

const coverages = new Map<string, ReadonlySet<number>>();

/** Whether a font file has a sign: by its own table, for its declared range may hold more than it can draw. */
export function hasSign(font: FontFile, point: number): boolean {
  if (!font.ranges.some(([first, last]) => point >= first && point <= last)) return false;
  let coverage = coverages.get(font.file);
  if (!coverage) {
    coverage = coverageOf(readFileSync(font.path));
    coverages.set(font.file, coverage);
  }
  return coverage.has(point);
}

const headerLength = 48;
const ownTag = 63;
/** By their numbers in WOFF2's list of known tables. */
const cmapTag = 0;
const transformedTags = new Set([10, 11]); // glyf and loca: for these version 0 is the transformed one

/** The code points a WOFF2 file maps to a glyph. @source W3C WOFF 2.0, §4–5; OpenType 1.9, cmap formats 4 and 12 */
function coverageOf(woff2: Uint8Array): Set<number> {
  const view = new DataView(woff2.buffer, woff2.byteOffset, woff2.byteLength);
  const tableCount = view.getUint16(12);
  let at = headerLength;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = view.getUint8(at++);
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
  };
  let offset = 0;
  let cmap: { start: number; end: number } | undefined;
  for (let table = 0; table < tableCount; table += 1) {
    const flags = view.getUint8(at++);
    const tag = flags & 0x3f;
    if (tag === ownTag) at += 4;
    const version = flags >> 6;
    let length = base128();
    if (transformedTags.has(tag) ? version === 0 : version !== 0) length = base128();
    if (tag === cmapTag) cmap = { start: offset, end: offset + length };
    offset += length;
  }
  const compressed = view.getUint32(20);
  const tables = brotliDecompressSync(woff2.subarray(at, at + compressed));
  return cmap ? pointsOf(tables.subarray(cmap.start, cmap.end)) : new Set();
}

function pointsOf(cmap: Uint8Array): Set<number> {
  const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
  const points = new Set<number>();
  const count = view.getUint16(2);
  for (let index = 0; index < count; index += 1) {
    const at = view.getUint32(8 + index * 8);
    const format = view.getUint16(at);
    if (format === 12) addGroups(view, at, points);
    if (format === 4) addSegments(view, at, points);
  }
  return points;
}

function addGroups(view: DataView, at: number, points: Set<number>): void {
  const count = view.getUint32(at + 12);
  for (let group = 0; group < count; group += 1) {
    const from = at + 16 + group * 12;
    for (let point = view.getUint32(from); point <= view.getUint32(from + 4); point += 1)
      points.add(point);
  }
}

function addSegments(view: DataView, at: number, points: Set<number>): void {
  const size = view.getUint16(at + 6); // twice the count of segments
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + size + segment);
    const delta = view.getUint16(at + 16 + 2 * size + segment);
    const rangeAt = at + 16 + 3 * size + segment;
    const range = view.getUint16(rangeAt);
    for (let point = first; point <= last && point !== 0xff_ff; point += 1) {
      const glyph = range === 0 ? point : view.getUint16(rangeAt + range + 2 * (point - first));
      if (glyph !== 0 && ((glyph + delta) & 0xff_ff) !== 0) points.add(point);
    }
  }
}
