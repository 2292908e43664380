import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

import type { PacketSection } from '#shared/packet-options.ts';
import type { PrintedSection } from '#shared/packet.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { sectionPages } from './section-pages.ts';

export type Appendable = { fileName: string; bytes: Uint8Array };
/** The pages a document brings, or why it brings none. */
export type Opened =
  | { fileName: string; pages: PDFDocument }
  | { fileName: string; refused: string };

/** Opens the documents whose pages are to follow; a locked or damaged one says so instead. */
export async function openDocuments(documents: readonly Appendable[]): Promise<Opened[]> {
  return Promise.all(documents.map(openDocument));
}

async function openDocument({ fileName, bytes }: Appendable): Promise<Opened> {
  try {
    const pages = await PDFDocument.load(bytes, { updateMetadata: false });
    if (pages.isEncrypted) return { fileName, refused: packetTexts.lockedPdf };
    return pages.getPageCount() > 0
      ? { fileName, pages }
      : { fileName, refused: packetTexts.damagedPdf };
  } catch (error) {
    const isLocked = error instanceof Error && /encrypt|password/i.test(error.message);
    return { fileName, refused: isLocked ? packetTexts.lockedPdf : packetTexts.damagedPdf };
  }
}

export async function countPages(pdf: Uint8Array): Promise<number> {
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
}

/** Puts the documents' pages behind the printed ones, unchanged, and makes readers show the title. */
export async function finishPdf(
  printed: Uint8Array,
  title: string,
  opened: readonly Opened[],
  order: readonly PacketSection[],
): Promise<{ bytes: Uint8Array; pageCount: number; sections: PrintedSection[] }> {
  const packet = await PDFDocument.load(printed, { updateMetadata: false });
  packet.setTitle(title, { showInWindowTitleBar: true });
  packet.setLanguage('en');
  const ownPages = packet.getPageCount();
  const sections = sectionPages(packet, order, ownPages);
  for (const document of opened) {
    if ('refused' in document) continue;
    const { pages } = document;
    for (const page of await packet.copyPages(pages, pages.getPageIndices())) {
      // These point into their own document's structure; left in, they would break the packet's tags.
      page.node.delete(PDFName.of('StructParents'));
      page.node.delete(PDFName.of('Tabs'));
      packet.addPage(page);
    }
  }
  const pageCount = packet.getPageCount();
  return {
    bytes: await packet.save(),
    pageCount,
    sections: sections.map((each) =>
      each.section === 'documents'
        ? { ...each, pageCount: each.pageCount + pageCount - ownPages }
        : each,
    ),
  };
}
