import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import type { Paper } from '#shared/paper.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { sans, serif } from './fonts/packet-fonts.ts';
import { cssString } from './html.ts';
import { among, dayOf, momentOf } from './packet-words.ts';

/**
 * Letter is 18 mm shorter than A4, and the first page has to hold the same: its margins give some of it back. `first`
 * is what is between them, less a hair, so that the answer line stands at the foot of the first page.
 */
const sheets = {
  a4: { margin: '22mm 17mm 24mm', first: '246mm' },
  letter: { margin: '17mm 17mm 20mm', first: '238mm' },
} as const satisfies Record<Paper, { margin: string; first: string }>;

/** What stands in the margins of every sheet. */
type Margins = {
  paper: Paper;
  /** Above, on the left: what kind of paper it is. */
  heading: string;
  /** Above, on the right: whose it is; on the first page something else. */
  corner: string;
  firstCorner: string;
  /** Below, on the left: two lines. */
  foot: readonly [string, string];
};

/** Head and foot of every page, and how everything between them looks. */
export function sheetStyle({ paper, heading, corner, firstCorner, foot: lines }: Margins): string {
  const foot = `font: 7.6pt/11pt ${sans}; color: #333; border-top: 0.5pt solid #999; padding-top: 4pt; vertical-align: top;`;
  return `
    @page { margin: ${sheets[paper].margin};
      @top-left { content: ${cssString(heading)}; font: 8pt/11pt ${sans}; color: #333; border-bottom: 0.5pt solid #999; vertical-align: bottom; padding-bottom: 4pt; margin-bottom: 4mm; }
      @top-right { content: ${cssString(corner)}; font: 8pt/11pt ${sans}; color: #333; border-bottom: 0.5pt solid #999; vertical-align: bottom; padding-bottom: 4pt; margin-bottom: 4mm; text-align: right; }
      @bottom-left { content: ${cssString(lines[0])} "\\a" ${cssString(lines[1])}; white-space: pre-wrap; width: 88%; ${foot} margin-bottom: 10mm; }
      @bottom-right { content: "Page " counter(page) " of " counter(pages); width: 12%; text-align: right; ${foot} margin-bottom: 10mm; }
    }
    @page follows { @top-left { content: none; } @top-right { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }
    section.decision-page { min-height: ${sheets[paper].first}; }
    @page :first { @top-right { content: ${cssString(firstCorner)}; } }
    ${sheetRules}`;
}

/** What the second line of the foot says: when, by whom, by which rubric, from what data. */
export function madeBy(
  { rubric, generatedAt, preparedBy }: Pick<PacketData, 'rubric' | 'generatedAt' | 'preparedBy'>,
  contentHash: string,
): string {
  const frozen = rubric?.frozenAt ? dayOf(rubric.frozenAt) : null;
  return [
    `${packetTexts.generated(momentOf(generatedAt), among(inFoot(preparedBy)))}.`,
    ...(rubric ? [`${packetTexts.footerRubric(rubric.version, frozen)}.`] : []),
    packetTexts.content(contentHash.slice(0, 12).replaceAll(/(.{4})(?=.)/g, '$1 ')),
  ].join(' ');
}

/** What the first line of the foot ends with: that it is confidential, for whom, and until when. */
export function confidentiality(forWhom: string, deleteBy: string | null): string {
  return [
    packetTexts.confidential,
    ...(forWhom === '' ? [] : [packetTexts.forWhom(among(inFoot(forWhom)))]),
    ...(deleteBy === null ? [] : [`${packetTexts.deleteBy(dayOf(deleteBy))}.`]),
  ].join(' ');
}

/** The foot has room for three lines: what is long there stands whole on the first page, or in the ledger. */
const inFoot = (text: string) => (text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text);

/** Head and foot of a packet. */
export function pageStyle(
  data: PacketData,
  contentHash: string,
  { paper, forWhom, deleteBy }: Pick<PacketOptions, 'paper' | 'forWhom' | 'deleteBy'>,
): string {
  const { candidate, posting, generatedAt } = data;
  const confidential = confidentiality(forWhom, deleteBy ?? candidate.deleteBy);
  return sheetStyle({
    ...{ paper, heading: data.blind ? blindTexts.packet : packetTexts.heading },
    ...{ corner: candidate.name, firstCorner: dayOf(generatedAt) },
    foot: [
      `${among(inFoot(candidate.name))}. ${among(inFoot(posting.title))}. ${confidential}`,
      madeBy(data, contentHash),
    ],
  });
}

