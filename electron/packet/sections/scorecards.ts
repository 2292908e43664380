import type { FilledScorecard } from '#shared/application-view.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { markOf } from '#shared/rating-mark.ts';
import { numberedWord } from '#shared/rating-words.ts';
import type { Criterion, Rubric, Scale } from '#shared/rubric.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { assessorName, dayOf } from '../packet-words.ts';
import { evidenceIn } from '../proposals.ts';
import { prose } from '../prose.ts';
import { quotesIn } from '../quotes.ts';
import { ratingIn } from '../rating-in.ts';
import { markWithWord } from '../strip.ts';

/** One scorecard per assessor, every criterion in the rubric's order, "not assessed" printed. */
export function scorecardPages(data: PacketData): Html {
  const { rubric, scorecards } = data;
  if (!rubric || scorecards.length === 0) {
    return html`<section>
      <h2>${packetTexts.scorecards}</h2>
      <p>${packetTexts.noScorecards}</p>
    </section>`;
  }
  return html`<section>
    <h2>${packetTexts.scorecards}</h2>
    ${scorecards.map((filled) => scorecardTable(data, rubric, filled))}
  </section>`;
}

function scorecardTable(data: PacketData, rubric: Rubric, filled: FilledScorecard): Html {
  const { scorecard, rubricVersion } = filled;
  const codes = criterionCodes(rubric.criteria);
  const title = packetTexts.scorecardOf(assessorName(data, scorecard.assessorId));
  return html`<article class="scorecard">
    <h3>${title}</h3>
    <p>
      ${scorecard.submittedAt ? packetTexts.submittedOn(dayOf(scorecard.submittedAt), rubricVersion) : ''}
      ${scorecard.recommendation ? html`${packetTexts.recommends}: <b>${commonTexts.recommendations[scorecard.recommendation]}.</b>` : ''}
    </p>
    ${prose(scorecard.summary)}
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${packetTexts.criterion}</th>
          <th scope="col" class="rating">${packetTexts.rating}</th>
          <th scope="col">${packetTexts.whyAndEvidence}</th>
        </tr>
      </thead>
      <tbody>
        ${rubric.criteria.map((criterion) => row(data, rubric, filled, criterion, codes.get(criterion.id) ?? ''))}
      </tbody>
    </table>
  </article>`;
}

function row(
  data: PacketData,
  rubric: Rubric,
  filled: FilledScorecard,
  criterion: Criterion,
  code: string,
): Html {
  const { level, written, older } = ratingIn(filled, criterion.id);
  const anchor = level === null ? '' : anchorWords(level, rubric.scale, criterion.anchors);
  return html`<tr>
    <th scope="row"><span class="code">${code}</span> ${criterion.name}</th>
    <td class="rating">${markWithWord(markOf(level, rubric.scale), '', numberedWord(level, rubric.scale))}</td>
    <td>
      ${prose(written?.why ?? '')}
      ${anchor ? html`<div class="small">${anchor}</div>` : ''}
      ${ownEvidence(data, filled, criterion, level)}
      ${written?.amendedAt ? html`<div class="small">${packetTexts.amended(dayOf(written.amendedAt), written.amendReason)}</div>` : ''}
      ${older ? html`<div class="small">${packetTexts.olderRating(older.rubricVersion, numberedWord(older.level, older.scale))}</div>` : ''}
    </td>
  </tr>`;
}

/** What this assessor's rating rests on; a rating without any says so. */
function ownEvidence(
  data: PacketData,
  filled: FilledScorecard,
  criterion: Criterion,
  level: number | null,
): Html {
  const quotes = evidenceIn(data, filled, criterion);
  if (quotes.length > 0) return quotesIn(data, quotes);
  return level === null ? html`` : html`<span class="quiet">${packetTexts.noEvidence}</span>`;
}

/** What the level looks like, with its number where the scale has numbers. */
function anchorWords(level: number, scale: Scale, anchors: readonly string[]): string {
  const anchor = anchors[level - 1] ?? '';
  return anchor === '' || scale === 'checklist' ? anchor : packetTexts.levelMeans(level, anchor);
}
