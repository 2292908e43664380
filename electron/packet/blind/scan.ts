import type { BlindFinding, BlindKind } from '#shared/blind.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { RefusalError } from '#shared/refusal.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { longWordsOf, withWholeWords } from '../hyphens/whole-words.ts';
import type { BlindPacket } from './blind-packet.ts';
import { placesOf } from './find-form.ts';
import { findNames } from './find-names.ts';
import { fold, foldText, lettersOf, squeeze, type Folded, type Letters } from './fold.ts';
import type { KnownName, NameForm } from './name-forms.ts';
import { functionWords } from './name-words.ts';
import { formOf } from './organisations.ts';
import { wordsOfPdf } from './scan-pdf.ts';

/** What a scan says of itself where nothing was found. */
export type ScanResult = { lines: string[] };

/** What is looked for in a finished file, and what may stand in it for other reasons. */
export type ScanFor = {
  removed: readonly BlindFinding[];
  /** What a person added: looked for whether or not it was found before. */
  added: readonly string[];
  names: readonly KnownName[];
  /** Found, and left where it stands because a person said so. */
  kept: readonly string[];
  /** All that was printed, as data. */
  data: unknown;
  /** What stands in the file whoever it is about. */
  fixed: readonly string[];
};

type Sought = { kind: BlindKind; form: NameForm };
type Place = { text: string; where: string };

/** What to look for in whatever is made of a blind packet. */
export const scanOfPacket = ({ data, removed, blinder }: BlindPacket): ScanFor => ({
  ...{ removed, added: blinder.added },
  data: { ...data, blind: null }, // our own words, as kinds
  ...{ names: [blinder.name], kept: blinder.keptFound() },
  // Its letter too: “Å Ö” may be called AO.
  fixed: [...fixedTexts(data), data.candidate.name, ...wordsOf([packetTexts, commonTexts])],
});

/**
 * Looks for all that was removed in a finished file: text page by page and as one, with and without the breaks of
 * lines, folded, broken words whole; properties; bookmarks, tags and destinations; attachments; the file's name.
 *
 * @throws {RefusalError} `refused` at the first string that is found, naming its kind and place and not the string
 */
export async function scanPdf(
  wanted: ScanFor,
  bytes: Uint8Array,
  fileName: string,
): Promise<ScanResult> {
  const { pages: printed, metadata, marks, attachments } = await wordsOfPdf(bytes);
  // Half of a word may look like a name, and half of a name like none.
  const words = longWordsOf([...valuesOf(wanted.data), ...wanted.fixed]);
  const pages = printed.map((text) => withWholeWords(text, words));
  return scanTexts(wanted, [
    ...pages.map((text, index) => ({ text, where: blindTexts.onPage(index + 1) })),
    { text: pages.join('\n'), where: blindTexts.overPages },
    { text: metadata.join('\n'), where: blindTexts.inMetadata },
    { text: [...new Set(marks)].join('\n'), where: blindTexts.inBookmarks },
    { text: attachments.join('\n'), where: blindTexts.inAttachment },
    { text: fileName, where: blindTexts.inFileName },
  ]);
}

/** The same for a file that is text. @throws {RefusalError} as `scanPdf` */
export function scanText(wanted: ScanFor, text: string, fileName: string): ScanResult {
  return scanTexts(wanted, [
    { text, where: blindTexts.inText },
    { text: fileName, where: blindTexts.inFileName },
  ]);
}

