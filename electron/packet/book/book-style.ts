import type { BookOptions, ComparisonBookData } from '#shared/comparison-book.ts';
import type { Paper } from '#shared/paper.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { cssString } from '../html.ts';
import { confidentiality, madeBy, sheetStyle } from '../packet-style.ts';
import { dayOf } from '../packet-words.ts';

const sizes = { a4: 'A4', letter: 'letter' } as const satisfies Record<Paper, string>;

/** The packet's sheet, with pages lying across for the matrix and a running head for each candidate. */
export function bookStyle(
  data: ComparisonBookData,
  contentHash: string,
  { paper, forWhom, deleteBy }: BookOptions,
): string {
  const { postingTitle } = data.comparison;
  const heads = data.finalists.map(
    ({ candidate }, at) =>
      `@page candidate-${at} { @top-right { content: ${cssString(candidate.name)}; } } .candidate-${at} { page: candidate-${at}; }`,
  );
  return `${sheetStyle({
    ...{ paper, heading: data.blind ? bookTexts.blindHeading : bookTexts.heading },
    corner: postingTitle,
    firstCorner: dayOf(data.generatedAt),
    foot: [`${postingTitle}. ${confidentiality(forWhom, deleteBy)}`, madeBy(data, contentHash)],
  })}
  @page { size: ${sizes[paper]}; }
  @page wide { size: ${sizes[paper]} landscape; margin: 17mm 15mm 20mm; }
  ${heads.join('\n')}
  ${rules}`;
}

const rules = `
  section.book-wide { page: wide; }
  /* No room below the last line: it alone would fill a blank page. */
  section.book-title { break-before: auto; } .book-title .columns { margin-bottom: 0; break-inside: avoid; } .book-title .columns p:last-child { margin-bottom: 0; }
  .book-facts { grid-template-columns: 28mm 1fr; margin-bottom: 7mm; }
  .book-who { margin-bottom: 7mm; } .book-who th:first-child { width: 44mm; } .book-who th:nth-child(4) { width: 36mm; } .book-score { width: 26mm; } .book-page { width: 22mm; }
  thead th.book-figure, td.book-figure { text-align: right; padding-right: 0; padding-left: 8pt; }
  .book-figure { width: 27mm; font-variant-numeric: tabular-nums; } .book-next { margin-top: 8mm; }
  .book-unknown th:first-child { width: 32mm; }
  .book-list { padding-inline-start: 5mm; margin-bottom: 3pt; }
  table.book-matrix { table-layout: fixed; font-size: 8.4pt; line-height: 11.4pt; }
  .book-matrix thead th { font-weight: 600; font-size: 8.8pt; line-height: 11.6pt; border-left: 0.5pt solid #bbb; padding-left: 6pt; }
  .book-matrix td { border-left: 0.5pt solid #bbb; padding: 3pt 6pt; }
  .book-matrix tbody th[scope=row] { padding: 3pt 6pt 3pt 0; }
  .book-matrix thead th:first-child { border-left: 0; padding-left: 0; }
  .book-matrix tr.group th { padding-top: 6pt; }
  .book-matrix td.book-differ { border-left: 2.4pt solid #111; padding-left: 5pt; }
  .book-sign { display: inline-block; min-width: 6mm; color: #333; }
  .book-voice .mark b { font-weight: 400; }
  .book-shut { background: #f1f1f1; }
`;
