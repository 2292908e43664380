import type { ComparisonBookData } from '#shared/comparison-book.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { leadSentences, openSentences } from '#shared/lead-sentences.ts';
import { formatScore, roundScore } from '#shared/scoring/format-score.ts';
import { leadOf, openEndsOf } from '#shared/scoring/lead.ts';
import { unknownRange } from '#shared/scoring/unknowns.ts';
import type { Standing } from '#shared/standing.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { html, type Html } from '../html.ts';
import { agreementPart } from './agreement-part.ts';

type Placed = { item: { name: string }; standing: Standing };

/** How much the order would bear, what nobody has asked yet, and how those who rated agree. */
export function unknownPage(data: ComparisonBookData): Html {
  const placed = data.comparison.columns.flatMap(({ candidate, open }): Placed[] =>
    open ? [{ item: { name: candidate.name }, standing: open.standing }] : [],
  );
  if (placed.length === 0) return html``;
  const criteria = new Map(data.rubric.criteria.map((criterion) => [criterion.id, criterion]));
  const [headline, more] = leadSentences(leadOf(placed), (id) => criteria.get(id));
  return html`<section>
    <h2>${bookTexts.firmness}</h2>
    <p dir="auto"><b>${headline}</b> ${more}</p>
    ${openSentences(openEndsOf(placed)).map((sentence) => html`<p dir="auto">${sentence}</p>`)}
    <h2 class="book-next">${bookTexts.unknown}</h2>
    ${unknownTable(data, placed)}
    <h2 class="book-next">${bookTexts.agreement}</h2>
    ${agreementPart(data)}
  </section>`;
}

function unknownTable({ rubric }: ComparisonBookData, placed: readonly Placed[]): Html {
  const codes = criterionCodes(rubric.criteria);
  const names = new Map(rubric.criteria.map(({ id, name }) => [id, name]));
  const row = ({ item, standing }: Placed) => {
    const range = unknownRange(standing.criteria);
    const unknown = standing.criteria
      .filter(({ value }) => value === null)
      .map(({ criterionId }) => `${codes.get(criterionId)} ${names.get(criterionId)}`);
    const figure = (score: number | undefined) =>
      score === undefined || unknown.length === 0 ? '–' : roundScore(score);
    return html`<tr>
      <th scope="row"><bdi>${item.name}</bdi></th>
      <td dir="auto">${unknown.length === 0 ? bookTexts.nothing : unknown.join('; ')}</td>
      <td class="book-figure">${formatScore(standing)}</td>
      <td class="book-figure">${figure(range?.low)}</td>
      <td class="book-figure">${figure(range?.high)}</td>
    </tr>`;
  };
  return html`<table class="book-unknown">
    <caption>
      ${bookTexts.unknownCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${bookTexts.candidate}</th>
        <th scope="col">${bookTexts.notAssessed}</th>
        <th scope="col" class="book-figure">${bookTexts.now}</th>
        <th scope="col" class="book-figure">${bookTexts.allNotMet}</th>
        <th scope="col" class="book-figure">${bookTexts.allMet}</th>
      </tr>
    </thead>
    <tbody>
      ${placed.map((each) => row(each))}
    </tbody>
  </table>`;
}
