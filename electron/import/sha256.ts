import { createHash } from 'node:crypto';

/** By which bytes are known: a posting, a document, a packet. Hexadecimal, 64 signs. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
