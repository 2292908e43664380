import { placesOf, type Place } from './find-form.ts';
import { lettersOf, type Folded } from './fold.ts';
import type { KnownName } from './name-forms.ts';
import { honorifics, particles } from './name-words.ts';
import { spanIn, type Span } from './span.ts';

/** All places of a text that name the person, as places of the text itself. `inNotes`: a person wrote it about them. */
export function findNames(
  name: KnownName,
  folded: Folded,
  { inNotes }: { inNotes: boolean },
): Span[] {
  const letters = lettersOf(folded);
  const places = name.forms.flatMap((form) => placesOf(form, folded, letters));
  const all = [
    ...widened(places, name, folded),
    ...withHonorific(name, folded),
    ...monograms(name, folded, inNotes),
  ];
  return all.map(({ start, end }) => spanIn(folded, start, end, 'name'));
}

/** Initials and particles beside a place belong to it: "A. Raghunathan", "Raghunathan, A.", "van der Berg". */
function widened(
  places: readonly Place[],
  name: KnownName,
  { text, source, starts }: Folded,
): Place[] {
  const isCapital = (at: number) => /\p{Lu}|\p{Lo}/u.test(source[starts[at] ?? 0] ?? '');
  return places.map(({ start, end }) => {
    let from = start;
    for (;;) {
      const before = text.slice(Math.max(0, from - 14), from);
      const initial = /(?<![\p{L}\p{M}\p{N}])(\p{L}\p{M}*|[\p{L}-]{2,4})(?:\.[ -]*|[ -]+)$/u.exec(
        before,
      );
      const particle = /(?<![\p{L}\p{M}\p{N}])(\p{L}+)[ '-]+$/u.exec(before)?.[1] ?? '';
      if (
        initial &&
        (name.initials.has(initial[1] ?? '') || isMonogram(name, initial[1] ?? '')) &&
        isCapital(from - initial[0].length) &&
        !isArticle(initial)
      ) {
        from -= initial[0].length;
      } else if (name.particles.has(particle) && particles.has(particle)) {
        from = text.lastIndexOf(particle, from - 1);
      } else break;
    }
    let to = end;
    for (;;) {
      const after = /^(?:,?[ ]{0,2}|\.)(\p{L}\p{M}*)(\.|(?=[\s,;:!?)]|$|'))(?![\p{L}\p{M}])/u.exec(
        text.slice(to, to + 8),
      );
      if (!after || !name.initials.has(after[1] ?? '')) break;
      const at = to + after[0].indexOf(after[1] ?? '');
      const isDotted = after[2] === '.';
      if (!isCapital(at) || (!isDotted && /^[ai]$/.test(after[1] ?? ''))) break;
      to += after[0].length;
    }
    return { start: from, end: to };
  });
}

/** "JL" and "J-L" before a family name: initials without their points. */
const isMonogram = ({ initials }: KnownName, word: string): boolean =>
  /^\p{L}-?\p{L}(?:-?\p{L})?$/u.test(word) &&
  Array.from(word.replaceAll('-', '')).every((letter) => initials.has(letter)) &&
  !particles.has(word);

/** "A" and "I" are words; with a point they are initials. */
const isArticle = ([whole, letter]: RegExpExecArray) =>
  /^[ai]$/.test(letter ?? '') && !whole.includes('.');

function withHonorific({ withHonorific: families }: KnownName, { text }: Folded): Place[] {
  return [...new Set(families)].flatMap((family) =>
    [
      ...text.matchAll(
        new RegExp(`(?:(?<=[小老阿])${family})|(?:${family}(?=\\s?(?:${honorifics})))`, 'gu'),
      ),
    ].map(({ index }) => ({ start: index, end: index + family.length })),
  );
}

/** What two or three capitals mean in most texts. */
const abbreviations = new Set(
  'ai ar vr it js ts ml pm qa hr ux ui us uk eu ci cd db os pr pc go io ip id ad ba bi bs ms ma ec es ed sa sc sd sl sm so sp st vp cv ic ok tv ceo cto cfo coo aws gcp api sql css xml sdk seo saas sla slo kpi okr mvp poc usa phd mba bsc msc'.split(
    ' ',
  ),
);

/** "A.R." anywhere, "AR" in notes; with a title also one letter, "Ms R.". */
function monograms(name: KnownName, folded: Folded, inNotes: boolean): Place[] {
  const { text, source, starts } = folded;
  const isCapital = ({ start, end }: Place) =>
    Array.from({ length: end - start }, (_, at) => start + at).every(
      (at) => !/\p{Ll}/u.test(source[starts[at] ?? 0] ?? ''),
    );
  const dotted = [
    ...text.matchAll(/(?<![\p{L}\p{N}.])(?:\p{L}\p{M}*\.[ -]?){2,4}(?![\p{L}\p{N}])/gu),
  ]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length, found }))
    .filter(({ found }) => name.monograms.has(found.replaceAll(/[. \p{M}-]/gu, '')));
  const bare = inNotes
    ? [...text.matchAll(/(?<![\p{L}\p{N}.@/_-])\p{L}{2,4}(?![\p{L}\p{N}@/_-])/gu)]
        .map(({ 0: found, index }) => ({ start: index, end: index + found.length, found }))
        .filter(({ found }) => name.monograms.has(found) && !abbreviations.has(found))
    : [];
  const titled = [
    ...text.matchAll(/(?<![\p{L}])(?:mr|mrs|ms|dr|prof)\.?\s(\p{L})(?:\.|(?![\p{L}\p{N}]))/gu),
  ]
    .filter(({ 1: letter }) => name.initials.has(letter ?? ''))
    .map(({ 0: found, index }) => ({
      start: index + found.search(/\S\.?$/u),
      end: index + found.length,
    }));
  return [...[...dotted, ...bare].filter(isCapital), ...titled];
}
