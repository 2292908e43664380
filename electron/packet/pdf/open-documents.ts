import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';

import { packetTexts } from '#shared/texts/packet.ts';
import { contentOf } from './content-stream.ts';

export type Appendable = { fileName: string; bytes: Uint8Array };
/** The pages a document brings, or why it brings none. */
export type Opened =
  | { fileName: string; pages: PDFDocument }
  | { fileName: string; refused: string };

/** More than this is no résumé: a packet that nobody can send or leaf through helps nobody. */
export const mostPages = 200;
export const mostBytes = 50 * 1024 * 1024;

/** Opens the documents whose pages are to follow; a locked, damaged or huge one says so instead. */
export async function openDocuments(documents: readonly Appendable[]): Promise<Opened[]> {
  return Promise.all(documents.map(openDocument));
}

async function openDocument({ fileName, bytes }: Appendable): Promise<Opened> {
  const refuse = (refused: string) => ({ fileName, refused });
  if (bytes.byteLength > mostBytes) return refuse(packetTexts.heavyPdf(mostBytes / 1024 ** 2));
  try {
    const pages = await PDFDocument.load(bytes, { updateMetadata: false });
    if (pages.isEncrypted) return refuse(packetTexts.lockedPdf);
    const count = pages.getPageCount();
    if (count > mostPages) return refuse(packetTexts.longPdf(count, mostPages));
    // A cut-off file still opens; the pages whose content is gone would come out blank.
    const isWhole = pages
      .getPages()
      .every((page) => !hasContents(page) || contentOf(page) !== undefined);
    return count > 0 && isWhole ? { fileName, pages } : refuse(packetTexts.damagedPdf);
  } catch (error) {
    const isLocked = error instanceof Error && /encrypt|password/i.test(error.message);
    return refuse(isLocked ? packetTexts.lockedPdf : packetTexts.damagedPdf);
  }
}

/** A page without any content is blank on purpose. */
const hasContents = (page: PDFPage) => page.node.has(PDFName.of('Contents'));