function scanTexts(
  { removed, added, names, kept, data, fixed }: ScanFor,
  places: readonly Place[],
): ScanResult {
  const usual = [...fixed, ...wordsOf(blindTexts)];
  const own = readable([...usual, ...kept].join('\n'));
  const strings = removed.flatMap(soughtOf);
  const sought = [...strings, ...added.flatMap((string) => addedForm(string, strings))];
  const isOrdinary = new Set(sought.filter(({ form }) => holds(form, own)));
  const named = new Set(namesIn(names, own).map(squeeze));
  // A reader may give a part of what is kept by itself.
  const mayStand = (name: string) =>
    named.has(squeeze(name)) || kept.some((each) => squeeze(each).includes(squeeze(name)));
  const values = valuesOf(data);
  // Also what it was made from: some fonts draw letters in pieces that no reader puts together again.
  const all = [...places, { text: values.join('\n'), where: blindTexts.inData }];
  for (const { text, where } of all) {
    for (const reading of readingsOf(text).map(readable)) {
      const leak = sought.find((each) => !isOrdinary.has(each) && holds(each.form, reading));
      if (leak) throw new RefusalError('refused', blindTexts.leak(leak.kind, where));
      if (namesIn(names, reading).some((name) => !mayStand(name)))
        throw new RefusalError('refused', blindTexts.leak('name', where));
    }
  }
  const known = new Set(usual);
  const written = readable(
    values
      .filter((value) => !known.has(value))
      .map((value) => kept.reduce((text, each) => text.replaceAll(each, ''), value))
      .map((value) => value.replaceAll(marker, ''))
      .join('\n'),
  );
  const leak = [...isOrdinary].find(({ form }) => holds(form, written));
  if (leak) throw new RefusalError('refused', blindTexts.leak(leak.kind, blindTexts.inData));
  const unsought = removed.reduce((sum, each) => sum + each.strings.length, 0) - strings.length;
  return {
    lines: [
      blindTexts.scanned(sought.length),
      ...(isOrdinary.size > 0 ? [blindTexts.ordinary(isOrdinary.size)] : []),
      ...(unsought > 0 ? [blindTexts.unsought(unsought)] : []),
    ],
  };
}

/** What stands in place of what was taken out. */
const marker = /\[[^\]\n]{1,60}\]/g;

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
function namesIn(names: readonly KnownName[], { folded }: Readable): string[] {
  return names.flatMap((name) => {
    const sure = { ...name, forms: name.forms.filter(({ certainty }) => certainty !== 'inside') };
    return findNames(sure, folded, { inNotes: false }).map(({ start, end }) =>
      folded.source.slice(start, end),
    );
  });
}

/** Fewer letters say nothing by themselves: initials, one sign of Chinese, a year. */
const fewestLetters = 4;
const fewestSigns = 2;

/** The strings that can be looked for by themselves. Towns, years and initials stand in any text for other reasons. */
function soughtOf({ kind, strings }: BlindFinding): Sought[] {
  return strings.flatMap((string) => {
    const letters = squeeze(string);
    // “My Do” is a name, “… my. Do …” is none.
    if (string.split(/\s+/).every((word) => functionWords.has(foldText(word)))) return [];
    const isCjk = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(letters);
    if (Array.from(letters).length < (isCjk ? fewestSigns : fewestLetters)) return [];
    if (kind === 'address' && !/\d/.test(letters)) return [];
    if (kind === 'date' && (letters.match(/\d/g)?.length ?? 0) < 5) return [];
    if (kind === 'date' && /^(?:\p{L}{0,9}(?:\d{1,2})?(?:19|20)\d\d)+$/u.test(letters)) return [];
    const isWord = /^\p{Lu}\S*$/u.test(string) && isUsual(kind);
    return [{ kind, form: formOf(string, isWord) }];
  });
}

/** Names of things are written with their capital; an address and what a person added, however it is written. */
const isUsual = (kind: BlindKind) => kind !== 'email' && kind !== 'link' && kind !== 'other';

/** What a person added is looked for however short it is, unless it is looked for already. */
function addedForm(string: string, sought: readonly Sought[]): Sought[] {
  const form = formOf(string, false);
  const isThere = sought.some(
    (each) => each.kind === 'other' && each.form.letters === form.letters,
  );
  return isThere ? [] : [{ kind: 'other', form }];
}

/** What stands in a packet whoever it is of: the posting, the rubric, assessors. */
export function fixedTexts(data: PacketData): string[] {
  const { posting, rubric, assessors, preparedBy, stageName } = data;
  return [
    ...[posting.title, posting.pay ?? '', ...posting.lines.map(({ text }) => text)],
    ...(rubric?.criteria.flatMap(({ name, text, weightReason, anchors, otherAnchors }) => [
      ...[name, text, weightReason, ...anchors, ...otherAnchors],
    ]) ?? []),
    ...[...assessors.map(({ name }) => name), preparedBy, stageName ?? ''],
  ];
}

/** Our own words, where they are not made of something. */
export const wordsOf = (texts: object): string[] =>
  Object.values(texts).flatMap((each: unknown) =>
    typeof each === 'object' && each !== null ? wordsOf(each) : [String(each)],
  );

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
