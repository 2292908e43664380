import type { ComparisonBookData } from '#shared/comparison-book.ts';
import type { Compared } from '#shared/comparison.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import type { Criterion } from '#shared/rubric.ts';
import { formatScore, roundScore } from '#shared/scoring/format-score.ts';
import { isOutsideRange, ownTotals } from '#shared/scoring/own-totals.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { markWithWord } from '../strip.ts';
import { initialsOf } from './initials.ts';
import { matrixCell } from './matrix-cell.ts';
import { mustHavesIn, rangeIn } from '../standing-words.ts';

/** So many candidates stand side by side on one page; more go on in a further table with the criteria again. */
const mostAcross = 6;
/** Of the page's width, in per cent. */
const firstColumn = 28;

type Open = NonNullable<Compared['open']>;

/** Every criterion by every candidate, in tables of at most six candidates, of the same width each. */
export function matrixPages(data: ComparisonBookData): Html {
  const { columns } = data.comparison;
  const parts = Math.ceil(columns.length / mostAcross);
  const across = Math.ceil(columns.length / parts);
  const tables = Array.from({ length: parts }, (_, at) =>
    columns.slice(at * across, (at + 1) * across),
  );
  return html`${tables.map(
    (part, at) =>
      html`<section class="book-wide">
        <h2>${parts === 1 ? bookTexts.matrix : bookTexts.matrixPart(at + 1, parts)}</h2>
        ${legend(data)} ${matrix(data, part, across)}
      </section>`,
  )}`;
}

function legend({ comparison: { assessors } }: ComparisonBookData): Html {
  const initials = initialsOf(assessors);
  const names = assessors.map(({ id, name }) => `${initials.get(id)} ${name}`).join(', ');
  return html`<p class="legend">
      ${bookTexts.matrixNote} ${names === '' ? '' : bookTexts.assessorsAre(names)}
    </p>
    <p class="legend">
      ${(['met', 'partly', 'not-met', 'not-assessed'] as const).map((mark) => html`${markWithWord(mark)} `)}
    </p>`;
}

function matrix(data: ComparisonBookData, part: readonly Compared[], across: number): Html {
  const names = part.map(({ candidate }) => candidate.name).join(', ');
  // The last table may have fewer candidates: its columns are as wide as those of the others.
  const width = firstColumn + ((100 - firstColumn) * part.length) / across;
  return html`<table class="book-matrix" style="width:${width}%">
    <caption>
      ${bookTexts.matrixCaption(names)}
    </caption>
    <colgroup>
      <col style="width:${(100 * firstColumn) / width}%" />
      ${part.map(() => html`<col />`)}
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${bookTexts.criterion}</th>
        ${part.map(
          ({ candidate, open }) =>
            html`<th scope="col">
              <bdi>${candidate.name}</bdi>
              <div class="small">${open ? formatScore(open.standing) : bookTexts.sealedCell}</div>
            </th>`,
        )}
      </tr>
    </thead>
    ${standingRows(data, part)}
    ${(['required', 'preferred'] as const).map((kind) => {
      const criteria = data.rubric.criteria.filter((criterion) => criterion.kind === kind);
      return criteria.length === 0
        ? html``
        : html`<tbody>
            ${group(packetTexts.groups[kind], part)}
            ${criteria.map((criterion) => criterionRow(data, part, criterion))}
          </tbody>`;
    })}
  </table>`;
}

const group = (name: string, part: readonly Compared[]) =>
  html`<tr class="group">
    <th scope="rowgroup" colspan="${part.length + 1}">${name}</th>
  </tr>`;

const sealedCell = html`<td class="book-shut quiet">${bookTexts.sealedCell}</td>`;

/** What is true of each candidate as a whole: recommendations and the decision stand here, beside the score. */
function standingRows(data: ComparisonBookData, part: readonly Compared[]): Html {
  const { assessors } = data.comparison;
  const initials = initialsOf(assessors);
  const row = (name: string, words: (open: Open) => Html | string) =>
    html`<tr>
      <th scope="row">${name}</th>
      ${part.map(({ open }) => (open ? html`<td>${words(open)}</td>` : sealedCell))}
    </tr>`;
  const recommendations = ({ scorecards }: Open) => {
    const given = assessors.flatMap(({ id }) => {
      const card = scorecards.findLast(({ scorecard }) => scorecard.assessorId === id);
      const word = card?.scorecard.recommendation;
      return word ? [`${initials.get(id)} ${commonTexts.recommendations[word]}`] : [];
    });
    return given.join(', ') || bookTexts.noRecommendation;
  };
  const score = ({ standing }: Open) =>
    html`<b>${formatScore(standing)}</b>${standing.isRanked ? '' : html`<div class="small">${bookTexts.notRanked}</div>`}`;
  const totals = ({ standing }: Open) => {
    const each = ownTotals(standing).map(
      ({ assessorId, score: own, assessedCount }) =>
        `${initials.get(assessorId)} ${roundScore(own)} · ${assessedCount} of ${standing.criterionCount}`,
    );
    const why = isOutsideRange(standing) ? ` ${bookTexts.outsideRange}` : '';
    return html`${rangeIn(standing)}
      <div class="small">${each.join(', ')}${why === '' ? '' : `.${why}`}</div>`;
  };
  const spread = ({ standing }: Open) =>
    standing.spread === null ? bookTexts.oneAssessor : bookTexts.spreadOf(standing.spread);
  const decision = ({ decision: made }: Open) =>
    made ? commonTexts.outcomes[made.outcome] : bookTexts.noDecision;
  return html`<tbody>
    ${group(bookTexts.standing, part)} ${row(bookTexts.score, score)}
    ${row(bookTexts.mustHaves, ({ standing }) => mustHavesIn(standing))}
    ${row(bookTexts.range, totals)} ${row(bookTexts.spread, spread)}
    ${row(bookTexts.recommendations, recommendations)} ${row(bookTexts.decision, decision)}
  </tbody>`;
}

function criterionRow(
  data: ComparisonBookData,
  part: readonly Compared[],
  criterion: Criterion,
): Html {
  const code = criterionCodes(data.rubric.criteria).get(criterion.id) ?? '';
  const { weight, name } = criterion;
  return html`<tr>
    <th scope="row">
      <span class="code">${code}</span> <bdi>${name}</bdi>
      ${weight === 1 ? '' : html`<span class="small">${bookTexts.weighs(compareTexts.times(weight))}</span>`}
    </th>
    ${part.map(({ open }) => (open ? matrixCell(data, open, criterion) : sealedCell))}
  </tr>`;
}
