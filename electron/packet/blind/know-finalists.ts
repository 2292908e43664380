import type { BlindStrings } from '#shared/blind-strings.ts';
import type { Candidate } from '#shared/candidate.ts';
import type { ApplicationId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { createBlinder, type Blinder, type BlindText } from './blinder.ts';
import { fold, lettersOf, squeeze } from './fold.ts';
import { textsOf } from './packet-texts.ts';
import { joinByPerson, type PersonSpan } from './person-span.ts';
import type { Span } from './span.ts';

/** Somebody who is in the file, with all that is known of them: it is learned from and not all printed. */
export type Finalist = {
  applicationId: ApplicationId;
  whole: PacketData;
  letter: string;
  strings: BlindStrings;
};
/** Somebody else of the posting, whom people may have named beside them. */
export type Outsider = { candidate: Pick<Candidate, 'name' | 'latinName'>; letter: string };

type Person = { blinder: Blinder; letter: string };

const nobody = { name: '', latinName: '', email: '', phone: '', location: '', headline: '' };
const noExtras = { schools: false, employers: false, dates: false };

/**
 * Knows who several people are, to take all of them out of everybody's texts. A name gives way to the letter of whose
 * it is; where that cannot be told, or is an assessor's too, to a marker that says of nobody.
 */
export function knowFinalists(
  finalists: readonly Finalist[],
  outsiders: readonly Outsider[],
  extras: PacketOptions['blind'],
  assessors: readonly string[],
) {
  const texts = finalists.map(({ whole }) => textsOf(whole));
  const all = lettersOf(
    fold(texts.flatMap((each) => each.map(({ text }) => text)).join('\n')),
  ).text;
  const people: Person[] = finalists.map(({ whole, letter, strings }, at) => ({
    blinder: createBlinder(whole.candidate, extras, texts[at] ?? [], strings),
    letter,
  }));
  const own = new Map(finalists.map(({ applicationId }, at) => [applicationId, at]));
  for (const { candidate, letter } of outsiders) {
    const blinder = createBlinder({ ...nobody, ...candidate }, noExtras, []);
    // Whose letters stand nowhere need not be looked for in every text.
    if (blinder.name.forms.some((form) => all.includes(form.letters)))
      people.push({ blinder, letter });
  }
  const assessorNames = assessors.map(squeeze);
  const isAssessors = (words: string) =>
    assessorNames.some((name) => name.includes(squeeze(words)));
  /** Schools and employers are counted over all, in the order in which they come up. */
  const numbers = new Map<string, number>();

  function standsFor(
    { kind, whose }: PersonSpan,
    words: string,
    owner: number,
  ): string | undefined {
    if (kind !== 'name' || isAssessors(words)) return undefined;
    const [only] = whose.includes(owner) ? [owner] : whose;
    if (only === undefined || (whose.length > 1 && !whose.includes(owner))) return undefined;
    return `[${blindTexts.candidate(people[only]?.letter ?? '')}]`;
  }

  function numberOf({ kind, number, whose: [who] }: PersonSpan): number | undefined {
    if (number === undefined) return undefined;
    const key = `${kind} ${who} ${number}`;
    const ofKind = [...numbers.keys()].filter((each) => each.startsWith(`${kind} `)).length;
    const known = numbers.get(key) ?? ofKind + 1;
    numbers.set(key, known);
    return known;
  }

  function find(text: BlindText, owner: number): Span[] {
    if (text.text.trim() === '') return [];
    const folded = fold(text.text);
    const spans = people.flatMap(({ blinder }, at) =>
      (at === owner ? blinder.find(text) : blinder.findElsewhere(folded)).map(
        (span): PersonSpan => ({ ...span, whose: [at] }),
      ),
    );
    return joinByPerson(spans).map((span) => ({
      ...span,
      number: numberOf(span),
      stands: standsFor(span, text.text.slice(span.start, span.end), owner),
    }));
  }

  return {
    /** @param of whose texts they are; null for what is about all of them */
    finderOf: (of: ApplicationId | null) => {
      const owner = of === null ? -1 : (own.get(of) ?? -1);
      return { find: (text: BlindText) => find(text, owner) };
    },
    /** Of those who are in the file. */
    blinders: people.slice(0, finalists.length).map(({ blinder }) => blinder),
    names: people.map(({ blinder }) => blinder.name),
    firstNames: new Set(people.flatMap(({ blinder }) => [...blinder.name.firstNames])),
  };
}
