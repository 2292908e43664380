import { foldText, isLetter, isUnspaced, squeeze } from './fold.ts';
import { inflectionsOf, styleOf } from './inflections.ts';
import { doubleSurnames, functionWords, ordinaryWords, particles, titles } from './name-words.ts';
import { latinReadings } from './transliterate.ts';

/** How sure letters are the name: `always`, with a `capital`, or with one `inside` of a sentence. */
type Certainty = 'always' | 'capital' | 'inside';

/** A way to write the name or a part of it, as it is looked for in a text's letters. */
export type NameForm = {
  letters: string;
  /** Offsets in `letters` where parts meet: anything that stands between words may stand there. */
  joints: ReadonlySet<number>;
  certainty: Certainty;
  /** What may follow up to the end of the word; null where the word has to end. */
  ending: RegExp | null;
  /** Written so with its accents it is surely the name. */
  exact: string | null;
  /** Letters that may stand directly before it and belong to the sentence (و, ה). */
  mayFollow: RegExp | null;
};

/** All that is known of how a person may be called. */
export type KnownName = {
  forms: NameForm[];
  /** First letters of the parts, for "A. R." and "R.". */
  initials: ReadonlySet<string>;
  /** Initials in the order of the name, and family name first: "ar", "ra". */
  monograms: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  /** One-sign and short family names that only a title beside them makes a name (陈先生). */
  withHonorific: string[];
  /** Folded parts of three letters and more. */
  parts: string[];
  /** Those a person is given and does not share with a family, folded. */
  firstNames: ReadonlySet<string>;
};

type Part = { text: string; folded: string; letters: string };
type Reading = { parts: Part[]; particles: string[] };

const semiticPrefix = /^(?:[ولبفكهשהבלמכ]|ال|وال|بال|لل|وب|ול|וה)$/u;

/** @param names the name as stored, its Latin reading, and whatever else was found to be a reading of it */
export function knownName(names: readonly string[]): KnownName {
  const readings = names.flatMap(readingsOf);
  const forms = new Map<string, NameForm>();
  const add = (form: NameForm) => {
    const key = `${form.letters}/${form.ending?.source ?? ''}`;
    const before = forms.get(key);
    if (!before || rank(form.certainty) < rank(before.certainty)) forms.set(key, form);
  };
  for (const { parts } of readings) {
    const style = styleOf(parts);
    for (const part of parts) partForms(part, style).forEach(add);
    pairForms(parts).forEach(add);
  }
  return {
    forms: [...forms.values()].toSorted((a, b) => b.letters.length - a.letters.length),
    initials: new Set(readings.flatMap(({ parts }) => parts.flatMap(initialsOf))),
    monograms: new Set(readings.flatMap(monogramsOf)),
    firstNames: new Set(names.flatMap(firstNamesOf)),
    particles: new Set(readings.flatMap((reading) => reading.particles)),
    withHonorific: readings.flatMap(({ parts }) => parts.flatMap(shortFamilies)),
    parts: [
      ...new Set(readings.flatMap(({ parts }) => parts.map(({ letters }) => letters))),
    ].filter((letters) => letters.length >= 3),
  };
}

/** "Asha" of "Asha Raghunathan" and of "Raghunathan, Asha"; of one name alone nobody knows. */
function firstNamesOf(name: string): string[] {
  const [family = '', given] = name.split(',');
  const words = (given ?? family).trim().split(/\s+/);
  return (given === undefined ? words.slice(0, -1) : words).map(squeeze).filter(Boolean);
}

const rank = (certainty: Certainty) => ['always', 'capital', 'inside'].indexOf(certainty);

