import { criterionCodes } from '#shared/criterion-code.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { levelRows } from '#shared/rating-mark.ts';
import { numberedWord } from '#shared/rating-words.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { assessorName, dayOf } from '../packet-words.ts';
import { markWithWord } from '../strip.ts';

/** What was asked and how it was measured: the rubric with weights and anchors, the posting line by line. */
export function postingAndRubric(data: PacketData): Html {
  return html`<section>
    <h2>${packetTexts.postingAndRubric}</h2>
    ${data.rubric ? rubricPart(data, data.rubric) : ''}
    <h3>${packetTexts.postingHeading}</h3>
    <ol class="posting">
      ${data.posting.lines.map(
        ({ lineNumber, text }) => html`<li value="${lineNumber}" dir="auto">${text}</li>`,
      )}
    </ol>
  </section>`;
}

function rubricPart(data: PacketData, rubric: Rubric): Html {
  const frozen =
    rubric.frozenAt && rubric.frozenBy
      ? packetTexts.frozenOn(dayOf(rubric.frozenAt), assessorName(data, rubric.frozenBy))
      : packetTexts.rubricDraft;
  const isEqual = rubric.criteria.every(({ weight }) => weight === 1);
  const hasAnchors = rubric.criteria.some(({ anchors }) => anchors.some((anchor) => anchor !== ''));
  const codes = criterionCodes(rubric.criteria);
  const title = packetTexts.rubricVersion(rubric.version);
  return html`<h3>${title}</h3>
    <p>
      ${frozen} ${isEqual ? packetTexts.equalWeights : ''} ${hasAnchors ? '' : packetTexts.noAnchors}
    </p>
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${packetTexts.criterion}</th>
          <th scope="col" class="weight">${packetTexts.weights}</th>
          ${hasAnchors ? html`<th scope="col">${packetTexts.anchors}</th>` : ''}
        </tr>
      </thead>
      <tbody>
        ${rubric.criteria.map((criterion) => row(rubric, criterion, codes.get(criterion.id) ?? '', hasAnchors))}
      </tbody>
    </table>`;
}

function row({ scale }: Rubric, criterion: Criterion, code: string, hasAnchors: boolean): Html {
  const { name, weight, weightReason, anchors } = criterion;
  const written = levelRows(scale).flatMap(({ level, mark }) => {
    const anchor = level === null ? '' : (anchors[level - 1] ?? '');
    return anchor
      ? [html`<div>${markWithWord(mark, '', numberedWord(level, scale))} ${anchor}</div>`]
      : [];
  });
  return html`<tr>
    <th scope="row"><span class="code">${code}</span> ${name}</th>
    <td class="weight">
      ${weight}× ${weightReason ? html`<div class="small">${weightReason}</div>` : ''}
    </td>
    ${
      hasAnchors
        ? html`<td>
            ${written.length > 0 ? written : html`<span class="quiet">${packetTexts.noAnchor}</span>`}
          </td>`
        : ''
    }
  </tr>`;
}
