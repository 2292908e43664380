import type { DocumentId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { among } from '../packet-words.ts';
import { lateWords } from '../pdf/late-words.ts';
import { prose } from '../prose.ts';

/** What becomes of a document whose pages should follow: the place of its first page, or why it has none. */
export type Appended = { place: string; pageCount: number } | { refused: string };

/** Each document: text as text, a PDF by its cover line; its pages follow the packet's own. */
export function documentPages(data: PacketData, appended: ReadonlyMap<DocumentId, Appended>): Html {
  const printed = data.documents.filter(({ isLeftOut }) => !isLeftOut);
  return html`<section>
    <h2>${packetTexts.documents}</h2>
    ${data.documents.length === 0 ? html`<p>${packetTexts.noDocuments}</p>` : ''}
    ${leftOutLine(data)}
    ${printed.map(({ document, text, isAppended }) => {
      const became = isAppended ? appended.get(document.id) : undefined;
      const isRefused = became !== undefined && 'refused' in became;
      return html`<article class="document">
        <h3>${commonTexts.documentKinds[document.kind]}: ${among(document.fileName)}</h3>
        ${isAppended ? html`<p>${coverLine(document.fileName, became)}</p>` : ''}
        ${isAppended && !isRefused ? '' : textPart(text, document.textMissing)}
      </article>`;
    })}
  </section>`;
}

/** A reader is told what there is beside this packet. */
function leftOutLine({ documents }: PacketData): Html {
  const names = documents.filter(({ isLeftOut }) => isLeftOut);
  if (names.length === 0) return html``;
  const list = names.map(({ document }) => among(document.fileName)).join(', ');
  return html`<p class="quiet">${packetTexts.leftOut(list, names.length === 1)}</p>`;
}

function coverLine(fileName: string, became: Appended | undefined): Html {
  if (became === undefined) return html`${packetTexts.appended}`;
  if ('refused' in became) return html`${packetTexts.notAppended(among(fileName), became.refused)}`;
  const { place, pageCount } = became;
  return html`<a href="#${place}"
    >${packetTexts.pageCount(pageCount)} ${packetTexts.appendedAs(pageCount)} ${lateWords(place)}</a
  >`;
}

function textPart(text: string, missing: string | null): Html {
  return text === ''
    ? html`<p class="quiet">${missing ?? ''} ${packetTexts.noTextKept}</p>`
    : prose(text, 'verbatim');
}
