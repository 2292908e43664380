import fc from 'fast-check';
import { expect, test } from 'vitest';

import { blindPeople } from '../../testing/blind-people.ts';
import { createBlinder, type BlindText } from './blinder.ts';
import { fold, squeeze } from './fold.ts';
import { redactText } from './redact.ts';

const nobody = { name: '', latinName: '', email: '', phone: '', location: '', headline: '' };
const none = { schools: false, employers: false, dates: false };
const all = { schools: true, employers: true, dates: true };
const cleanse = (name: string, text: string) => {
  const note: BlindText = { kind: 'note', text };
  return redactText(createBlinder({ ...nobody, name }, none, [note]), note);
};

/** Long enough to be nobody's word. */
const part = fc.constantFrom(
  'Zephyrin',
  'Quillfeather',
  'Brzezinowski',
  'Мирославенко',
  'Θεοδωράκης',
  'Özdemiroğlu',
  'Ashworthy',
);
const filler = fc.constantFrom(
  'the ledger',
  'in 2021,',
  'said',
  '\n',
  '- ',
  'она',
  'και',
  'über',
  '"',
  '(a)',
  'x_y',
  '42',
);
const twist = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => `${name.slice(0, 4)}-\n${name.slice(4)}`,
  (name) => `${name.slice(0, 3)}\u00AD${name.slice(3)}`,
  (name) => Array.from(name).join(' '),
  (name) => `**${name}**`,
  (name) => `${name}’s`,
  (name) => `${name}_cv.pdf`,
);

test('whatever stands around it and however it is twisted, no part of the name is left', () => {
  fc.assert(
    fc.property(
      part,
      part,
      fc.array(fc.oneof(filler, fc.tuple(fc.boolean(), twist)), { minLength: 1, maxLength: 12 }),
      (given, family, pieces) => {
        fc.pre(given !== family);
        const text = pieces
          .map((piece) => (typeof piece === 'string' ? piece : piece[1](piece[0] ? given : family)))
          .join(' ');
        const left = squeeze(cleanse(`${given} ${family}`, text));
        return !left.includes(squeeze(given)) && !left.includes(squeeze(family));
      },
    ),
    { numRuns: 400 },
  );
});

test('a text without any of it comes back as it was, sign for sign', () => {
  const words = fc.constantFrom(
    'ledger',
    'Kafka',
    'Node.js',
    '2021',
    'C++',
    '16',
    'shards',
    'ελέγχου',
    'сервис',
    '缓存',
    'قاعدة',
    'e.g.',
    'B.Sc.',
    '-',
    '\n',
  );
  fc.assert(
    fc.property(part, part, fc.array(words, { maxLength: 30 }), (given, family, pieces) => {
      const text = pieces.join(' ');
      return cleanse(`${given} ${family}`, text) === text;
    }),
    { numRuns: 400 },
  );
});

test('what was redacted has nothing left to redact, and keeps its lines', () => {
  fc.assert(
    fc.property(fc.constantFrom(...blindPeople), fc.nat(), fc.nat(), (person, from, length) => {
      const start = from % person.resume.length;
      const document: BlindText = { kind: 'document', text: person.resume };
      const note: BlindText = {
        kind: 'note',
        text: person.resume.slice(start, start + 40 + (length % 300)),
      };
      const blinder = createBlinder(person, all, [document, note]);
      const text = redactText(blinder, note);
      expect(blinder.find({ ...note, text })).toEqual([]);
      expect(text.split('\n')).toHaveLength(note.text.split('\n').length);
    }),
    { numRuns: 150 },
  );
});

test('any text can be folded, and every folded sign knows its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { text: folded, starts, ends } = fold(text);
      expect(starts).toHaveLength(folded.length);
      starts.forEach((start, at) => {
        expect(start).toBeLessThan(ends[at] ?? 0);
        expect(ends[at]).toBeLessThanOrEqual(text.length);
      });
    }),
  );
});

/** Beside what is secret: the "https" and "talks" of an address go with it. */
const mostLost = 0.02;

test('of the words that tell nobody, fewer than two in a hundred are lost', () => {
  let ordinary = 0;
  let lost = 0;
  for (const { secret, ...person } of blindPeople) {
    const texts = [...person.notes, person.why, person.reason, person.quote];
    const notes = texts.map((text): BlindText => ({ kind: 'note', text }));
    const blinder = createBlinder(person, all, [
      { kind: 'document', text: person.resume },
      ...notes,
    ]);
    const secrets = [...secret, person.name, person.latinName, person.email]
      .flatMap((each) => each.split(/[^\p{L}\p{M}\p{N}]+/u))
      .map(squeeze)
      .filter((each) => Array.from(each).length >= 2);
    const isSecret = (word: string) =>
      secrets.some((each) => word.includes(each) || each.includes(word.slice(0, 4)));
    for (const note of notes) {
      const spans = blinder.find(note);
      for (const { 0: word, index } of note.text.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
        if (isSecret(squeeze(word))) continue;
        ordinary++;
        if (spans.some(({ start, end }) => start < index + word.length && end > index)) lost++;
      }
    }
  }
  expect(ordinary).toBeGreaterThan(200);
  expect(lost / ordinary).toBeLessThan(mostLost);
});
