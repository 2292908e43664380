import { basename } from 'node:path';

import type { Refused } from './read-source.ts';

/**
 * A file that a person chose or dropped: its path; its bytes, where the page's browser knows no path for it; or why
 * it cannot be read, known before anything was.
 */
export type GivenFile = string | MemoryFile | Refused;
export type MemoryFile = { fileName: string; bytes: Uint8Array<ArrayBuffer> };

export const nameOf = (file: GivenFile): string =>
  typeof file === 'string' ? basename(file) : file.fileName;
