import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { crc32, createDeflateRaw, deflateRaw } from 'node:zlib';

import {
  methods,
  signatures,
  sizes,
  tooBig16,
  tooBig32,
  zip64Id,
  type Entry,
} from './zip-layout.ts';

/** What was written, as it was before it was packed. */
export type Written = { sha256: string; sizeBytes: number };

/** Names are UTF-8. */
const utf8Flag = 0x0800;
const version = 45; // zip64
const madeOnUnix = 3;
/** Padding, in an id that readers pass over: room for the 64-bit sizes of a part that turns out to need them. */
const paddingId = 0xd935;
const deflateAll = promisify(deflateRaw);
/** A part that would stay longer than this share of itself is stored as it is. */
const worthPacking = 0.95;
const probeBytes = 32 * 1024;

/** Whether its beginning says that there is nothing to gain: most documents are packed already. */
async function isPacked(bytes: Uint8Array): Promise<boolean> {
  if (bytes.length <= 2 * probeBytes) return false;
  const probe = bytes.subarray(probeBytes, 2 * probeBytes); // behind a head that packs well
  return (await deflateAll(probe)).length > probe.length * worthPacking;
}

/**
 * Writes a zip file part after part, holding one piece of one part at a time. Above 4 GB or 65,535 parts it is a
 * zip64 file. Every part has the same time in it: the same content makes the same bytes.
 */
export function createZipWriter(file: FileHandle) {
  const entries: Entry[] = [];
  let at = 0;

  async function write(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, from, bytes.length - from, at);
      from += bytesWritten;
      at += bytesWritten;
    }
  }

  return {
    /** A part whose bytes are there; stored as they are when packing gains little. */
    async add(name: string, bytes: Uint8Array): Promise<Written> {
      const packed = (await isPacked(bytes)) ? bytes : await deflateAll(bytes);
      const isWorth = packed.length < bytes.length * worthPacking;
      const entry: Entry = {
        ...{ name, headerAt: at, crc: crc32(bytes), sizeBytes: bytes.length },
        method: isWorth ? methods.deflated : methods.stored,
        packedBytes: isWorth ? packed.length : bytes.length,
      };
      await write(localHeader(entry, false));
      await write(isWorth ? packed : bytes);
      entries.push(entry);
      return { sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length };
    },

    /** A part that comes in pieces; its length is known only at its end. */
    async addStream(name: string, pieces: AsyncIterable<Uint8Array>): Promise<Written> {
      const entry: Entry = {
        ...{ name, headerAt: at, method: methods.deflated },
        ...{ crc: 0, packedBytes: 0, sizeBytes: 0 },
      };
      await write(localHeader(entry, true));
      const hash = createHash('sha256');
      const measured = async function* () {
        for await (const piece of pieces) {
          hash.update(piece);
          entry.crc = crc32(piece, entry.crc);
          entry.sizeBytes += piece.length;
          yield piece;
        }
      };
      const from = at;
      await pipeline(measured, createDeflateRaw(), async (packed: AsyncIterable<Uint8Array>) => {
        for await (const piece of packed) await write(piece);
      });
      entry.packedBytes = at - from;
      const header = localHeader(entry, true);
      await file.write(header, 0, header.length, entry.headerAt);
      entries.push(entry);
      return { sha256: hash.digest('hex'), sizeBytes: entry.sizeBytes };
    },

    /** The list of the parts; without it the file is none. */
    async end(): Promise<void> {
      const startAt = at;
      for (const entry of entries) await write(centralHeader(entry));
      await write(endOf({ count: entries.length, startAt, sizeBytes: at - startAt }));
    },
  };
}

