import type { BlindStrings } from '#shared/blind-strings.ts';
import { onRequest, type BlindFinding, type BlindLook } from '#shared/blind.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { createBlinder, type Blinder } from './blinder.ts';
import { placesOf } from './find-form.ts';
import { fold, lettersOf } from './fold.ts';
import { formOf } from './organisations.ts';
import { textsOf } from './packet-texts.ts';
import { createRedaction, redactPacket } from './redact-packet.ts';
import { createRemovals } from './redact.ts';

/** A packet's data that names nobody, and how to look for what was removed in what is made of it. */
export type BlindPacket = { data: PacketData; removed: BlindFinding[]; blinder: Blinder };

/**
 * The packet without what tells who the candidate is. All that people wrote and all documents are looked through first,
 * so that what one of them teaches (an address, a school) is taken out of all.
 *
 * @param strings what a person added to what is found, and what they keep of it
 * @param letter what the posting calls the candidate while names are hidden
 */
export function blindPacket(
  data: PacketData,
  extras: PacketOptions['blind'],
  strings: BlindStrings,
  letter: string,
): BlindPacket {
  const blinder = createBlinder(data.candidate, extras, textsOf(data), strings);
  const removals = createRemovals();
  const redaction = createRedaction(blinder, blinder.name.firstNames, removals);
  const blind = redactPacket(data, redaction, blindTexts.candidate(letter));
  const removed = removals.list();
  return {
    blinder,
    removed,
    data: {
      ...blind,
      blind: {
        removed: removed.map(({ kind, count }) => ({ kind, count })),
        kept: keptKinds(extras),
        keptStrings: blinder.keptFound().length,
        leftOutDocuments: data.documents.length - blind.documents.length,
      },
    },
  };
}

/** The kinds that were not asked for. */
export const keptKinds = (extras: PacketOptions['blind']) =>
  onRequest.filter(([, extra]) => !extras[extra]).map(([kind]) => kind);

/** What a blind copy of this takes out, keeps and was told, for a person to look through. */
export function lookThrough(data: PacketData, { removed, blinder }: BlindPacket): BlindLook {
  const texts = textsOf(data).map(({ text }) => {
    const folded = fold(text);
    return { folded, letters: lettersOf(folded) };
  });
  const countOf = (string: string) => {
    const form = formOf(string, false);
    return texts.reduce((sum, each) => sum + placesOf(form, each.folded, each.letters).length, 0);
  };
  return {
    found: removed.map(({ kind, count, strings }) => ({
      ...{ kind, count },
      strings: strings.map((text) => ({ text, mayStay: blinder.mayStay(text) })),
    })),
    kept: blinder.keptFound(),
    added: blinder.added.map((text) => ({ text, count: countOf(text) })),
  };
}
