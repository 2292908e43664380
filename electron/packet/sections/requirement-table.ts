import type { PacketData } from '#shared/packet-data.ts';
import { markOfValue } from '#shared/rating-mark.ts';
import { numberedWord } from '#shared/rating-words.ts';
import type { Criterion, Scale } from '#shared/rubric.ts';
import { mustHaveState } from '#shared/scoring/must-haves.ts';
import { levelOf, mean } from '#shared/scoring/values.ts';
import type { CriterionStanding } from '#shared/standing.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { assessorName } from '../packet-words.ts';
import { evidenceOf } from '../proposals.ts';
import { quotesIn } from '../quotes.ts';
import { markWithWord } from '../strip.ts';
import { criteriaTable, criterionCells } from './criteria-table.ts';

/** Every criterion verbatim, in the rubric's order, with its rating and all evidence for it. */
export function requirementTable(data: PacketData): Html {
  return criteriaTable({
    rubric: data.rubric,
    lead: packetTexts.requirementsNote,
    caption: packetTexts.requirementsCaption,
    heads: packetTexts,
    row: (criterion, _rubric, code) => row(data, criterion, code),
  });
}

function row(data: PacketData, criterion: Criterion, code: string): Html {
  const standing = data.standing.criteria.find(({ criterionId }) => criterionId === criterion.id);
  return html`<tr>
    ${criterionCells(criterion, code)}
    <td class="rating">
      ${ratingCell(data, standing?.values ?? [], criterion)}
    </td>
    <td>
      ${evidenceCell(data, criterion, standing?.value === undefined || standing.value === null)}
    </td>
  </tr>`;
}

/** One mark where all say the same, else each assessor's own. */
function ratingCell(
  data: PacketData,
  values: CriterionStanding['values'],
  { anchors }: Criterion,
): Html {
  const scale = data.rubric?.scale ?? 'checklist';
  const given = values.map(({ value }) => value);
  const isOne = scale === 'anchored' ? new Set(given).size < 2 : mustHaveState(given) !== 'mixed';
  if (isOne) return ratingMark(mean(given) ?? null, scale, anchors);
  return html`${values.map(({ assessorId, value }) => html`<div>${ratingMark(value, scale, anchors, assessorName(data, assessorId))}</div>`)}`;
}

/** A number never stands alone: with its word, and with what the level looks like where somebody wrote it. */
function ratingMark(
  value: number | null,
  scale: Scale,
  anchors: Criterion['anchors'],
  note = '',
): Html {
  const mark = markOfValue(value);
  if (value === null || scale === 'checklist') return markWithWord(mark, note);
  const level = levelOf(value, scale);
  return html`${markWithWord(mark, note, numberedWord(level, scale))}
    <div class="small" dir="auto">${anchors[level - 1] ?? ''}</div>`;
}

function evidenceCell(data: PacketData, criterion: Criterion, isUnknown: boolean): Html {
  const quotes = evidenceOf(data, criterion);
  if (quotes.length === 0) {
    return html`<span class="quiet"
      >${packetTexts.noEvidence} ${isUnknown ? packetTexts.askNext : ''}</span
    >`;
  }
  return quotesIn(data, quotes);
}
