import { criterionCodes } from '#shared/criterion-code.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { openQuestionsOf, questionsToAsk, type OpenQuestion } from '../open-questions.ts';

/** What the next conversation has to settle, each with why and room to write. */
export function openQuestions(data: PacketData, isToJudge: boolean): Html {
  const questions = isToJudge ? questionsToAsk(data) : openQuestionsOf(data);
  const codes = criterionCodes(data.rubric?.criteria ?? []);
  return html`<section>
    <h2>${isToJudge ? packetTexts.questionsToAsk : packetTexts.openQuestions}</h2>
    ${questions.length === 0 ? html`<p>${nothingTo(data, isToJudge)}</p>` : ''}
    ${questions.map((question) => article(question, codes.get(question.criterion.id) ?? ''))}
  </section>`;
}

function article({ criterion, why, texts }: OpenQuestion, code: string): Html {
  return html`<article class="question">
    <h3><span class="code">${code}</span> <bdi>${criterion.name}</bdi></h3>
    ${why ? html`<p class="quiet">${why}</p>` : ''}
    ${texts.length > 0 ? html`<ul>${texts.map((text) => html`<li dir="auto">${text}</li>`)}</ul>` : ''}
    <div class="room"></div><div class="room"></div>
  </article>`;
}

function nothingTo({ rubric }: PacketData, isToJudge: boolean): string {
  if (!rubric) return packetTexts.noRubric;
  return isToJudge ? packetTexts.noQuestions : packetTexts.noOpenQuestions;
}
