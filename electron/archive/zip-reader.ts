import type { FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';

import { RefusalError } from '#shared/refusal.ts';
import { archiveTexts as texts } from '#shared/texts/archive.ts';
import {
  methods,
  signatures,
  sizes,
  tooBig16,
  tooBig32,
  zip64Id,
  type Entry,
} from './zip-layout.ts';

const pieceBytes = 256 * 1024;
const aheadBytes = 1024 * 1024;
/** The end stands in the last bytes, before a comment of at most 65,535. */
const tailBytes = sizes.end + 0xffff + sizes.zip64Locator;
/** A list of half a million parts; what claims more is damaged. */
const maxListBytes = 128 * 1024 * 1024;

export type ZipReader = Awaited<ReturnType<typeof openZipFile>>;

const damaged = (what: string) => new RefusalError('refused', texts.damaged(what));

/**
 * The parts of a zip file on the disk, read piece by piece.
 * @throws {RefusalError} `refused` when the file is no whole zip file, or a part is not what it says it is
 */
export async function openZipFile(file: FileHandle) {
  const { size } = await file.stat();

  async function readNow(at: number, length: number): Promise<Buffer> {
    // A damaged list names places that are in no file.
    if (!(at >= 0 && length >= 0 && at + length <= size)) throw damaged(texts.endsEarly);
    const bytes = Buffer.allocUnsafe(length);
    const { bytesRead } = await file.read(bytes, 0, length, at);
    if (bytesRead < length) throw damaged(texts.endsEarly);
    return bytes;
  }

  /** What was read last, and a little more: parts are asked for one after the other, most are small. */
  let ahead: Buffer = Buffer.alloc(0);
  let aheadAt = 0;
  async function read(at: number, length: number): Promise<Buffer> {
    if (at < aheadAt || at + length > aheadAt + ahead.length) {
      if (length >= pieceBytes) return readNow(at, length);
      ahead = await readNow(at, Math.max(length, Math.min(aheadBytes, size - at)));
      aheadAt = at;
    }
    return ahead.subarray(at - aheadAt, at - aheadAt + length);
  }

  const entries = new Map<string, Entry>();
  for (const entry of await listOf(read, size)) {
    if (entries.has(entry.name)) throw damaged(texts.partTwice(entry.name));
    entries.set(entry.name, entry);
  }

  async function* packedBytes({ headerAt, packedBytes: length }: Entry): AsyncGenerator<Buffer> {
    const header = await read(headerAt, sizes.localHeader);
    if (header.readUInt32LE(0) !== signatures.localHeader) throw damaged(texts.endsEarly);
    let at = headerAt + sizes.localHeader + header.readUInt16LE(26) + header.readUInt16LE(28);
    for (const end = at + length; at < end;) {
      const piece = await read(at, Math.min(pieceBytes, end - at));
      at += piece.length;
      yield piece;
    }
  }

  return {
    names: [...entries.keys()],
    sizeOf: (name: string): number | undefined => entries.get(name)?.sizeBytes,

    /** A part's bytes in pieces, never more than it says it has. */
    async *pieces(name: string): AsyncGenerator<Buffer> {
      const entry = entries.get(name);
      if (!entry) throw damaged(texts.partMissing(name));
      let crc = 0;
      let sizeBytes = 0;
      try {
        for await (const piece of unpacked(entry, packedBytes(entry))) {
          crc = crc32(piece, crc);
          sizeBytes += piece.length;
          if (sizeBytes > entry.sizeBytes) throw damaged(texts.partChanged(name));
          yield piece;
        }
      } catch (error) {
        if (isOfZlib(error)) throw damaged(texts.partChanged(name));
        throw error;
      }
      if (sizeBytes !== entry.sizeBytes || crc !== entry.crc)
        throw damaged(texts.partChanged(name));
    },
  };
}

const isOfZlib = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /^(Z_|ERR_BUFFER_TOO_LARGE$)/.test(String(error.code));

async function* unpacked(entry: Entry, packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (entry.method === methods.stored) {
    yield* packed;
    return;
  }
  if (entry.method !== methods.deflated) throw damaged(texts.partChanged(entry.name));
  if (entry.sizeBytes <= pieceBytes && entry.packedBytes <= pieceBytes) {
    const pieces: Buffer[] = [];
    for await (const piece of packed) pieces.push(piece);
    // Never more than it says it has: one byte above is enough to see that it is not what was written.
    yield inflateRawSync(Buffer.concat(pieces), { maxOutputLength: entry.sizeBytes + 1 });
    return;
  }
  // Whichever end lets go, the pipeline ends the other; what goes wrong comes out of the last stream.
  const unpacking = pipeline(
    Readable.from(packed, { objectMode: false }),
    createInflateRaw({ chunkSize: pieceBytes }),
    () => undefined,
  );
  for await (const piece of unpacking) yield piece as Buffer;
}

type Read = (at: number, length: number) => Promise<Buffer>;

async function listOf(read: Read, size: number): Promise<Entry[]> {
  const tailAt = Math.max(0, size - tailBytes);
  const tail = await read(tailAt, size - tailAt);
  const endAt = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (endAt === -1 || endAt + sizes.end > tail.length) throw damaged(texts.noList);
  let count = tail.readUInt16LE(endAt + 10);
  let listBytes = tail.readUInt32LE(endAt + 12);
  let listAt = tail.readUInt32LE(endAt + 16);
  if (count === tooBig16 || listAt === tooBig32 || listBytes === tooBig32) {
    const locatorAt = endAt - sizes.zip64Locator;
    if (locatorAt < 0 || tail.readUInt32LE(locatorAt) !== signatures.zip64Locator) {
      throw damaged(texts.noList);
    }
    const end64 = await read(Number(tail.readBigUInt64LE(locatorAt + 8)), sizes.zip64End);
    if (end64.readUInt32LE(0) !== signatures.zip64End) throw damaged(texts.noList);
    count = Number(end64.readBigUInt64LE(32));
    listBytes = Number(end64.readBigUInt64LE(40));
    listAt = Number(end64.readBigUInt64LE(48));
  }
  if (listBytes > maxListBytes || listAt + listBytes > size) throw damaged(texts.noList);
  const list = await read(listAt, listBytes);
  const entries: Entry[] = [];
  for (let at = 0; at < list.length;) {
    const [entry, next] = entryAt(list, at);
    entries.push(entry);
    at = next;
  }
  if (entries.length !== count) throw damaged(texts.noList);
  return entries;
}

function entryAt(list: Buffer, at: number): [Entry, next: number] {
  if (at + sizes.centralHeader > list.length) throw damaged(texts.noList);
  if (list.readUInt32LE(at) !== signatures.centralHeader) throw damaged(texts.noList);
  const nameEnd = at + sizes.centralHeader + list.readUInt16LE(at + 28);
  const extraEnd = nameEnd + list.readUInt16LE(at + 30);
  if (extraEnd > list.length) throw damaged(texts.noList);
  const extra = bigFields(list.subarray(nameEnd, extraEnd));
  const field = (from: number) => {
    const value = list.readUInt32LE(from);
    return value === tooBig32 ? (extra.shift() ?? value) : value;
  };
  const sizeBytes = field(at + 24); // in the 64-bit field the size comes before the packed one
  const packedBytes = field(at + 20);
  const headerAt = field(at + 42);
  const entry: Entry = {
    ...{ name: list.toString('utf8', at + sizes.centralHeader, nameEnd), sizeBytes, packedBytes },
    ...{ method: list.readUInt16LE(at + 10), crc: list.readUInt32LE(at + 16), headerAt },
  };
  return [entry, extraEnd + list.readUInt16LE(at + 32)];
}

/** The numbers of the 64-bit field, in its order; none when there is no such field. */
function bigFields(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === zip64Id && end <= extra.length) {
      const numbers: number[] = [];
      for (let from = at + 4; from + 8 <= end; from += 8) {
        numbers.push(Number(extra.readBigUInt64LE(from)));
      }
      return numbers;
    }
    at = end;
  }
  return [];
}