/** A stored name can hold two scripts ("आशा रघुनाथन (Asha)"), a nickname, and the family name first. */
function readingsOf(name: string): Reading[] {
  const words = name
    .split(/[\s,;/()[\]"“”„«»·・|]+/u)
    .map((word) => word.replaceAll(/^[.'’]+|[.'’]+$/gu, ''))
    .filter((word) => Array.from(word).some(isLetter));
  const byScript = new Map<string, Reading>();
  let before = '';
  for (const text of words) {
    const folded = foldText(text);
    const reading = byScript.get(scriptOf(folded)) ?? { parts: [], particles: [] };
    byScript.set(scriptOf(folded), reading);
    if (titles.has(folded)) continue;
    if (particles.has(folded) && words.length > 1) {
      reading.particles.push(folded);
      before += text;
      continue;
    }
    // "Ó Faoláin" is also written OFaolain, "El Fassi" Elfassi.
    reading.particles.push(
      ...foldText(text)
        .split('-')
        .filter((piece) => particles.has(piece)),
    );
    reading.parts.push(
      ...partsOf(text),
      ...(before && text.length >= 4 ? [partOf(before + text)] : []),
    );
    before = '';
  }
  const spoken = [...byScript.values()].flatMap(({ parts }) => latinOf(parts));
  return [...byScript.values(), ...spoken].filter(({ parts }) => parts.length > 0);
}

/** Of a script that says its vowels the Latin readings are known: each part may be spelled in several ways. */
function latinOf(parts: readonly Part[]): Reading[] {
  const spelled = parts.map(({ text }) => latinReadings(text));
  const most = Math.max(0, ...spelled.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => ({
    parts: spelled.flatMap((each) => {
      const text = each[at] ?? each[0];
      return text === undefined ? [] : [partOf(text)];
    }),
    particles: [],
  }));
}

function scriptOf(folded: string): string {
  return /[a-z]/.test(folded)
    ? 'latin'
    : (['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari'].find((script) =>
        new RegExp(`\\p{sc=${script}}`, 'u').test(folded),
      ) ?? 'other');
}

const partOf = (text: string): Part => ({ text, folded: foldText(text), letters: squeeze(text) });

/** "Yi-Chun" is Yichun and Yi and Chun; "Al-Fassi" is also Fassi; "Müller" is also Mueller; 陈怡君 is 陈 and 怡君. */
function partsOf(text: string): Part[] {
  const pieces = text.split(/[-‐‑'’]/u).filter((piece) => squeeze(piece).length > 0);
  const own = pieces.filter((piece) => !particles.has(foldText(piece)) || pieces.length === 1);
  const texts = pieces.length > 1 ? [text, ...own] : [text];
  const withoutArticle = /^ال(?=.{3})/u.exec(text) ? [text.slice(2)] : [];
  const german = text.replaceAll(
    /[äöüÄÖÜøØåÅ]/gu,
    (sign) => spelledOut[sign.toLowerCase()] ?? sign,
  );
  const parts = [...texts, ...withoutArticle, ...(german === text ? [] : [german])].map(partOf);
  return isUnspaced(text) || /\p{sc=Hangul}/u.test(text) ? parts.flatMap(eastAsian) : parts;
}

const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
};

function eastAsian(part: Part): Part[] {
  const signs = Array.from(part.letters);
  if (!/^[\p{sc=Han}\p{sc=Hangul}]+$/u.test(part.letters) || signs.length > 5) return [part];
  if (signs.length < 3) return [part];
  const family = doubleSurnames.has(signs.slice(0, 2).join('')) || signs.length >= 4 ? 2 : 1;
  return [part, partOf(signs.slice(0, family).join('')), partOf(signs.slice(family).join(''))];
}

const isEastAsian = (letters: string) => /^[\p{sc=Han}\p{sc=Hangul}]+$/u.test(letters);

/** One sign of a script of many meanings is a word of any text; beside a title it is the family name. */
function shortFamilies({ letters }: Part): string[] {
  const signs = Array.from(letters);
  if (!isEastAsian(letters)) return [];
  if (signs.length <= 1) return [letters];
  return signs.length <= 3 ? [letters, signs[0] ?? ''] : [];
}

function partForms(part: Part, style: ReturnType<typeof styleOf>): NameForm[] {
  const { letters, text, folded } = part;
  const length = Array.from(letters).length;
  if (length < 2) return [];
  const joints = new Set<number>();
  const certainty = certaintyOf(letters, folded);
  const hasAccents = text.normalize('NFC').toLowerCase() !== folded;
  const exact = hasAccents ? text.normalize('NFC').toLowerCase() : null;
  const mayFollow = /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(letters) ? semiticPrefix : null;
  const whole: NameForm = { letters, joints, certainty, ending: null, exact, mayFollow };
  const inflected = certainty === 'always' ? inflectionsOf(letters, style) : [];
  return [
    whole,
    ...inflected.map(({ stem, ending }) => ({ ...whole, letters: stem, ending, exact: null })),
  ];
}

function certaintyOf(letters: string, folded: string): Certainty {
  if (!/^[a-zа-яіїєα-ω]+$/u.test(letters)) return 'always';
  if (functionWords.has(folded)) return 'inside';
  return ordinaryWords.has(folded) || letters.length <= 3 ? 'capital' : 'always';
}

/** Any two parts beside each other, also without a blank and in small letters, as in a mail address. */
function pairForms(parts: readonly Part[]): NameForm[] {
  return parts.flatMap((first) =>
    parts.flatMap((second): NameForm[] => {
      if (first === second || first.letters.length < 2 || second.letters.length < 2) return [];
      if (first.letters.includes(second.letters) || second.letters.includes(first.letters))
        return [];
      const letters = first.letters + second.letters;
      const isOrdinary = [first, second].some(
        ({ folded }) => functionWords.has(folded) || ordinaryWords.has(folded),
      );
      return [
        {
          letters,
          joints: new Set([first.letters.length]),
          certainty: isOrdinary && !isEastAsian(letters) ? 'capital' : 'always',
          ending: null,
          exact: null,
          mayFollow: null,
        },
      ];
    }),
  );
}

/** The first letter; of an Indic script the first letter with its vowel too. */
function initialsOf({ folded }: Part): string[] {
  const [first = ''] = folded;
  const whole = /^\p{L}\p{M}*/u.exec(folded)?.[0] ?? '';
  return /\p{L}/u.test(first) && !isEastAsian(first) ? [...new Set([first, whole])] : [];
}

function monogramsOf({ parts }: Reading): string[] {
  const whole = parts.filter(
    ({ text }, at) => !parts.some((other, before) => before < at && other.text.includes(text)),
  );
  const letters = whole.map((part) => initialsOf(part)[0] ?? '').filter(Boolean);
  if (letters.length < 2) return [];
  const [first = ''] = letters;
  const last = letters.at(-1) ?? '';
  return [
    ...new Set([
      letters.join(''),
      first + last,
      last + first,
      last + letters.slice(0, -1).join(''),
    ]),
  ];
}
