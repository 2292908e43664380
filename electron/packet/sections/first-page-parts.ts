import type { PacketData } from '#shared/packet-data.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';

/** Pay, notice, place and how to reach the candidate. */
export function practical({ application, posting, candidate, blind }: PacketData): Html {
  const rows: [string, string][] = [
    [packetTexts.payAsked, application.payAsked],
    [packetTexts.posted, posting.pay ?? ''],
    [packetTexts.notice, application.notice],
    [packetTexts.place, application.place || candidate.location],
    [
      packetTexts.contact,
      blind ? blindTexts.contact : [candidate.email, candidate.phone].filter(Boolean).join(', '),
    ],
  ];
  return html`<h2 class="minor">${packetTexts.practical}</h2>
    <dl class="practical">
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd dir="auto">${value || packetTexts.notKnown}</dd>`,
      )}
    </dl>`;
}

/** Boxes to tick, a name and a date, at the foot of the first page. */
export function answerLine(asked: string, answers: readonly string[], place: string): Html {
  return html`<a hidden href="#${place}"></a>
  <div class="answer" id="${place}">
    <span class="label">${asked}</span>
    ${answers.map((answer) => html`<span class="box"></span><span>${answer}</span>`)}
    <span class="blank">${packetTexts.answerName}</span
    ><span class="blank">${packetTexts.answerDate}</span>
  </div>`;
}
