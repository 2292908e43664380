import { fold, foldText, lettersOf, squeeze } from './fold.ts';
import { placesOf } from './find-form.ts';
import type { Folded } from './fold.ts';
import type { NameForm } from './name-forms.ts';
import { ordinaryWords } from './name-words.ts';
import { spanIn, type Span } from './span.ts';

/** Schools or employers, each with a number that stays the same for all its names. */
export type Organisations = ReturnType<typeof createOrganisations>;

/** Words of such names that tell none from another. */
const generic = new Set(
  `university universitat universite universidad universidade universita universiteit uniwersytet univerzita college school institute institut
   instituto academy hochschule of the and for de la le du des da do di der die das fur van von w we et y e i at in technology national state`.split(
    /\s+/,
  ),
);
/** Too many firms begin so. */
const commonFirst = new Set(
  `first national global united general american british deutsche german indian european royal bank group digital data cloud software tech
   new north south east west central city state public health the grand smart blue green red black white big open free net web info inter`.split(
    /\s+/,
  ),
);

export function createOrganisations(kind: 'school' | 'employer') {
  const numbers = new Map<string, number>();
  const forms = new Map<string, { form: NameForm; number: number }>();

  function addName(name: string, number: number, isShort: boolean): void {
    const form = formOf(name, isShort);
    if (form.letters.length >= 2 && !forms.has(form.letters))
      forms.set(form.letters, { form, number });
  }

  return {
    /** @param names of the one organisation, in whatever languages; short ones need their capital where they stand */
    add(names: readonly string[], shortNames: readonly string[] = []): void {
      const keys = names.map(keyOf).filter(Boolean);
      const known = keys.map((key) => numbers.get(key)).find((number) => number !== undefined);
      const number = known ?? new Set(numbers.values()).size + 1;
      for (const key of keys) numbers.set(key, number);
      for (const name of names) addName(name, number, false);
      for (const short of shortNames) addName(short, number, true);
    },
    find: (folded: Folded): Span[] => {
      const letters = lettersOf(folded);
      return [...forms.values()].flatMap(({ form, number }) =>
        placesOf(form, folded, letters).map(({ start, end }) =>
          spanIn(folded, start, end + signsAfter(folded.text, start, end), kind, number),
        ),
      );
    },
  };
}

/** "Ltd.," ends with its point, and what a quotation mark opens with the other one. */
function signsAfter(text: string, start: number, end: number): number {
  const after = text.slice(end, end + 2);
  const isOpen = /[«“"„][^»”"“]*$/u.test(text.slice(start, end)) && /^[»”"“]/u.test(after);
  return isOpen || /^\.[,;)]/.test(after) ? 1 : 0;
}

/** "University of Leiden" and "Leiden University" are one. */
function keyOf(name: string): string {
  const words = foldText(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !generic.has(word));
  return words.length > 0 ? words.toSorted().join(' ') : squeeze(name);
}

/** A string as it is looked for: its words may be set apart by anything, its letters only by a broken line. */
export function formOf(text: string, needsCapital: boolean): NameForm {
  const letters = lettersOf(fold(text));
  const joints = letters.at.flatMap((at, index) =>
    index > 0 && at !== (letters.at[index - 1] ?? 0) + 1 ? [index] : [],
  );
  return {
    letters: letters.text,
    joints: new Set(joints),
    certainty: needsCapital ? 'capital' : 'always',
    ending: null,
    exact: null,
    mayFollow: /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(letters.text) ? /^[ولبفكהשבלמכו]{1,2}$/u : null,
  };
}

/** The first word of a firm that people call it by, where it is no word of its own anywhere in these texts. */
export function shortNamesOf(name: string, smallWords: ReadonlySet<string>): string[] {
  const words = name.split(/\s+/);
  const [first = ''] = words;
  const folded = foldText(first);
  const isOwn =
    words.length > 1 &&
    /^\p{Lu}[\p{L}\p{N}]{3,}$/u.test(first) &&
    !ordinaryWords.has(folded) &&
    !commonFirst.has(folded) &&
    !smallWords.has(folded);
  const capitals = words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('');
  return [
    ...(isOwn ? [first] : []),
    ...(capitals.length >= 3 && words.length === capitals.length ? [capitals] : []),
  ];
}
