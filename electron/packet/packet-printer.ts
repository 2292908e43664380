import { PDFDocument } from '@cantoo/pdf-lib';

import type { PacketData } from '#shared/packet-data.ts';
import type { Paper } from '#shared/paper.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import type { PacketPort } from '../handlers/packet-port.ts';
import { contentHashOf } from './content-hash.ts';
import {
  bytesOf,
  describePdf,
  finishOwnPages,
  placeOfDocument,
  putDocuments,
} from './pdf/finish-pdf.ts';
import { lateNames, withWords } from './pdf/late-words.ts';
import { openDocuments, type Opened } from './pdf/open-documents.ts';
import { placesOf, sectionPages } from './pdf/section-pages.ts';
import { printedSections, renderPacket } from './render-packet.ts';
import { endOfFirstPage, firstPageRooms, firstRoomFor } from './sections/decision-page.ts';
import type { Appended } from './sections/documents.ts';

/** Prints a page to a tagged PDF; main supplies it, so that this folder knows no window. */
export type PrintHtml = (page: string, paper: Paper) => Promise<Uint8Array>;

/** data → HTML → PDF → with the documents' pages behind it. Printed once, whatever follows. */
export function createPacketPrinter(printHtml: PrintHtml): PacketPort {
  return {
    async print(data, appended, options) {
      const contentHash = contentHashOf(data);
      const sections = printedSections(options);
      const opened = sections.includes('documents') ? await openDocuments(appended) : [];
      const followingPages = opened.reduce((sum, each) => sum + pagesOf(each), 0);
      const became = { followingPages, appended: appendedOf(data, opened) };
      const print = async (toPrint: string) =>
        PDFDocument.load(await printHtml(toPrint, options.paper), { updateMetadata: false });
      const printed = await printToFit(data, print, (roomAt) =>
        renderPacket(data, { contentHash, options, roomAt, ...became }),
      );
      const { page, places } = printed;
      let { packet } = printed;
      const ownPages = packet.getPageCount() - followingPages;
      const words = lateNames(page).map((name) => pagesIn(name, places, opened));
      if (!finishOwnPages(packet.getPages().slice(0, ownPages), words)) {
        packet = await print(withWords(page, words));
        finishOwnPages(packet.getPages().slice(0, ownPages), []);
      }
      await putDocuments(packet, opened);
      describePdf(packet, packetTexts.title(data.candidate.name, data.posting.title));
      return {
        bytes: await bytesOf(packet),
        pageCount: packet.getPageCount(),
        sections: sectionPages(places, sections, ownPages).map((each) =>
          each.section === 'documents'
            ? { ...each, pageCount: each.pageCount + followingPages }
            : each,
        ),
        contentHash,
        warnings: opened.flatMap(warningOf),
      };
    },
  };
}

/** The first page has to hold the answer to its end: what stands on it is shortened until it does. */
async function printToFit(
  data: PacketData,
  print: (page: string) => Promise<PDFDocument>,
  render: (roomAt: number) => string,
) {
  for (let roomAt = firstRoomFor(data); ; roomAt += 1) {
    const page = render(roomAt);
    const packet = await print(page);
    const places = placesOf(packet);
    const isHeld = (places.get(endOfFirstPage(data)) ?? 1) === 1;
    if (isHeld || roomAt >= firstPageRooms.length - 1) return { page, packet, places };
  }
}

function pagesOf(opened: Opened): number {
  return 'pages' in opened ? opened.pages.getPageCount() : 0;
}

/** What becomes of each document whose pages should follow. */
function appendedOf(data: PacketData, opened: readonly Opened[]) {
  const wanted = data.documents.filter(({ isAppended }) => isAppended);
  return new Map(
    opened.flatMap((each, index) => {
      const id = wanted[index]?.document.id;
      const became: Appended =
        'refused' in each
          ? { refused: each.refused }
          : { place: placeOfDocument(index), pageCount: pagesOf(each) };
      return id === undefined ? [] : [[id, became] as const];
    }),
  );
}

/** "3." or "8–12.": where a place and what belongs to it stands. */
function pagesIn(
  name: string,
  places: ReadonlyMap<string, number>,
  opened: readonly Opened[],
): string {
  const first = places.get(name);
  if (first === undefined) throw new Error(`the printed packet has no place “${name}”`);
  const index = opened.findIndex((_each, at) => placeOfDocument(at) === name);
  const each = opened[index];
  const count = each ? pagesOf(each) : 1;
  return count === 1 ? `${first}.` : `${first}–${first + count - 1}.`;
}

function warningOf(opened: Opened): string[] {
  return 'refused' in opened ? [packetTexts.notAppended(opened.fileName, opened.refused)] : [];
}
