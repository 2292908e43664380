import { createHash } from 'node:crypto';

import type { DocumentId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { Paper } from '#shared/preferences.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import type { PacketPort } from '../handlers/packet-port.ts';
import { countPages, finishPdf, openDocuments, type Opened } from './append-documents.ts';
import { printedSections, renderPacket } from './render-packet.ts';
import type { Placement } from './sections/documents.ts';

/** Prints a page to a tagged PDF; main supplies it, so that this folder knows no window. */
export type PrintHtml = (page: string, paper: Paper) => Promise<Uint8Array>;

/** data → HTML → PDF → with the documents' pages behind it. */
export function createPacketPrinter(printHtml: PrintHtml): PacketPort {
  return {
    async print(data, appended, options) {
      const { paper } = options;
      const contentHash = hashOf(data);
      const opened = await openDocuments(appended);
      const appendedPages = opened.reduce((sum, each) => sum + pagesOf(each), 0);
      const draft = (at: ReturnType<typeof placements>, totalPages?: number) =>
        renderPacket(data, { contentHash, options, placementOf: (id) => at.get(id), totalPages });
      let printed = await printHtml(draft(placements(data, opened, undefined)), paper);
      if (opened.length > 0) {
        // "Page x of y" counts the pages that follow, and their cover lines name them: known only now.
        const ownPages = await countPages(printed);
        printed = await printHtml(
          draft(placements(data, opened, ownPages), ownPages + appendedPages),
          paper,
        );
      }
      const title = packetTexts.title(data.candidate.name, data.posting.title);
      const finished = await finishPdf(printed, title, opened, printedSections(options));
      return { ...finished, contentHash, warnings: opened.flatMap(warningOf) };
    },
  };
}

/** SHA-256 of the data the packet is made from, keys in a fixed order by its schema. */
function hashOf(data: PacketData): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex');
}

function pagesOf(opened: Opened): number {
  return 'pages' in opened ? opened.pages.getPageCount() : 0;
}

function placements(data: PacketData, opened: readonly Opened[], ownPages: number | undefined) {
  const at = new Map<DocumentId, Placement>();
  let next = (ownPages ?? 0) + 1;
  const appended = data.documents.filter(({ isAppended }) => isAppended);
  for (const [index, { document }] of appended.entries()) {
    const each = opened[index];
    if (!each) continue;
    if ('refused' in each) {
      at.set(document.id, { refused: each.refused });
    } else if (ownPages !== undefined) {
      at.set(document.id, { pages: { first: next, last: next + pagesOf(each) - 1 } });
      next += pagesOf(each);
    }
  }
  return at;
}

function warningOf(opened: Opened): string[] {
  return 'refused' in opened ? [packetTexts.notAppended(opened.fileName, opened.refused)] : [];
}
