import type { BookOptions, ComparisonBookData } from '#shared/comparison-book.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html } from '../html.ts';
import { pageToPrint } from '../page-to-print.ts';
import { blindPage } from '../sections/blind-page.ts';
import { decisionPage, firstRoomFor, fullReason } from '../sections/decision-page.ts';
import { bookStyle } from './book-style.ts';
import { matrixPages } from './matrix.ts';
import { placeOfCandidate, titlePage } from './title-page.ts';
import { unknownPage } from './unknown-page.ts';

/** Of a blind book what is not in it. */
const removedPage = ({ blind }: ComparisonBookData) =>
  blindPage({ blind }, { nameMark: `[${blindTexts.candidate('A')}]`, rules: blindTexts.bookRules });

/** The comparison book as a page to print: title, matrix, what is unknown, then the decision page of each. */
export function renderBook(
  data: ComparisonBookData,
  contentHash: string,
  options: BookOptions,
): string {
  const pages = data.finalists.map((finalist, at) => {
    const place = placeOfCandidate(finalist.application.id);
    return html`<div class="candidate-${at}" id="${place}">
      ${decisionPage(finalist, firstRoomFor(finalist))}
      ${fullReason(finalist, firstRoomFor(finalist))}
    </div>`;
  });
  return pageToPrint({
    title: bookTexts.title(data.comparison.postingTitle),
    body: html`${titlePage(data, options)} ${matrixPages(data)} ${unknownPage(data)} ${pages} ${removedPage(data)}`,
    style: bookStyle(data, contentHash, options),
    words: JSON.stringify([
      packetTexts,
      blindTexts,
      bookTexts,
      compareTexts,
      options,
      data.preparedBy,
    ]),
    names: data.finalists.flatMap(({ candidate, assessors }) => [
      ...[candidate.name, candidate.latinName],
      ...assessors.map(({ name }) => name),
    ]),
  });
}
