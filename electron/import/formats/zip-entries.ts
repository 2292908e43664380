import { crc32, inflateRawSync } from 'node:zlib';

import { UnreadableError } from './converted.ts';

type Entry = {
  name: string;
  isEncrypted: boolean;
  method: number;
  checksum: number;
  packedBytes: number;
  unpackedBytes: number;
  headerAt: number;
};

/** A posting has a few dozen parts; more than this is no document. */
const maxEntries = 4_000;
/** Pictures count too, though they are never unpacked. */
const maxUnpackedBytes = 512 * 1024 * 1024;
/** One part with text: thirty million characters are more than any document has. */
const maxPartBytes = 32 * 1024 * 1024;
/** Markup packs well, up to forty to one; a part that unpacks a hundred times as big hides something. */
const maxRatio = 150;
const smallPartBytes = 1024 * 1024;

export type ZipEntries = ReturnType<typeof openZip>;

/**
 * The parts of a zip file by name. Nothing is unpacked before its declared size is found to be sensible, and
 * unpacking stops at the declared size, so that a header that lies gains nothing.
 *
 * @throws {UnreadableError} `damaged` when it is no whole zip file, `unpacks-too-big` when it would fill the memory
 */
export function openZip(bytes: Uint8Array) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(entriesOf(file).map((entry) => [entry.name, entry]));
  const total = [...entries.values()].reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (total > maxUnpackedBytes) throw new UnreadableError({ kind: 'unpacks-too-big' });

  /** The part as text, or undefined when there is none of that name. */
  function read(name: string): string | undefined {
    const entry = entries.get(name);
    return (
      entry &&
      unpack(file, entry)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
    );
  }
  return { names: [...entries.keys()], read };
}

function entriesOf(file: Buffer): Entry[] {
  const endAt = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (endAt === -1 || endAt + 22 > file.length) throw new UnreadableError({ kind: 'damaged' });
  const count = file.readUInt16LE(endAt + 10);
  if (count > maxEntries) throw new UnreadableError({ kind: 'unpacks-too-big' });
  const entries: Entry[] = [];
  let at = file.readUInt32LE(endAt + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) {
      throw new UnreadableError({ kind: 'damaged' });
    }
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      checksum: file.readUInt32LE(at + 16),
      packedBytes: file.readUInt32LE(at + 20),
      unpackedBytes: file.readUInt32LE(at + 24),
      headerAt: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** A part with a wrong sign in it would be read as if somebody had written that. */
function unpack(file: Buffer, entry: Entry): Buffer {
  const part = unpackUnchecked(file, entry);
  if (crc32(part) !== entry.checksum) throw new UnreadableError({ kind: 'damaged' });
  return part;
}

function unpackUnchecked(file: Buffer, entry: Entry): Buffer {
  const { isEncrypted, method, packedBytes, unpackedBytes, headerAt } = entry;
  if (isEncrypted) throw new UnreadableError({ kind: 'locked' });
  const isBomb = unpackedBytes > smallPartBytes && unpackedBytes > packedBytes * maxRatio;
  if (unpackedBytes > maxPartBytes || isBomb)
    throw new UnreadableError({ kind: 'unpacks-too-big' });
  if (headerAt + 30 > file.length) throw new UnreadableError({ kind: 'damaged' });
  const from = headerAt + 30 + file.readUInt16LE(headerAt + 26) + file.readUInt16LE(headerAt + 28);
  const packed = file.subarray(from, from + packedBytes);
  if (packed.length < packedBytes) throw new UnreadableError({ kind: 'damaged' });
  if (method === 0) return packed;
  if (method !== 8) throw new UnreadableError({ kind: 'damaged' });
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) });
  } catch (error) {
    const isLonger = error instanceof RangeError;
    throw new UnreadableError({ kind: isLonger ? 'unpacks-too-big' : 'damaged' });
  }
}
