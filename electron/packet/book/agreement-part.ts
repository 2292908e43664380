import { equalWords, kappaWords, leniencyWords } from '#shared/agreement-words.ts';
import type { ComparisonBookData } from '#shared/comparison-book.ts';
import { agreementOf, leniencyOf } from '#shared/scoring/agreement.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { html, type Html } from '../html.ts';

type Row = { name: string; figures: readonly (string | number)[] };

/** How each two assessors agree and who rates milder; every figure stands beside the number it rests on. */
export function agreementPart({ comparison, rubric }: ComparisonBookData): Html {
  const { assessors, columns } = comparison;
  const standings = columns.flatMap(({ open }) => (open ? [open.standing.criteria] : []));
  const pairs = assessors.flatMap((one, at) =>
    assessors.slice(at + 1).map((other): Row => {
      const found = agreementOf(standings, one.id, other.id, rubric.scale);
      return {
        name: compareTexts.pairNames(one.name, other.name),
        figures: [found.shared, equalWords(found), kappaWords(found)],
      };
    }),
  );
  if (pairs.length === 0) return html`<p>${bookTexts.onePair}</p>`;
  const milder = assessors.map(({ id, name }): Row => {
    const leniency = leniencyOf(standings, id);
    return { name, figures: [leniency.shared, leniencyWords(leniency, rubric.scale)] };
  });
  const { shared, equal, kappa, pair, assessor, difference, leniency } = compareTexts;
  return html`<p class="lead">${bookTexts.agreementNote}</p>
    ${table(bookTexts.agreement, [pair, shared, equal, kappa], pairs)}
    <p class="lead">${bookTexts.leniencyNote}</p>
    ${table(leniency, [assessor, shared, difference], milder)}`;
}

function table(caption: string, [first, ...heads]: readonly string[], rows: readonly Row[]): Html {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${first}</th>
        ${heads.map((head) => html`<th scope="col" class="book-figure">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, figures }) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${figures.map((figure) => html`<td class="book-figure">${figure}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
