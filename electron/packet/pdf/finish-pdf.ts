import {
  PDFArray,
  PDFDict,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFRef,
  type PDFDocument,
  type PDFPage,
} from '@cantoo/pdf-lib';

import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { contentOf, replaceContent } from './content-stream.ts';
import { writeLateWords } from './late-words.ts';
import { markArtifacts, type MarkedPage } from './mark-artifacts.ts';
import { kindOf, mendStructure } from './mend-structure.ts';
import { nameGlyphs } from './name-glyphs.ts';
import type { Opened } from './open-documents.ts';
import { parentsByPage } from './parent-tree.ts';
import { takeOutSoftHyphens } from './take-out-soft-hyphens.ts';
import { titleMetadata } from './title-metadata.ts';

/** Where the first page of the document with this place among the appended ones is linked to. */
export const placeOfDocument = (index: number) => `document-${index}`;

/**
 * Makes of what the browser printed pages to give out: takes out the soft hyphens it did not use, fills the rooms for page
 * numbers, lets fonts name their glyphs, marks as artifacts what is not tagged, and makes the browser's tags a
 * structure for readers that read aloud.
 *
 * @returns false when the rooms could not be filled: print again with the words written out
 */
export function finishOwnPages(pages: readonly PDFPage[], words: readonly string[]): boolean {
  const contents = new Map(
    pages.flatMap((page) => {
      const content = contentOf(page);
      return content === undefined ? [] : [[page, takeOutSoftHyphens(content)] as const];
    }),
  );
  const filled = writeLateWords(contents, words);
  const pdf = pages[0]?.doc;
  if (!filled || !pdf) return false;
  const parents = parentsByPage(pdf);
  const marked = new Map<PDFPage, MarkedPage>();
  for (const [page, content] of nameGlyphs(filled)) {
    const own = parents.get(page);
    const result = markArtifacts(content, page.getHeight(), (id) => {
      const element = own?.lookup(id);
      return element instanceof PDFDict ? kindOf(element) : undefined;
    });
    replaceContent(page, result.content);
    marked.set(page, result);
  }
  mendStructure(pdf, marked, parents);
  return true;
}

/**
 * Puts the documents' pages, unchanged, in the place of the blank ones that were printed for them: "page x of y"
 * has counted those.
 */
export async function putDocuments(packet: PDFDocument, opened: readonly Opened[]): Promise<void> {
  const followed = opened.flatMap((each) => ('pages' in each ? [each.pages] : []));
  const count = followed.reduce((sum, pages) => sum + pages.getPageCount(), 0);
  for (const blank of packet
    .getPages()
    .slice(packet.getPageCount() - count)
    .toReversed())
    removePage(packet, blank);
  const places = packet.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [index, each] of opened.entries()) {
    if ('refused' in each) continue;
    const pages = await packet.copyPages(each.pages, each.pages.getPageIndices());
    for (const page of pages) {
      // These point into their own document's structure; left in, they would break the packet's tags.
      page.node.delete(PDFName.of('StructParents'));
      page.node.delete(PDFName.of('Tabs'));
      packet.addPage(page);
    }
    const first = pages[0];
    if (first)
      places?.set(PDFName.of(placeOfDocument(index)), packet.context.obj([first.ref, 'Fit']));
  }
}

function removePage(packet: PDFDocument, page: PDFPage): void {
  const contents = page.node.get(PDFName.of('Contents'));
  packet.removePage(packet.getPages().indexOf(page));
  packet.context.delete(page.ref);
  if (contents instanceof PDFRef) packet.context.delete(contents);
}

/** Makes readers show the title, in its language, what made it, and say where links lead. */
export function describePdf(packet: PDFDocument, title: string): void {
  packet.setTitle(title, { showInWindowTitleBar: true });
  packet.setLanguage('en');
  packet.setCreator(commonTexts.appName);
  packet.catalog.set(PDFName.of('Metadata'), titleMetadata(packet.context, title));
  // Chromium writes 1.4, and tags that 1.5 brought.
  packet.context.header = PDFHeader.forVersion(1, 7);
  for (const page of packet.getPages()) {
    const links = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
    for (const link of links) {
      const annotation = packet.context.lookup(link);
      if (annotation instanceof PDFDict && annotation.has(PDFName.of('Dest')))
        annotation.set(PDFName.of('Contents'), PDFHexString.fromText(packetTexts.linkToPages));
    }
  }
}

/** The file. Without object streams: to pack what is in them takes longer than everything else about saving. */
export const bytesOf = (pdf: PDFDocument): Promise<Uint8Array> =>
  pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY, useObjectStreams: false });