function localHeader(entry: Entry, hasRoom: boolean): Buffer {
  const name = Buffer.from(entry.name);
  const isBig = entry.sizeBytes >= tooBig32 || entry.packedBytes >= tooBig32;
  const header = Buffer.alloc(sizes.localHeader + name.length + (hasRoom ? sizes.zip64Extra : 0));
  header.writeUInt32LE(signatures.localHeader, 0);
  header.writeUInt16LE(version, 4);
  writeCommon(header, 6, entry, isBig);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(hasRoom ? sizes.zip64Extra : 0, 28);
  name.copy(header, sizes.localHeader);
  if (hasRoom) {
    const extraAt = sizes.localHeader + name.length;
    header.writeUInt16LE(isBig ? zip64Id : paddingId, extraAt);
    header.writeUInt16LE(16, extraAt + 2);
    if (isBig) {
      header.writeBigUInt64LE(BigInt(entry.sizeBytes), extraAt + 4);
      header.writeBigUInt64LE(BigInt(entry.packedBytes), extraAt + 12);
    }
  }
  return header;
}

/** Flags, method, time, checksum and sizes stand in the same order in both headers. */
function writeCommon(header: Buffer, from: number, entry: Entry, isBig: boolean): void {
  header.writeUInt16LE(utf8Flag, from);
  header.writeUInt16LE(entry.method, from + 2);
  header.writeUInt16LE(0, from + 4);
  header.writeUInt16LE((1 << 5) | 1, from + 6); // 1 January 1980: the first day there is
  header.writeUInt32LE(entry.crc, from + 8);
  header.writeUInt32LE(isBig ? tooBig32 : entry.packedBytes, from + 12);
  header.writeUInt32LE(isBig ? tooBig32 : entry.sizeBytes, from + 16);
}

function centralHeader(entry: Entry): Buffer {
  const name = Buffer.from(entry.name);
  const isBig = entry.sizeBytes >= tooBig32 || entry.packedBytes >= tooBig32;
  const isFar = entry.headerAt >= tooBig32;
  const big = [
    ...(isBig ? [entry.sizeBytes, entry.packedBytes] : []),
    ...(isFar ? [entry.headerAt] : []),
  ];
  const extra = Buffer.alloc(big.length === 0 ? 0 : 4 + 8 * big.length);
  if (big.length > 0) {
    extra.writeUInt16LE(zip64Id, 0);
    extra.writeUInt16LE(8 * big.length, 2);
    for (const [index, value] of big.entries())
      extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  }
  const header = Buffer.alloc(sizes.centralHeader);
  header.writeUInt32LE(signatures.centralHeader, 0);
  header.writeUInt16LE((madeOnUnix << 8) | version, 4);
  header.writeUInt16LE(version, 6);
  writeCommon(header, 8, entry, isBig);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(0o100600 * 0x10000, 38); // a file that only its owner reads
  header.writeUInt32LE(isFar ? tooBig32 : entry.headerAt, 42);
  return Buffer.concat([header, name, extra]);
}

function endOf({
  count,
  startAt,
  sizeBytes,
}: {
  count: number;
  startAt: number;
  sizeBytes: number;
}): Buffer {
  const isBig = count >= tooBig16 || startAt >= tooBig32 || sizeBytes >= tooBig32;
  const end = Buffer.alloc(sizes.end);
  end.writeUInt32LE(signatures.end, 0);
  end.writeUInt16LE(isBig ? tooBig16 : count, 8);
  end.writeUInt16LE(isBig ? tooBig16 : count, 10);
  end.writeUInt32LE(isBig ? tooBig32 : sizeBytes, 12);
  end.writeUInt32LE(isBig ? tooBig32 : startAt, 16);
  if (!isBig) return end;
  const end64 = Buffer.alloc(sizes.zip64End);
  end64.writeUInt32LE(signatures.zip64End, 0);
  end64.writeBigUInt64LE(BigInt(sizes.zip64End - 12), 4);
  end64.writeUInt16LE((madeOnUnix << 8) | version, 12);
  end64.writeUInt16LE(version, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(sizeBytes), 40);
  end64.writeBigUInt64LE(BigInt(startAt), 48);
  const locator = Buffer.alloc(sizes.zip64Locator);
  locator.writeUInt32LE(signatures.zip64Locator, 0);
  locator.writeBigUInt64LE(BigInt(startAt + sizeBytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
}
