import { extname } from 'node:path';

import type { Trouble } from '#shared/import.ts';
import { importTexts } from '#shared/texts/import.ts';
import { convert } from './formats/convert.ts';
import { UnreadableError, type Converted } from './formats/converted.ts';
import { formatOf, type FileFormat } from './formats/file-formats.ts';

type Limits = Parameters<typeof convert>[2];

export type ConvertedFile =
  | { format: 'text' }
  | ({ format: Exclude<FileFormat, 'text'> } & Converted)
  /** Of a known format, but its text cannot be had. */
  | { format: Exclude<FileFormat, 'text'> | undefined; trouble: Trouble }
  /** Nothing that its ending promises; the sentence says what to do. */
  | { refusal: string };

/**
 * The text of a file and its structure, by what it is rather than by what it is called; plain text is left to the
 * decoder. Never throws for what is wrong with a file.
 */
export async function convertFile(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  limits: Limits,
): Promise<ConvertedFile> {
  const extension = extname(fileName);
  let format: FileFormat | undefined;
  try {
    if (bytes.length === 0) return { refusal: importTexts.empty };
    const found = formatOf(extension, bytes);
    if ('unlike' in found) return { refusal: importTexts.unlike(extension, found.unlike) };
    ({ format } = found);
    return format === 'text' ? { format } : { format, ...(await convert(format, bytes, limits)) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { format: format === 'text' ? undefined : format, trouble: error.trouble };
  }
}
