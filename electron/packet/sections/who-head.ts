import type { PacketData } from '#shared/packet-data.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { among } from '../packet-words.ts';

/** Whose packet it is and for which posting: the one first-level heading of a packet. */
export function whoHead(data: PacketData, isToJudge = false): Html {
  const { candidate, posting, stageName, preparedBy } = data;
  return html`<header class="who">
    <h1 class="${candidate.name.length > 28 ? 'long' : ''}">
      <bdi>${candidate.name}</bdi
      >${candidate.latinName ? html` <span class="latin"><bdi>${candidate.latinName}</bdi></span>` : ''}
    </h1>
    <p>${packetTexts.subtitle(among(posting.title), stageName && among(stageName), among(preparedBy))}</p>
    ${isToJudge ? withoutScoresBox() : ''}
  </header>`;
}

/** Says on the first page what is left out and why. */
function withoutScoresBox(): Html {
  return html`<div class="recommendation">
    <p class="label">${packetTexts.variants['without-scores']}</p>
    <p class="headline">${packetTexts.withoutScores}</p>
    <p>${packetTexts.withoutScoresNote}</p>
  </div>`;
}
