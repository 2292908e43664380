import type { AssessorId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { Evidence } from '#shared/evidence.ts';
import type { Criterion } from '#shared/rubric.ts';
import { packetTexts } from '#shared/texts/packet.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** "23 November 2026", in the laptop's time zone. */
export const dayOf = (instant: string) => day.format(new Date(instant));
export const momentOf = (instant: string) => moment.format(new Date(instant));

/**
 * A person's words among ours. What is written from right to left ends with a mark that is not seen, so that the stop
 * or comma behind it stays with our sentence.
 */
export function among(text: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  )
    ? `${text}\u200E`
    : text;
}

export function assessorName({ assessors }: Pick<PacketData, 'assessors'>, id: AssessorId): string {
  return among(assessors.find((assessor) => assessor.id === id)?.name ?? '');
}

/** Where a quote stands: "Résumé.pdf, line 9", or whose note of which day. */
export function sourceOf(data: PacketData, { source, lineNumber }: Evidence): string {
  if (source.type === 'document') {
    const named = data.documents.find(({ document }) => document.id === source.documentId);
    return packetTexts.sourceLine(among(named?.document.fileName ?? ''), lineNumber ?? 1);
  }
  const note = data.notes.find(({ id }) => id === source.noteId);
  return note
    ? packetTexts.sourceNote(assessorName(data, note.assessorId), dayOf(note.createdAt))
    : '';
}

/** Quotes from notes that stay out of the packet (private ones) stay out with them. */
export function mayShow(data: PacketData, { source }: Evidence): boolean {
  return source.type === 'document' || data.notes.some(({ id }) => id === source.noteId);
}

/** The line the posting says it on; one that is no longer there is named with its version. */
export function placeOf({ source }: Criterion): string {
  if (!source) return packetTexts.byHand;
  const { lineNumber, postingVersion } = source;
  return postingVersion === undefined
    ? String(lineNumber)
    : packetTexts.lineOfVersion(lineNumber, postingVersion);
}
