import type { DecisionSheetData, SheetOptions } from '#shared/decision-sheet.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { sheetTexts } from '#shared/texts/sheet.ts';
import { html, type Html } from '../html.ts';
import { pageToPrint } from '../page-to-print.ts';
import {
  answerBoxes,
  linesToWrite,
  proposedOf,
  questionsTo,
  signature,
  standsAt,
  stillOpen,
} from './sheet-parts.ts';
import { decisionSheetStyle } from './sheet-style.ts';

/** Lines to write why, by the number of questions that need room too: they share what is left of the page. */
const linesFor = [11, 9, 7, 4];
/** A name longer than this is set smaller. */
const longName = 60;

/** The reply form: one whole page for one candidate, a box each for several. */
export function renderSheet(
  data: DecisionSheetData,
  contentHash: string,
  options: SheetOptions,
): string {
  const [first, ...others] = data.candidates;
  const body =
    first && others.length === 0
      ? oneCandidate(first, data, options)
      : severalCandidates(data, options);
  return pageToPrint({
    title: sheetTexts.title(data),
    body,
    style: decisionSheetStyle(data, contentHash, options),
    words: JSON.stringify([
      ...[packetTexts, sheetTexts, commonTexts.outcomes, options, data.preparedBy],
      first?.posting.title,
    ]),
    names: data.candidates.flatMap(({ candidate }) => [candidate.name, candidate.latinName]),
  });
}

function oneCandidate(one: PacketData, data: DecisionSheetData, options: SheetOptions): Html {
  const { candidate, posting, stageName } = one;
  const isLong = candidate.name.length + candidate.latinName.length > longName;
  return html`<section class="decision-page">
    <header class="who">
      <h1 class="${isLong ? 'sheet-long' : ''}">
        <bdi>${candidate.name}</bdi
        >${candidate.latinName ? html` <span class="latin"><bdi>${candidate.latinName}</bdi></span>` : ''}
      </h1>
      <p>${sheetTexts.subtitle(posting.title, stageName)}</p>
    </header>
    <div class="recommendation">
      <p class="label">${sheetTexts.proposed}</p>
      <p class="headline">${proposedOf(one)}</p>
      <p class="small">${standsAt(one)} ${sheetTexts.apart}</p>
      <p class="small" dir="auto">${stillOpen(one)}</p>
    </div>
    <h2 class="minor">${sheetTexts.answer}</h2>
    ${answerBoxes}
    <h2 class="minor">${sheetTexts.why}</h2>
    <div class="sheet-why">${linesToWrite(linesFor[options.questions.length] ?? 4)}</div>
    ${questionsTo(options.questions)} ${blindLine(data)} ${signature(options)}
  </section>`;
}

function severalCandidates(data: DecisionSheetData, options: SheetOptions): Html {
  const [first] = data.candidates;
  return html`<section class="sheet-all">
    <header class="who">
      <h1><bdi>${first?.posting.title ?? ''}</bdi></h1>
      <p>${sheetTexts.heading}. ${sheetTexts.lead(data.candidates.length)} ${sheetTexts.apart}</p>
    </header>
    ${data.candidates.map(
      (each) =>
        html`<article class="sheet-one">
          <h2>
            <bdi>${each.candidate.name}</bdi
            >${each.candidate.latinName ? html` <small><bdi>${each.candidate.latinName}</bdi></small>` : ''}
          </h2>
          <p><b>${proposedOf(each)}.</b> <span class="small">${standsAt(each)}</span></p>
          ${answerBoxes} ${linesToWrite(2)}
        </article>`,
    )}
    ${questionsTo(options.questions)} ${blindLine(data)} ${signature(options)}
  </section>`;
}

/** Whose letters they are, and that somebody knows. */
const blindLine = ({ blind }: DecisionSheetData): Html =>
  blind ? html`<p class="small">${sheetTexts.blind}</p>` : html``;
