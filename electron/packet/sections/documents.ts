import type { DocumentId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';

/** What became of a document whose pages should follow: where they are, or why they are not there. */
export type Placement =
  | { pages: { first: number; last: number } }
  | { refused: string }
  | undefined;

/** Each document: text as text, a PDF by its cover line; its pages follow the packet's own. */
export function documentPages(data: PacketData, placementOf: (id: DocumentId) => Placement): Html {
  const printed = data.documents.filter(({ isLeftOut }) => !isLeftOut);
  return html`<section>
    <h2>${packetTexts.documents}</h2>
    ${data.documents.length === 0 ? html`<p>${packetTexts.noDocuments}</p>` : ''}
    ${leftOutLine(data)}
    ${printed.map(({ document, text, isAppended }) => {
      const placement = isAppended ? placementOf(document.id) : undefined;
      const isRefused = placement !== undefined && 'refused' in placement;
      return html`<article class="document">
        <h3>${commonTexts.documentKinds[document.kind]}: <bdi>${document.fileName}</bdi></h3>
        ${isAppended ? html`<p>${coverLine(document.fileName, placement)}</p>` : ''}
        ${isAppended && !isRefused ? '' : textPart(text, document.textMissing)}
      </article>`;
    })}
  </section>`;
}

/** A reader is told what there is beside this packet. */
function leftOutLine({ documents }: PacketData): Html {
  const names = documents.filter(({ isLeftOut }) => isLeftOut);
  if (names.length === 0) return html``;
  const list = names.map(({ document }) => document.fileName).join(', ');
  return html`<p class="quiet">${packetTexts.leftOut(list, names.length === 1)}</p>`;
}

function coverLine(fileName: string, placement: Placement): string {
  if (placement === undefined) return packetTexts.appended;
  if ('refused' in placement) return packetTexts.notAppended(fileName, placement.refused);
  return packetTexts.appendedAt(placement.pages.first, placement.pages.last);
}

function textPart(text: string, missing: string | null): Html {
  return text === ''
    ? html`<p class="quiet">${missing ?? ''} ${packetTexts.noTextKept}</p>`
    : html`<div class="prose verbatim" dir="auto">${text}</div>`;
}
