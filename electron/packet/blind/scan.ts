import type { BlindFinding, BlindKind } from '#shared/blind.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { RefusalError } from '#shared/refusal.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { longWordsOf, withWholeWords } from '../hyphens/whole-words.ts';
import type { BlindPacket } from './blind-packet.ts';
import type { Blinder } from './blinder.ts';
import { placesOf } from './find-form.ts';
import { findNames } from './find-names.ts';
import { fold, foldText, lettersOf, squeeze, type Folded, type Letters } from './fold.ts';
import type { NameForm } from './name-forms.ts';
import { functionWords } from './name-words.ts';
import { formOf } from './organisations.ts';
import { wordsOfPdf } from './scan-pdf.ts';

/** What a scan says of itself where nothing was found. */
export type ScanResult = { lines: string[] };

type Sought = { kind: BlindKind; form: NameForm };
type Place = { text: string; where: string };

/**
 * Looks for all that was removed in a finished file: text page by page and as one, with and without the breaks of
 * lines, folded, broken words whole; properties; bookmarks, tags and destinations; attachments; the file's name.
 *
 * @throws {RefusalError} `refused` at the first string that is found, naming its kind and place and not the string
 */
export async function scanPdf(
  packet: BlindPacket,
  bytes: Uint8Array,
  fileName: string,
): Promise<ScanResult> {
  const { pages: printed, metadata, marks, attachments } = await wordsOfPdf(bytes);
  // Half of a word may look like a name, and half of a name like none.
  const words = longWordsOf([...valuesOf(packet.data), fixedTexts(packet.data)]);
  const pages = printed.map((text) => withWholeWords(text, words));
  return scanTexts(packet, [
    ...pages.map((text, index) => ({ text, where: blindTexts.onPage(index + 1) })),
    { text: pages.join('\n'), where: blindTexts.overPages },
    { text: metadata.join('\n'), where: blindTexts.inMetadata },
    { text: [...new Set(marks)].join('\n'), where: blindTexts.inBookmarks },
    { text: attachments.join('\n'), where: blindTexts.inAttachment },
    { text: fileName, where: blindTexts.inFileName },
  ]);
}

/** The same for a file that is text. @throws {RefusalError} as `scanPdf` */
export function scanText(packet: BlindPacket, text: string, fileName: string): ScanResult {
  return scanTexts(packet, [
    { text, where: blindTexts.inText },
    { text: fileName, where: blindTexts.inFileName },
  ]);
}

function scanTexts({ data, removed, blinder }: BlindPacket, places: readonly Place[]): ScanResult {
  const fixed = fixedTexts(data);
  const own = readable(fixed);
  const sought = soughtOf(removed);
  const ordinary = new Set(
    sought.filter((each) => holds(each.form, own)).map(({ form }) => form.letters),
  );
  const named = new Set([...namesIn(blinder, own).map(squeeze), ...blinder.kept]);
  // Also what it was made from: some fonts draw letters in pieces that no reader puts together again.
  const all = [...places, { text: valuesOf(data).join('\n'), where: blindTexts.inData }];
  for (const { text, where } of all) {
    for (const reading of readingsOf(text).map(readable)) {
      const leak = sought.find(({ form }) => !ordinary.has(form.letters) && holds(form, reading));
      if (leak) throw new RefusalError('refused', blindTexts.leak(leak.kind, where));
      if (namesIn(blinder, reading).some((name) => !named.has(squeeze(name))))
        throw new RefusalError('refused', blindTexts.leak('name', where));
    }
  }
  const unsought = removed.reduce((sum, { strings }) => sum + strings.length, 0) - sought.length;
  return {
    lines: [
      blindTexts.scanned(sought.length),
      ...(ordinary.size > 0 ? [blindTexts.ordinary(ordinary.size)] : []),
      ...(unsought > 0 ? [blindTexts.unsought(unsought)] : []),
    ],
  };
}

/** All that people wrote in the data, not its ids and kinds. */
function valuesOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(valuesOf) : [];
}

/** A text as the forms are looked for in it; folded once for all of them. */
type Readable = { folded: Folded; letters: Letters };

function readable(text: string): Readable {
  const folded = fold(text);
  return { folded, letters: lettersOf(folded) };
}

const holds = (form: NameForm, { folded, letters }: Readable): boolean =>
  placesOf(form, folded, letters).length > 0;

/** A name like “Do” is told by where it stands in a sentence, and a page’s lines are none: only its pairs are looked for. */
function namesIn({ name }: Blinder, { folded }: Readable): string[] {
  const sure = { ...name, forms: name.forms.filter(({ certainty }) => certainty !== 'inside') };
  return findNames(sure, folded, { inNotes: false }).map(({ start, end }) =>
    folded.source.slice(start, end),
  );
}

/** Fewer letters say nothing by themselves: initials, one sign of Chinese, a year. */
const fewestLetters = 4;
const fewestSigns = 2;

/** The strings that can be looked for by themselves. Towns, years and initials stand in any text for other reasons. */
function soughtOf(removed: readonly BlindFinding[]): Sought[] {
  return removed.flatMap(({ kind, strings }) =>
    strings.flatMap((string) => {
      const letters = squeeze(string);
      // “My Do” is a name, “… my. Do …” is none.
      if (string.split(/\s+/).every((word) => functionWords.has(foldText(word)))) return [];
      const isCjk = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(letters);
      if (Array.from(letters).length < (isCjk ? fewestSigns : fewestLetters)) return [];
      if (kind === 'address' && !/\d/.test(letters)) return [];
      if (kind === 'date' && (letters.match(/\d/g)?.length ?? 0) < 5) return [];
      if (kind === 'date' && /^(?:\p{L}{0,9}(?:\d{1,2})?(?:19|20)\d\d)+$/u.test(letters)) return [];
      const isWord = /^\p{Lu}\S*$/u.test(string) && kind !== 'email' && kind !== 'link';
      return [{ kind, form: formOf(string, isWord) }];
    }),
  );
}

/** What stands in a packet whoever it is of: the posting, the rubric, assessors, our own words. */
function fixedTexts({ posting, rubric, assessors, preparedBy, stageName }: PacketData): string {
  const words = (texts: object): string =>
    Object.values(texts)
      .map((each: unknown) =>
        typeof each === 'object' && each !== null ? words(each) : String(each),
      )
      .join('\n');
  return [
    ...[posting.title, posting.pay ?? '', ...posting.lines.map(({ text }) => text)],
    ...(rubric?.criteria.flatMap(({ name, text, weightReason, anchors, otherAnchors }) => [
      ...[name, text, weightReason, ...anchors, ...otherAnchors],
    ]) ?? []),
    ...[...assessors.map(({ name }) => name), preparedBy, stageName ?? ''],
    ...[words(packetTexts), words(commonTexts), words(blindTexts)],
  ].join('\n');
}

/** A reader may give right-to-left letters, or words, in the order they stand on the page. */
function readingsOf(text: string): string[] {
  if (!/[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(text)) return [text];
  const lines = text.normalize('NFKC').split('\n');
  return [
    text,
    lines.map((line) => Array.from(line).toReversed().join('')).join('\n'),
    lines.map((line) => line.split(' ').toReversed().join(' ')).join('\n'),
  ];
}
