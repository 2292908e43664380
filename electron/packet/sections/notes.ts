import { plainNote } from '#shared/note-text.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { prose } from '../prose.ts';
import { assessorName, momentOf } from '../packet-words.ts';

/** Notes in order of time, whole, however long. Private ones are in the data on request only. */
export function notesTimeline(data: PacketData): Html {
  return html`<section>
    <h2>${packetTexts.notes}</h2>
    ${data.notes.length === 0 ? html`<p>${packetTexts.noNotes}</p>` : ''}
    ${data.notes.map(
      ({ body, createdAt, assessorId, isPrivate }) =>
        html`<article class="note">
          <h3>${packetTexts.noteHead(momentOf(createdAt), assessorName(data, assessorId), isPrivate)}</h3>
          ${prose(plainNote(body))}
        </article>`,
    )}
  </section>`;
}
