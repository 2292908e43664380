import type { PacketData } from '#shared/packet-data.ts';
import type { QualificationKind } from '#shared/posting.ts';
import { levelRows } from '#shared/rating-mark.ts';
import { numberedWord } from '#shared/rating-words.ts';
import type { Criterion, Scale } from '#shared/rubric.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { criteriaTable, criterionCells } from './criteria-table.ts';
import { endOfFirstPage } from './decision-page.ts';
import { answerLine, practical } from './first-page-parts.ts';
import { whoHead } from './who-head.ts';

/** The first page for somebody who is still to judge: who, for what, and what nobody may tell them. */
export function judgingPage(data: PacketData): Html {
  const criteria = data.rubric?.criteria ?? [];
  const count = (kind: QualificationKind) => criteria.filter((each) => each.kind === kind).length;
  return html`<section class="decision-page">
    ${whoHead(data, true)}
    <div class="columns">
      <div>
        <h2 class="minor">${packetTexts.toJudge}</h2>
        <p>
          ${criteria.length === 0 ? packetTexts.noRubric : packetTexts.criteriaToJudge(count('required'), count('preferred'))}
        </p>
      </div>
      <div>${practical(data)}</div>
    </div>
    ${answerLine(packetTexts.ownRecommendation, Object.values(commonTexts.recommendations), endOfFirstPage(data))}
  </section>`;
}

/** Every criterion verbatim with boxes to tick and room to write: what others gave is not in it. */
export function judgingTable({ rubric }: PacketData): Html {
  return criteriaTable({
    rubric,
    lead: packetTexts.ratingsNote,
    caption: packetTexts.ratingsNote,
    heads: { rating: packetTexts.ownRating, evidence: packetTexts.ownEvidence },
    row: (criterion, { scale }, code) =>
      html`<tr>
        ${criterionCells(criterion, code)}
        <td class="rating">
          ${levelRows(scale).map(({ level }) => html`<div><span class="box"></span> ${numberedWord(level, scale)}</div>`)}
        </td>
        <td>${anchorLines(criterion, scale)}</td>
      </tr>`,
  });
}

/** What each level looks like, so that it is read at the moment of rating; nothing where nobody wrote it. */
function anchorLines({ anchors }: Criterion, scale: Scale): Html {
  return html`${levelRows(scale).flatMap(({ level }) => {
    const anchor = level === null ? '' : (anchors[level - 1] ?? '');
    return anchor === ''
      ? []
      : [html`<div class="small" dir="auto"><b>${numberedWord(level, scale)}:</b> ${anchor}</div>`];
  })}`;
}
