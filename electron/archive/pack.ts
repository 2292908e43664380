import { promisify } from 'node:util';
import { constants, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
/** The fastest: it packs texts four times as fast as the usual level, and an eighth longer. */
const level = constants.Z_BEST_SPEED;
/** A part that would stay longer than this share of itself is stored as it is. */
const worthPacking = 0.95;
const probeBytes = 32 * 1024;

/** What ends a deflated part whose pieces were packed one by one: an empty last block. */
export const packedEnd = Buffer.from([0x03, 0x00]);

/** A piece of a part, packed by itself so that several are packed at once; it ends at a whole byte. */
export const packPiece = (bytes: Uint8Array): Promise<Buffer> =>
  deflate(bytes, { level, finishFlush: constants.Z_SYNC_FLUSH });

/** A whole part; null when packing gains too little. */
export async function packWhole(bytes: Uint8Array): Promise<Buffer | null> {
  const packed = await deflate(bytes, { level });
  return packed.length < bytes.length * worthPacking ? packed : null;
}

/** Whether its beginning says that there is nothing to gain: most documents are packed already. */
export async function isPacked(bytes: Uint8Array): Promise<boolean> {
  if (bytes.length <= 2 * probeBytes) return false;
  const probe = bytes.subarray(probeBytes, 2 * probeBytes); // behind a head that packs well
  return (await packWhole(probe)) === null;
}
