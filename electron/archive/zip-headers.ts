import { signatures, sizes, tooBig16, tooBig32, zip64Id, type Entry } from './zip-layout.ts';

/** From which numbers on the 64-bit fields are used. */
export type ZipLimits = { bytes: number; parts: number };
/** What the plain fields cannot say. */
export const plainLimits: ZipLimits = { bytes: tooBig32, parts: tooBig16 };

/** Names are UTF-8. */
const utf8Flag = 0x0800;
const version = 45; // zip64
const madeOnUnix = 3;
/** Padding, in an id that readers pass over: room for the 64-bit sizes of a part that turns out to need them. */
const paddingId = 0xd935;

const isBigPart = ({ sizeBytes, packedBytes }: Entry, { bytes }: ZipLimits): boolean =>
  sizeBytes >= bytes || packedBytes >= bytes;

/** @param hasRoom for the 64-bit sizes: of a part whose length is known only at its end */
export function localHeader(entry: Entry, hasRoom: boolean, limits: ZipLimits): Buffer {
  const name = Buffer.from(entry.name);
  const isBig = isBigPart(entry, limits);
  const withRoom = hasRoom || isBig;
  const header = Buffer.alloc(sizes.localHeader + name.length + (withRoom ? sizes.zip64Extra : 0));
  header.writeUInt32LE(signatures.localHeader, 0);
  header.writeUInt16LE(version, 4);
  writeCommon(header, 6, entry, isBig);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(withRoom ? sizes.zip64Extra : 0, 28);
  name.copy(header, sizes.localHeader);
  if (withRoom) {
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

export function centralHeader(entry: Entry, limits: ZipLimits): Buffer {
  const name = Buffer.from(entry.name);
  const isBig = isBigPart(entry, limits);
  const isFar = entry.headerAt >= limits.bytes;
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

/** What stands behind the list of the parts: how many they are, where the list begins, how long it is. */
export function endOf(
  { count, startAt, sizeBytes }: { count: number; startAt: number; sizeBytes: number },
  limits: ZipLimits,
): Buffer {
  const isBig = count >= limits.parts || startAt >= limits.bytes || sizeBytes >= limits.bytes;
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
