import { createHash } from 'node:crypto';

/** SHA-256 of the data that something is printed from, keys in the fixed order of its schema; it stands in the foot. */
export function contentHashOf(data: object): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex');
}
