import type { BookOptions, ComparisonBookData } from '#shared/comparison-book.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { formatScore } from '#shared/scoring/format-score.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { dayOf, momentOf } from '../packet-words.ts';
import { lateWords } from '../pdf/late-words.ts';
import { mustHavesIn } from '../standing-words.ts';

/** Where the decision page of a candidate begins. */
export const placeOfCandidate = (applicationId: string) => `candidate-${applicationId}`;

/** What the book is, who is in it and in which order, and how its scores are made. */
export function titlePage(data: ComparisonBookData, options: BookOptions): Html {
  return html`<section class="book-title">
    <header class="who">
      <h1><bdi>${data.comparison.postingTitle}</bdi></h1>
      <p>${bookTexts.heading}. ${bookTexts.lead(data.comparison.columns.length)}</p>
    </header>
    ${facts(data, options)}
    <h2>${bookTexts.who}</h2>
    ${whoIsIn(data)}
    <div class="columns">
      <div>
        <h2 class="minor">${bookTexts.orderHead}</h2>
        <p>${bookTexts.order}</p>
        <p>${bookTexts.recommendationsApart}</p>
      </div>
      <div>
        <h2 class="minor">${bookTexts.scoresHead}</h2>
        <p>${bookTexts.scores[data.rubric.scale]} ${bookTexts.scoreSum}</p>
        ${weights(data)}
      </div>
    </div>
  </section>`;
}

function facts(data: ComparisonBookData, { forWhom, deleteBy }: BookOptions): Html {
  const { rubric, comparison, preparedBy, generatedAt } = data;
  const frozen = rubric.frozenAt ? dayOf(rubric.frozenAt) : null;
  const names = comparison.assessors.map(({ name }) => name).join(', ');
  const rows: [name: string, value: string][] = [
    [bookTexts.facts.forWhom, forWhom],
    [bookTexts.facts.preparedBy, preparedBy],
    [bookTexts.facts.generated, momentOf(generatedAt)],
    [bookTexts.facts.rubric, bookTexts.rubric(rubric.version, rubric.criteria.length, frozen)],
    [bookTexts.facts.assessors, names || bookTexts.noAssessors],
    [bookTexts.facts.deleteBy, deleteBy === null ? '' : dayOf(deleteBy)],
  ];
  return html`<dl class="practical book-facts">
    ${rows
      .filter(([, value]) => value !== '')
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd dir="auto">${value}</dd>`,
      )}
  </dl>`;
}

function whoIsIn({ comparison: { columns } }: ComparisonBookData): Html {
  return html`<table class="book-who">
    <caption>
      ${bookTexts.whoCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${bookTexts.candidate}</th>
        <th scope="col" class="book-score">${bookTexts.score}</th>
        <th scope="col">${bookTexts.mustHaves}</th>
        <th scope="col">${bookTexts.decision}</th>
        <th scope="col" class="book-page">${bookTexts.page}</th>
      </tr>
    </thead>
    <tbody>
      ${columns.map((column) => whoRow(column))}
    </tbody>
  </table>`;
}

function whoRow(column: ComparisonBookData['comparison']['columns'][number]): Html {
  const { applicationId, candidate, open, seal } = column;
  const name = html`<th scope="row">
    <bdi>${candidate.name}</bdi>
    ${candidate.latinName ? html`<div class="small"><bdi>${candidate.latinName}</bdi></div>` : ''}
  </th>`;
  if (!open) {
    const count = seal.submittedByOthers;
    return html`<tr>
      ${name}
      <td colspan="4" class="quiet">${count === 0 ? bookTexts.nobodyRated : bookTexts.sealed(count)}</td>
    </tr>`;
  }
  const { standing, decision } = open;
  const place = placeOfCandidate(applicationId);
  return html`<tr>
    ${name}
    <td class="book-score">
      ${formatScore(standing)}${standing.isRanked ? '' : html`<div class="small">${bookTexts.notRanked}</div>`}
    </td>
    <td>${mustHavesIn(standing)}</td>
    <td>${decision ? commonTexts.outcomes[decision.outcome] : bookTexts.noDecision}</td>
    <td class="book-page"><a href="#${place}">${lateWords(place)}</a></td>
  </tr>`;
}

/** Equal weights are said as such; every other weight with its reason. */
function weights({ rubric: { criteria } }: ComparisonBookData): Html {
  const codes = criterionCodes(criteria);
  const others = criteria.filter(({ weight }) => weight !== 1);
  const years = criteria.filter(({ minYears }) => minYears !== null);
  const listed = html`<p>${bookTexts.otherWeights}</p>
    <ul class="book-list">
      ${others.map(
        ({ id, name, weight, weightReason }) =>
          html`<li dir="auto">
            ${bookTexts.weight(codes.get(id) ?? '', name, compareTexts.times(weight), weightReason)}
          </li>`,
      )}
    </ul>`;
  return html`${others.length === 0 ? html`<p>${packetTexts.equalWeights}</p>` : listed}
  ${years.length === 0 ? '' : html`<p>${bookTexts.years(years.map(({ id }) => codes.get(id)).join(', '), years.length)}</p>`}`;
}
