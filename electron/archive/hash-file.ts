import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The SHA-256 of a file's bytes, read in pieces. @throws the signal's reason when it is aborted meanwhile */
export async function hashFile(
  path: string,
  signal: AbortSignal,
): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    signal.throwIfAborted();
    hash.update(piece as Uint8Array);
    sizeBytes += (piece as Uint8Array).length;
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}
