import type { DocumentId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { Paper } from '#shared/preferences.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html } from './html.ts';
import { fontFacesFor } from './packet-fonts.ts';
import { pageStyle } from './packet-style.ts';
import { decisionPage, fullReason } from './sections/decision-page.ts';
import { documentPages, type Placement } from './sections/documents.ts';
import { notesTimeline } from './sections/notes.ts';
import { postingAndRubric } from './sections/posting-and-rubric.ts';
import { requirementTable } from './sections/requirement-table.ts';
import { scorecardPages } from './sections/scorecards.ts';

type Options = {
  contentHash: string;
  paper: Paper;
  /** Where appended pages are; known only once the packet's own pages were counted. */
  placementOf: (id: DocumentId) => Placement;
  totalPages?: number | undefined;
};

/** The packet as a page to print: self-contained but for its fonts, no script, everything escaped. */
export function renderPacket(
  data: PacketData,
  { contentHash, paper, placementOf, totalPages }: Options,
): string {
  const body =
    html`${decisionPage(data)}${requirementTable(data)}${scorecardPages(data)}${fullReason(data)}
    ${notesTimeline(data)}${postingAndRubric(data)}${documentPages(data, placementOf)}`.markup;
  const title = html`${packetTexts.title(data.candidate.name, data.posting.title)}`.markup;
  // The style is ours but for the strings in the page's margins, and those are escaped sign by sign.
  const style =
    fontFacesFor(body + title + JSON.stringify(packetTexts)) +
    pageStyle(data, contentHash, totalPages, paper);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <style>${style}</style></head><body>${body}</body></html>`;
}
