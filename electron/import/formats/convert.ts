import { UnreadableError, type Converted } from './converted.ts';
import { convertDoc } from './doc.ts';
import { convertDocx } from './docx.ts';
import { convertEml } from './eml.ts';
import type { FileFormat } from './file-formats.ts';
import { decodeDeclared } from './html-charset.ts';
import { convertHtml } from './html.ts';
import { convertOdt } from './odt.ts';
import { convertPdf } from './pdf.ts';
import { convertRtf } from './rtf.ts';

type Limits = {
  maxPages: number;
  /** For a page that does not say what encoding it is in. */
  decode: (bytes: Uint8Array) => string;
};

/**
 * The text of a file that is not plain text, with the hints of its format. Reads the bytes and nothing else.
 *
 * @throws {UnreadableError} for everything that is wrong with the file; what a library throws counts as damaged
 */
export async function convert(
  format: Exclude<FileFormat, 'text'>,
  bytes: Uint8Array<ArrayBuffer>,
  limits: Limits,
): Promise<Converted> {
  const converted = await convertOrSayDamaged(format, bytes, limits);
  if (converted.text.trim() === '') throw new UnreadableError({ kind: 'empty' });
  return { pageCount: null, notice: null, ...converted };
}

type Partly = Omit<Converted, 'pageCount' | 'notice'> & Partial<Converted>;

async function convertOrSayDamaged(...of: Parameters<typeof convert>): Promise<Partly> {
  try {
    return await convertBy(...of);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError({ kind: 'damaged' });
  }
}

async function convertBy(...[format, bytes, limits]: Parameters<typeof convert>): Promise<Partly> {
  switch (format) {
    case 'docx':
      return convertDocx(bytes);
    case 'odt':
      return convertOdt(bytes);
    case 'rtf':
      return convertRtf(bytes);
    case 'html':
      return convertHtml(decodeDeclared(bytes) ?? limits.decode(bytes));
    case 'pdf':
      return convertPdf(bytes, limits.maxPages);
    case 'doc':
      return convertDoc(bytes);
    case 'eml':
      return convertEml(bytes);
  }
}
