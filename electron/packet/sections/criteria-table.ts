import { criterionCodes } from '#shared/criterion-code.ts';
import type { QualificationKind } from '#shared/posting.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { placeOf } from '../packet-words.ts';

type Table = {
  rubric: Rubric | null;
  lead: string;
  caption: string;
  /** Of the two columns beside the posting's line and words. */
  heads: { rating: string; evidence: string };
  row: (criterion: Criterion, rubric: Rubric, code: string) => Html;
};

/** Every criterion in the rubric's order under its kind, one row each; the head is repeated on every page. */
export function criteriaTable({ rubric, lead, caption, heads, row }: Table): Html {
  if (!rubric || rubric.criteria.length === 0) {
    return html`<section>
      <h2>${packetTexts.requirements}</h2>
      <p>${packetTexts.noRubric}</p>
    </section>`;
  }
  const codes = criterionCodes(rubric.criteria);
  const group = (kind: QualificationKind): Html => {
    const own = rubric.criteria.filter((criterion) => criterion.kind === kind);
    if (own.length === 0) return html``;
    return html`<tbody>
      <tr class="group">
        <th scope="rowgroup" colspan="4">${packetTexts.groups[kind]}</th>
      </tr>
      ${own.map((criterion) => row(criterion, rubric, codes.get(criterion.id) ?? ''))}
    </tbody>`;
  };
  return html`<section>
    <h2>${packetTexts.requirements}</h2>
    <p class="lead">${lead}</p>
    <table class="requirements">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="line">${packetTexts.line}</th>
          <th scope="col">${packetTexts.postingSays}</th>
          <th scope="col" class="rating">${heads.rating}</th>
          <th scope="col">${heads.evidence}</th>
        </tr>
      </thead>
      ${group('required')}${group('preferred')}
    </table>
  </section>`;
}

/** The first two cells of a row: where the posting says it and how it is named elsewhere, then its words. */
export function criterionCells(criterion: Criterion, code: string): Html {
  const { text, weight, weightReason, minYears } = criterion;
  return html`<td class="line">
      ${placeOf(criterion)} <span class="code">${code}</span>
    </td>
    <td>
      <div class="verbatim" dir="auto">${text}</div>
      ${weight === 1 ? '' : html`<div class="small" dir="auto">${packetTexts.weighs(String(weight), weightReason)}</div>`}
      ${minYears === null ? '' : html`<div class="small">${packetTexts.yearsSayLittle}</div>`}
    </td>`;
}
