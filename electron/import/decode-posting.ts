import { isUtf8 } from 'node:buffer';

import type { Encoding } from '#shared/posting.ts';

/**
 * Bytes as text: UTF-8 where it is valid, else windows-1252, which every byte sequence is.
 *
 * A byte order mark stays in the text as offset 0, so that spans and bytes tell the same story.
 */
export function decodePosting(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (isUtf8(bytes)) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, encoding: text.startsWith('\uFEFF') ? 'utf-8-bom' : 'utf-8' };
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}
