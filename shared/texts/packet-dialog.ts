import type { DocumentKind } from '../document.ts';
import type { PacketTextFormat } from '../packet-file.ts';
import type { PacketSection } from '../packet-options.ts';
import { commonTexts } from './common.ts';

/** The dialog in which a packet is put together and looked at. */
export const packetDialogTexts = {
  title: (name: string) => `Packet for ${name}`,
  printing: 'Printing the packet…',
  printingAgain: 'Printing…',
  failed: 'The packet could not be printed',
  failedAgain: (why: string) => `Not printed with these choices: ${why}`,
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',
  paperNote: (paper: string) => `${paper}, prints in black and white`,
  pageImage: (page: number, title: string) => `Page ${page} of ${title}`,
  variant: 'Variant',
  sectionsTitle: 'Sections',
  sections: {
    decision: 'Decision page',
    requirements: 'Requirement by requirement',
    scorecards: 'Scorecards, one per assessor',
    notes: 'Notes timeline',
    questions: 'Open questions',
    posting: 'Posting and rubric',
    documents: 'Documents',
  } satisfies Record<PacketSection, string>,
  rubricVersion: (version: number) => `Version ${version}`,
  alwaysFirst: 'Always first',
  withAnchors: 'With anchors',
  nothingIn: 'Nothing recorded',
  notInVariant: 'Not in this variant',
  lastOne: 'A packet has at least one section',
  reorder: 'Drag to reorder, or Alt and the arrow keys',
  moved: (section: string, place: number, of: number) => `${section}: ${place} of ${of}`,
  pages: (count: number) => `${count} p`,
  pageTotal: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  /** How a document is printed. */
  documentAs: (kind: DocumentKind, how: 'received' | 'text' | 'redacted') =>
    `${commonTexts.documentKinds[kind]}, ${{ received: 'as received', text: 'as text', redacted: 'as redacted text' }[how]}`,
  noDocuments: 'None attached',
  privateOut: (count: number) =>
    count === 1 ? '1 private note stays out' : `${count} private notes stay out`,
  privateIn: (count: number) =>
    count === 1 ? '1 private note is in' : `${count} private notes are in`,
  printPrivate: (count: number) =>
    count === 1 ? 'Print your private note' : `Print your ${count} private notes`,
  blindWouldRemove: 'A blind copy would remove',
  blindRemoves: 'This blind copy removes',
  showAll: (count: number) => (count === 1 ? 'Show it' : `Show all ${count}`),
  showCounts: 'Show counts only',
  pagesAsText: 'A document as received cannot be redacted: a blind copy has its text instead.',
  alsoRemove: 'A blind copy also removes',
  extras: { schools: 'Schools', employers: 'Employers', dates: 'Dates of birth and graduation' },
  paper: 'Paper',
  forWhomHint: 'Printed in the footer and kept in the ledger',
  ownDeleteBy: (day: string) => `Empty: the candidate’s own day, ${day}`,
  noDeleteBy:
    'No day is said, here or on the candidate: the packet will not tell whoever gets it when to delete it.',
  sealed: 'Others’ scorecards are sealed for you: they are not in this packet.',
  dragOut: 'Drag the PDF out of here, into a mail or a folder',
  save: 'Save PDF',
  otherFormats: 'Save in another format',
  formats: {
    md: { name: 'Markdown', hint: 'Text that notes and wikis read' },
    html: { name: 'HTML', hint: 'One page for any browser, offline' },
    json: { name: 'JSON', hint: 'Data for another program' },
  } satisfies Record<PacketTextFormat, { name: string; hint: string }>,
  formatsHint: 'The same choices; documents are in it as text.',
  ledger:
    'The export is written to the ledger: who, when, which variant. Nothing leaves this laptop until you send it.',
  earlier: 'Exported before',
  exported: (name: string, when: string, by: string, forWhom: string) =>
    `${name}, ${when}, by ${by}${forWhom === '' ? '' : `, for ${forWhom}`}`,
  saved: (name: string) => `Saved ${name}`,
} as const;

/** Choosing the decision page's strengths and concerns. */
export const packetPointsTexts = {
  title: 'Strengths and concerns',
  back: 'Back to the sections',
  open: 'Choose',
  proposed: 'Proposed from the evidence',
  chosen: (by: string, when: string) => `Chosen by ${by}, ${when}`,
  sealed: 'You can choose once your scorecard is submitted.',
  lead: 'Up to three of each stand on the decision page. The tool proposes from the evidence; your choice replaces its proposals for everybody who prints this packet.',
  sides: { strengths: 'Strengths', concerns: 'Concerns' },
  none: { strengths: 'No strength is printed.', concerns: 'No concern is printed.' },
  count: (count: number, most: number) => `${count} of ${most}`,
  quoteOf: (code: string) => `Quote under ${code}`,
  quote: 'Quote',
  noQuote: 'No quote',
  quoteGone: 'This quote is not to be seen here any more. It prints nothing.',
  words: 'Your words (optional)',
  wordsOf: (code: string) => `Your words on ${code}`,
  drop: (code: string, name: string) => `Drop ${code} ${name}`,
  add: { strengths: 'Add a strength', concerns: 'Add a concern' },
  choose: 'Choose a criterion',
  quotes: (count: number) =>
    count === 0 ? 'no quote' : count === 1 ? '1 quote' : `${count} quotes`,
  reset: 'Back to proposals',
  gone: 'This criterion is not in the rubric any more. It prints nothing.',
  moved: (code: string, place: number, of: number) => `${code}: ${place} of ${of}`,
} as const;
