import type { DocumentId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions, PacketSection } from '#shared/packet-options.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from './html.ts';
import { pageStyle } from './packet-style.ts';
import { pageToPrint } from './page-to-print.ts';
import { markSection } from './pdf/section-pages.ts';
import { blindPage } from './sections/blind-page.ts';
import { decisionPage, fullReason } from './sections/decision-page.ts';
import { documentPages, type Appended } from './sections/documents.ts';
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
  /** What becomes of each document whose pages should follow. */
  appended?: ReadonlyMap<DocumentId, Appended>;
  /** Pages of documents that follow: so many blank ones are printed to be counted in "page x of y". */
  followingPages?: number;
  /** Which of `firstPageRooms` the first page is set in. */
  roomAt?: number;
};

/** The sections that a packet of this variant has, in the order they are printed in. */
export function printedSections({
  sections,
  variant,
}: Pick<PacketOptions, 'sections' | 'variant'>): PacketSection[] {
  return sections.filter((section) => variant !== 'without-scores' || isForJudging(section));
}

/** What is printed between head and foot: the sections in their order, and of a blind packet what was removed. */
export function packetBody(
  data: PacketData,
  options: Pick<PacketOptions, 'sections' | 'variant'>,
  appended: ReadonlyMap<DocumentId, Appended> = new Map(),
  roomAt = 0,
): Html {
  const isToJudge = options.variant === 'without-scores';
  const sectionOf: Record<PacketSection, () => Html> = {
    decision: () =>
      isToJudge
        ? judgingPage(data)
        : html`${decisionPage(data, roomAt)}${fullReason(data, roomAt)}`,
    requirements: () => (isToJudge ? judgingTable(data) : requirementTable(data)),
    scorecards: () => scorecardPages(data),
    notes: () => notesTimeline(data),
    questions: () => openQuestions(data, isToJudge),
    posting: () => postingAndRubric(data),
    documents: () => documentPages(data, appended),
  };
  const sections = printedSections(options);
  const head = sections[0] === 'decision' ? html`` : whoHead(data, isToJudge);
  const marked = sections.map((section) => markSection(section, sectionOf[section]()));
  return html`${head}${marked}${blindPage(data)}`;
}

/** The packet as a page to print: self-contained but for its fonts, no script, everything escaped. */
export function renderPacket(
  data: PacketData,
  { contentHash, options, appended = new Map(), followingPages = 0, roomAt = 0 }: Options,
): string {
  return pageToPrint({
    title: packetTexts.title(data.candidate.name, data.posting.title),
    body: html`${packetBody(data, options, appended, roomAt)}${blankPages(followingPages, appended)}`,
    style: pageStyle(data, contentHash, options),
    words: options.forWhom + JSON.stringify(packetTexts),
    names: namesIn(data, options.forWhom),
  });
}

/** One for each page that follows; the first of each document is where its link leads. */
function blankPages(count: number, appended: ReadonlyMap<DocumentId, Appended>): Html {
  const firsts = new Map<number, string>();
  let next = 0;
  for (const each of appended.values()) {
    if ('refused' in each) continue;
    firsts.set(next, each.place);
    next += each.pageCount;
  }
  return html`${Array.from({ length: count }, (_, at) => html`<div class="follows" id="${firsts.get(at) ?? `follows-${at}`}"></div>`)}`;
}

/** Who a packet names; what a blind one must not say is not in its data. */
function namesIn({ candidate, assessors, preparedBy }: PacketData, forWhom: string): string[] {
  return [
    ...[candidate.name, candidate.latinName, preparedBy, forWhom],
    ...assessors.map(({ name }) => name),
  ];
}
