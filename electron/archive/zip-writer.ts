import { createHash, hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

import { createFileOutput } from './file-output.ts';
import { createInOrder } from './in-order.ts';
import { isPacked, packedEnd, packPiece, packWhole } from './pack.ts';
import { centralHeader, endOf, localHeader, plainLimits } from './zip-headers.ts';
import { methods, type Entry } from './zip-layout.ts';

/** What was written, as it was before it was packed. */
export type Written = { sha256: string; sizeBytes: number };

/** Longer parts are worked on in pieces, so that nobody waits for a whole one. */
const pieceBytes = 512 * 1024;
/** So many pieces or small parts are packed while one is written. */
const atOnce = 4;

/**
 * Writes a zip file part after part, holding a few pieces of parts at a time. Above `limits` it is a zip64 file. Every
 * part has the same time in it: the same content makes the same bytes.
 *
 * @param limits lower ones make a zip64 file of little data, which every reader of zip64 reads
 */
export function createZipWriter(file: FileHandle, limits = plainLimits) {
  const output = createFileOutput(file);
  const entries: Entry[] = [];
  const small = createInOrder<{ entry: Entry; bytes: Uint8Array }>(
    atOnce,
    async ({ entry, bytes }) => {
      await begin(entry, false);
      await output.write(bytes);
    },
  );

  async function begin(entry: Entry, hasRoom: boolean): Promise<void> {
    entry.headerAt = output.at();
    entries.push(entry);
    await output.write(localHeader(entry, hasRoom, limits));
  }

  /** A part in pieces; what is known of it only at the end goes into its header then. */
  async function addPieces(
    name: string,
    method: number,
    pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<Written> {
    await small.finish();
    const entry = entryOf({ name, method });
    await begin(entry, true);
    const from = output.at();
    const sum = createHash('sha256');
    const packing = createInOrder<Uint8Array>(atOnce, (packed) => output.write(packed));
    const isDeflated = method === methods.deflated;
    for await (const piece of pieces) {
      sum.update(piece);
      entry.crc = crc32(piece, entry.crc);
      entry.sizeBytes += piece.length;
      await packing.give(isDeflated ? packPiece(piece) : Promise.resolve(piece));
    }
    await packing.finish();
    if (isDeflated) await output.write(packedEnd);
    entry.packedBytes = output.at() - from;
    await output.replace(localHeader(entry, true, limits), entry.headerAt);
    return { sha256: sum.digest('hex'), sizeBytes: entry.sizeBytes };
  }

  return {
    /** A part whose bytes are there; stored as they are when packing gains little. */
    async add(name: string, bytes: Uint8Array): Promise<Written> {
      if (bytes.length > pieceBytes) {
        const method = (await isPacked(bytes)) ? methods.stored : methods.deflated;
        return addPieces(name, method, piecesOf(bytes));
      }
      const entry = entryOf({ name, crc: crc32(bytes), sizeBytes: bytes.length });
      await small.give(packedPart(entry, bytes));
      return { sha256: hash('sha256', bytes, 'hex'), sizeBytes: bytes.length };
    },

    /** A part that comes in pieces; its length is known only at its end. */
    addStream: (name: string, pieces: AsyncIterable<Uint8Array>): Promise<Written> =>
      addPieces(name, methods.deflated, pieces),

    /** The list of the parts; without it the file is none. */
    async end(): Promise<void> {
      await small.finish();
      const startAt = output.at();
      for (const entry of entries) await output.write(centralHeader(entry, limits));
      const sizeBytes = output.at() - startAt;
      await output.write(endOf({ count: entries.length, startAt, sizeBytes }, limits));
      await output.flush();
    },
  };
}

const entryOf = (known: Partial<Entry> & { name: string }): Entry => ({
  ...{ method: methods.stored, crc: 0, packedBytes: 0, sizeBytes: 0, headerAt: 0 },
  ...known,
});

async function packedPart(entry: Entry, bytes: Uint8Array) {
  const packed = (await isPacked(bytes)) ? null : await packWhole(bytes);
  entry.method = packed === null ? methods.stored : methods.deflated;
  entry.packedBytes = packed === null ? bytes.length : packed.length;
  return { entry, bytes: packed ?? bytes };
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    yield bytes.subarray(from, from + pieceBytes);
  }
}
