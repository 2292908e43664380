import type { DocumentId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions, PacketSection } from '#shared/packet-options.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from './html.ts';
import { fontFacesFor } from './packet-fonts.ts';
import { pageStyle } from './packet-style.ts';
import { blindPage } from './sections/blind-page.ts';
import { decisionPage, fullReason } from './sections/decision-page.ts';
import { documentPages, type Placement } from './sections/documents.ts';
import { notesTimeline } from './sections/notes.ts';
import { postingAndRubric } from './sections/posting-and-rubric.ts';
import { requirementTable } from './sections/requirement-table.ts';
import { scorecardPages } from './sections/scorecards.ts';

type Options = {
  contentHash: string;
  options: PacketOptions;
  /** Where appended pages are; known only once the packet's own pages were counted. */
  placementOf: (id: DocumentId) => Placement;
  totalPages?: number | undefined;
};

/** The packet as a page to print: self-contained but for its fonts, no script, everything escaped. */
export function renderPacket(
  data: PacketData,
  { contentHash, options, placementOf, totalPages }: Options,
): string {
  const sectionOf: Record<PacketSection, () => Html> = {
    decision: () => decisionPage(data),
    requirements: () => requirementTable(data),
    scorecards: () => scorecardPages(data),
    notes: () => html`${fullReason(data)}${notesTimeline(data)}`,
    questions: () => html``,
    posting: () => postingAndRubric(data),
    documents: () => documentPages(data, placementOf),
  };
  const body =
    options.sections.map((section) => sectionOf[section]().markup).join('') +
    blindPage(data).markup;
  const title = html`${packetTexts.title(data.candidate.name, data.posting.title)}`.markup;
  // The style is ours but for the strings in the page's margins, and those are escaped sign by sign.
  const style =
    fontFacesFor(body + title + JSON.stringify(packetTexts)) +
    pageStyle(data, contentHash, totalPages, options.paper);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <style>${style}</style></head><body>${body}</body></html>`;
}
