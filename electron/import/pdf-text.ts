import { extractText, getDocumentProxy } from 'unpdf';

import { importTexts } from '#shared/texts/import.ts';

export type DocumentText = {
  text: string;
  pageCount: number | null;
  /** Why there is no text; null when there is. */
  textMissing: string | null;
};

/** Text of a PDF, page after page, or why it has none. Never throws for what is wrong with the file. */
export async function pdfText(bytes: Uint8Array): Promise<DocumentText> {
  try {
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 }); // the library takes the buffer away
    const { text: pages } = await extractText(pdf, { mergePages: false });
    const text = pages.join('\n').replaceAll('\r', '').trim();
    return {
      text,
      pageCount: pdf.numPages,
      textMissing: text === '' ? importTexts.scanned : null,
    };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    const textMissing = isLocked ? importTexts.locked : importTexts.damagedPdf;
    return { text: '', pageCount: null, textMissing };
  }
}
