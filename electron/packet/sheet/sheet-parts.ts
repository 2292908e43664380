import type { SheetOptions } from '#shared/decision-sheet.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { formatScore } from '#shared/scoring/format-score.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { sheetTexts } from '#shared/texts/sheet.ts';
import { mustHavesIn } from '../standing-words.ts';
import { html, type Html } from '../html.ts';
import { dayOf } from '../packet-words.ts';
import { openOf } from '../proposals.ts';

/** So many open criteria are named; the packet has all of them. */
const mostNamed = 3;

export const proposedOf = ({ decision }: PacketData): string =>
  decision ? commonTexts.outcomes[decision.outcome] : sheetTexts.nothingProposed;

/** Where the candidate stands in one line, as far as whoever prepared it may see. */
export function standsAt({ standing, isSealed }: PacketData): string {
  if (isSealed) return sheetTexts.sealed;
  return [
    sheetTexts.score(formatScore(standing), mustHavesIn(standing)),
    ...(standing.isRanked ? [] : [sheetTexts.notRanked]),
  ].join(' ');
}

export const answerBoxes = html`<ul class="sheet-answers">
  ${sheetTexts.answers.map(
    ([answer, means]) =>
      html`<li>
        <span class="box"></span><span><b>${answer}</b><small>${means}</small></span>
      </li>`,
  )}
</ul>`;

export const linesToWrite = (count: number): Html =>
  html`${Array.from({ length: count }, () => html`<div class="sheet-line"></div>`)}`;

/** What nobody assessed, by name; nothing under the seal, where all would be unknown. */
export function stillOpen(data: PacketData): string {
  if (data.isSealed) return '';
  const { criteria } = openOf(data);
  if (criteria.length === 0) return sheetTexts.nothingOpen;
  const names = criteria.slice(0, mostNamed).map(({ name }) => name);
  return sheetTexts.openNames(names.join('; '), criteria.length - names.length);
}

export function questionsTo(questions: readonly string[]): Html {
  if (questions.length === 0) return html``;
  return html`<h2 class="minor">${sheetTexts.questions}</h2>
    <ol class="sheet-questions">
      ${questions.map((question) => html`<li dir="auto">${question}${linesToWrite(1)}</li>`)}
    </ol>`;
}

/** Who answers, when, and where it goes back to. */
export function signature({ replyBy, sendTo }: SheetOptions): Html {
  return html`<div class="sheet-sign">
      <span>${sheetTexts.name}</span><span>${sheetTexts.date}</span
      ><span>${sheetTexts.signature}</span>
    </div>
    <p class="sheet-reply" dir="auto">
      ${sheetTexts.reply(replyBy === null ? null : dayOf(replyBy), sendTo)}
    </p>`;
}
