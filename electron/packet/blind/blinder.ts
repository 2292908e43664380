import type { Candidate } from '#shared/candidate.ts';
import type { BlindKind } from '#shared/blind.ts';
import type { BlindStrings } from '#shared/blind-strings.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { findAddresses } from './find-addresses.ts';
import { findEmails, findLinks, findPhones } from './find-contacts.ts';
import { findDates } from './find-dates.ts';
import { addEmployer, employerOfHeadline, learnEmployers } from './find-employers.ts';
import { placesOf } from './find-form.ts';
import { findNames } from './find-names.ts';
import { learnSchools } from './find-schools.ts';
import { fold, foldText, lettersOf, squeeze, type Folded, type Letters } from './fold.ts';
import { knownName, type NameForm } from './name-forms.ts';
import { createOrganisations, formOf } from './organisations.ts';
import { readingsInDocuments } from './readings.ts';
import { resumeLines } from './resume-parts.ts';
import { joinSpans, spanIn, type Span } from './span.ts';

export type Subject = Pick<
  Candidate,
  'name' | 'latinName' | 'email' | 'phone' | 'location' | 'headline'
>;
export type BlindExtras = PacketOptions['blind'];

/**
 * What a text is, for what is looked for in it: a document has sections, a note is written about the candidate, and
 * what is `fixed` (the posting, the rubric) was there before them and says their name only by chance.
 */
export type TextKind = 'document' | 'note' | 'fixed';
export type BlindText = { kind: TextKind; text: string };

export type Blinder = ReturnType<typeof createBlinder>;

/** Finds what tells who somebody is, in any text of their packet. Learns first from all of them. */
export function createBlinder(
  subject: Subject,
  extras: BlindExtras,
  texts: readonly BlindText[],
  own: BlindStrings = { add: [], keep: [] },
) {
  const written = texts.filter(({ kind }) => kind !== 'fixed');
  const documents = texts.filter(({ kind }) => kind === 'document').map(({ text }) => text);
  const stored = [subject.name, subject.latinName].filter(Boolean);
  const readings = readingsInDocuments(stored, subject.email, documents);
  const name = knownName([...stored, ...readings]);
  const smallWords = smallWordsOf(texts);
  const schools = createOrganisations('school');
  const employers = createOrganisations('employer');
  const strings = new Map<string, { form: NameForm; kind: BlindKind }>();
  const isTheirs = (handle: string) =>
    name.parts.some((part) => part.length >= 4 && squeeze(handle).includes(part));

  function learnString(text: string, kind: BlindKind): void {
    const form = formOf(text, false);
    if (form.letters.length >= 5 && !strings.has(form.letters))
      strings.set(form.letters, { form, kind });
  }

  for (const { kind, text } of written) {
    const lines = kind === 'document' ? resumeLines(text) : [];
    if (extras.schools) learnSchools(schools, text, lines);
    if (extras.employers) {
      learnEmployers(employers, lines, { smallWords, location: subject.location });
    }
  }
  const headlineEmployer = extras.employers ? employerOfHeadline(subject.headline) : undefined;
  if (headlineEmployer) addEmployer(employers, [headlineEmployer], smallWords);
  if (subject.email) learnString(subject.email, 'email');
  for (const { kind, text } of written) learnStrings(kind, text);
  for (const text of own.add) {
    const form = formOf(text, false);
    if (form.letters !== '') strings.set(form.letters, { form, kind: 'other' });
  }
  // The whole name, the address and the number are the candidate’s own, whoever says otherwise.
  const never = new Set([...stored, ...readings, subject.email, subject.phone].map(squeeze));
  const mayStay = (string: string) => !never.has(squeeze(string));
  const kept = new Set(own.keep.filter(mayStay).map(squeeze));
  /** Those of them that were found, as they stood first: all others have no effect here. */
  const keptFound = new Map<string, string>();
  const isKept = (string: string) => {
    const key = squeeze(string);
    if (!kept.has(key)) return false;
    if (!keptFound.has(key)) keptFound.set(key, string);
    return true;
  };
  const known = (folded: Folded, letters: Letters): Span[] => [
    ...[...strings.values()].flatMap(({ form, kind: what }) =>
      placesOf(form, folded, letters).map(({ start, end }) => spanIn(folded, start, end, what)),
    ),
    ...(extras.schools ? schools.find(folded) : []),
    ...(extras.employers ? employers.find(folded) : []),
  ];

  /** Addresses and handles of one text are taken out of the others too, however they stand there. */
  function learnStrings(kind: TextKind, text: string): void {
    for (const span of patterns(kind, text, fold(text))) {
      const found = text.slice(span.start, span.end);
      if (span.kind === 'email') {
        learnString(found, 'email');
        const user = found.split('@')[0] ?? '';
        if (isTheirs(user) || /\d/.test(user)) learnString(user, 'email');
      }
      if (span.kind === 'link') {
        learnString(found, 'link');
        const last =
          found
            .replace(/[/?#]+$/u, '')
            .split('/')
            .at(-1) ?? '';
        if (found.includes('/') && isTheirs(last)) learnString(last, 'link');
      }
      if (span.kind === 'phone' && found.replaceAll(/\D/g, '').length >= 7)
        learnString(found, 'phone');
    }
  }

  function patterns(kind: TextKind, text: string, folded: Folded): Span[] {
    if (kind === 'fixed') return [];
    const lines = kind === 'document' ? resumeLines(text) : [];
    const contact = lines.filter(({ part }) => part === 'contact');
    const isContact = (at: number) => {
      const place = folded.starts[at] ?? 0;
      return contact.some(({ start, end }) => place >= start && place <= end);
    };
    return [
      ...findEmails(folded),
      ...findLinks(folded, isTheirs),
      ...findPhones(folded, subject.phone, isContact),
      ...findAddresses(folded, subject.location, lines),
      ...(extras.dates ? findDates(folded, lines) : []),
    ];
  }

  return {
    name,
    /** What a person said to leave where it stands and was found so far, as it stands. */
    keptFound: (): string[] => [...keptFound.values()],
    /** What a person added; each is a form that is looked for. */
    added: own.add,
    mayStay,
    /** The places of a text to take out, in order; they do not overlap. */
    find({ kind, text }: BlindText): Span[] {
      if (text.trim() === '') return [];
      const folded = fold(text);
      const spans = joinSpans(text, [
        ...findNames(name, folded, { inNotes: kind === 'note' }),
        ...patterns(kind, text, folded),
        ...known(folded, lettersOf(folded)),
      ]);
      return spans.filter(({ start, end }) => !isKept(text.slice(start, end)));
    },
    /** The same in a text that is about somebody else: only what is known of this one, and no bare initials. */
    findElsewhere(folded: Folded): Span[] {
      const spans = joinSpans(folded.source, [
        ...findNames(name, folded, { inNotes: false }),
        ...known(folded, lettersOf(folded)),
      ]);
      return spans.filter(({ start, end }) => !isKept(folded.source.slice(start, end)));
    },
  };
}

/** Words that stand in small letters somewhere: a firm is not called by one of these alone. */
function smallWordsOf(texts: readonly BlindText[]): Set<string> {
  const small = new Set<string>();
  for (const { text } of texts) {
    for (const [word] of text.matchAll(
      /(?<![\p{L}\p{N}@./_-])\p{Ll}[\p{L}\p{M}]{2,}(?![\p{L}@_])/gu,
    ))
      small.add(foldText(word));
  }
  return small;
}
