import type { DocumentId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions, PacketSection } from '#shared/packet-options.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from './html.ts';
import { fontFacesFor } from './packet-fonts.ts';
import { pageStyle } from './packet-style.ts';
import { markSection } from './section-pages.ts';
import { decisionPage, fullReason } from './sections/decision-page.ts';
import { documentPages, type Placement } from './sections/documents.ts';
import { judgingPage, judgingTable } from './sections/judging-pages.ts';
import { notesTimeline } from './sections/notes.ts';
import { postingAndRubric } from './sections/posting-and-rubric.ts';
import { openQuestions } from './sections/questions.ts';
import { requirementTable } from './sections/requirement-table.ts';
import { scorecardPages } from './sections/scorecards.ts';
import { whoHead } from './sections/who-head.ts';
import { isForJudging } from './without-scores.ts';

type Options = {
  contentHash: string;
  options: PacketOptions;
  /** Where appended pages are; known only once the packet's own pages were counted. */
  placementOf: (id: DocumentId) => Placement;
  totalPages?: number | undefined;
};

/** The sections that a packet of this variant has, in the order they are printed in. */
export function printedSections({
  sections,
  variant,
}: Pick<PacketOptions, 'sections' | 'variant'>): PacketSection[] {
  return sections.filter((section) => variant !== 'without-scores' || isForJudging(section));
}

/** The packet as a page to print: self-contained but for its fonts, no script, everything escaped. */
export function renderPacket(
  data: PacketData,
  { contentHash, options, placementOf, totalPages }: Options,
): string {
  const isToJudge = options.variant === 'without-scores';
  const sectionOf: Record<PacketSection, () => Html> = {
    decision: () =>
      isToJudge ? judgingPage(data) : html`${decisionPage(data)}${fullReason(data)}`,
    requirements: () => (isToJudge ? judgingTable(data) : requirementTable(data)),
    scorecards: () => scorecardPages(data),
    notes: () => notesTimeline(data),
    questions: () => openQuestions(data, isToJudge),
    posting: () => postingAndRubric(data),
    documents: () => documentPages(data, placementOf),
  };
  const sections = printedSections(options);
  const head = sections[0] === 'decision' ? html`` : whoHead(data, isToJudge);
  const body =
    head.markup +
    sections.map((section) => markSection(section, sectionOf[section]()).markup).join('');
  const title = html`${packetTexts.title(data.candidate.name, data.posting.title)}`.markup;
  // The style is ours but for the strings in the page's margins, and those are escaped sign by sign.
  const style =
    fontFacesFor(body + title + options.forWhom + JSON.stringify(packetTexts)) +
    pageStyle(data, contentHash, totalPages, options);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <style>${style}</style></head><body>${body}</body></html>`;
}