/** How everything between head and foot looks. */
export const sheetRules = `
  * { box-sizing: border-box; margin: 0; padding: 0; }
  html { text-rendering: geometricPrecision; font-synthesis: none; font-variant-emoji: text; font: 9.5pt/13.8pt ${sans}; color: #111; } .line, .weight, .figure { font-variant-numeric: tabular-nums; }
  body { overflow-wrap: anywhere; hyphenate-character: "-"; }
  section { break-before: page; } body > div:first-of-type > section:first-child { break-before: auto; }
  section.decision-page { display: flex; flex-direction: column; }
  h1 { font: 600 21pt/27pt ${sans}; letter-spacing: -0.01em; }
  h1.long { font-size: 16pt; line-height: 21pt; } h1 .latin { font: 400 12pt/16pt ${sans}; color: #444; }
  h2 { font: 600 15pt/20pt ${sans}; margin-bottom: 2mm; break-after: avoid; }
  h2.minor { font: 600 10pt/14pt ${sans}; border-bottom: 0.5pt solid #999; padding-bottom: 2pt; margin: 0 0 5pt; }
  h3 { font: 600 9.5pt/13pt ${sans}; margin-top: 4mm; break-after: avoid; }
  p { margin-bottom: 3pt; orphans: 2; widows: 2; }
  .lead, .who p { color: #444; margin-bottom: 4mm; }
  .label { font-size: 8pt; line-height: 11pt; font-weight: 500; color: #333; }
  .small, small { font-size: 8pt; line-height: 11pt; color: #444; font-weight: 400; }
  .quiet { color: #444; }
  .recommendation { border: 1.2pt solid #111; padding: 8pt 12pt; margin-bottom: 5mm; }
  .headline { font: 600 15pt/20pt ${sans}; }
  .figures { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 6mm; margin-bottom: 4mm; }
  .figure { font: 600 19pt/25pt ${sans}; margin: 0; } .figure span { font: 400 11pt ${sans}; color: #333; }
  .strip { display: block; height: auto; margin-bottom: 2pt; }
  .legend { font-size: 8pt; color: #333; } .legend + .columns { margin-top: 4mm; }
  .legend .mark { margin-right: 10pt; } .legend .mark b { font-weight: 400; }
  .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; margin-bottom: 4mm; }
  .point { margin-bottom: 5pt; break-inside: avoid; } .point h3 { margin: 0; }
  .quote, .verbatim, .posting { font-family: ${serif}; }
  .quote { font-size: 9.6pt; line-height: 13.2pt; margin: 0; } .source { font-size: 7.6pt; line-height: 10pt; color: #444; }
  .practical { display: grid; grid-template-columns: 22mm 1fr; row-gap: 2pt; } .practical dt { color: #444; }
  .answer { margin-top: auto; border-top: 0.5pt solid #999; padding-top: 8pt; display: flex; align-items: end; gap: 6pt; }
  .box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid #111; vertical-align: -0.6pt; }
  .answer .box { width: 9pt; height: 9pt; margin-left: 8pt; align-self: center; }
  .answer .blank { flex: 1; border-bottom: 0.8pt solid #111; font-size: 8pt; color: #333; margin-left: 8pt; padding-bottom: 5pt; }
  .tight .recommendation { padding: 6pt 10pt; margin-bottom: 3.5mm; } .tight .figures { margin-bottom: 3mm; } .tight .columns { margin-bottom: 3mm; } .tight .point { margin-bottom: 3pt; } .tight .lead, .tight .who p { margin-bottom: 3mm; }
  table { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm; }
  caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  thead { display: table-header-group; }
  thead th { font: 500 8pt/11pt ${sans}; color: #333; text-align: left; border-bottom: 1pt solid #111; padding: 3pt 6pt 3pt 0; vertical-align: bottom; }
  tr { break-inside: avoid; }
  tr.group th { font: 600 10pt/14pt ${sans}; text-align: left; padding: 8pt 0 3pt; border-bottom: 1pt solid #111; break-after: avoid; }
  td, tbody th[scope=row] { padding: 4pt 8pt 4pt 0; border-bottom: 0.5pt solid #bbb; vertical-align: top; text-align: left; font-weight: 400; }
  table.requirements { table-layout: fixed; font-size: 8.8pt; line-height: 11.8pt; margin-top: -2mm; } .requirements td { padding-block: 3.2pt; }
  .requirements .quote, .scorecard .quote { font-size: 8.8pt; line-height: 11.8pt; } td.rating small { display: block; }
  td .source { display: inline-block; }
  .line { width: 13mm; color: #444; } th.rating, td.rating { width: 31mm; } .requirements .rating { width: 26.5mm; padding-right: 2pt; } .requirements tr.group th { padding-top: 6pt; } .requirements td.rating b { white-space: nowrap; } .weight { width: 24mm; }
  .scorecard th[scope=row] { width: 40%; } .scorecard table { font-size: 8.8pt; line-height: 11.8pt; }
  .scorecard > p, .scorecard > .prose { break-after: avoid; } .code { color: #444; font-size: 8pt; }
  .mark svg { width: 8pt; height: 8pt; vertical-align: -0.6pt; margin-right: 3pt; } .mark b { font-weight: 600; }
  p.short { break-inside: avoid; } .prose p { white-space: pre-wrap; margin-bottom: 5pt; } td .prose p:last-child { margin-bottom: 0; }
  .question { break-inside: avoid; margin-bottom: 3mm; } .question ul { padding-inline-start: 5mm; }
  .question:nth-last-child(2), tbody tr:nth-last-child(2) { break-after: avoid; }
  .room { height: 9mm; border-bottom: 0.5pt solid #bbb; }
  .note { margin-bottom: 4mm; }
  .posting { padding-left: 9mm; font-size: 8.8pt; line-height: 12.4pt; } .posting li { padding-left: 2mm; margin-bottom: 2pt; }
  .posting li::marker { font: 7.6pt ${sans}; color: #444; }
  .blind-page .rules { padding-left: 5mm; } .blind-page .rules li { margin-bottom: 2pt; } .blind-page .places { text-align: right; width: 24mm; padding-right: 0; }
  .follows { page: follows; break-before: page; } a { color: inherit; text-decoration: none; }
  .late { white-space: nowrap; font-kerning: none; font-feature-settings: "tnum", "calt" 0; }
  .document { margin-bottom: 5mm; } .document .prose { font-size: 9pt; line-height: 12.6pt; }
`;
