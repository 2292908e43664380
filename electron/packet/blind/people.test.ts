import { expect, test } from 'vitest';

import { blindPeople } from '../../testing/blind-people.ts';
import { createBlinder, type BlindText } from './blinder.ts';
import { redactText } from './redact.ts';

const all = { schools: true, employers: true, dates: true };

/** As a curious reader would compare: without blanks, accents, capitals and signs. */
const flat = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\p{P}\p{Z}\p{S}\s\u0640]/gu, '')
    .toLowerCase();

test.each(blindPeople.map((person) => [person.name, person] as const))(
  '%s: nothing that tells them is left of any text, and the work stays',
  (_name, { secret, ...person }) => {
    const texts: BlindText[] = [
      { kind: 'document', text: person.resume },
      ...[...person.notes, person.why, person.reason, person.quote].map((text): BlindText => ({
        kind: 'note',
        text,
      })),
    ];
    const blinder = createBlinder(person, all, texts);
    const redacted = texts.map((text) => redactText(blinder, text)).join('\n');
    const left = secret
      .filter((each) => each !== 'CV.txt') // of the file's name alone
      .filter((each) =>
        flat(each).length < 5
          ? new RegExp(`(?<!\\p{L})${flat(each)}(?!\\p{L})`, 'iu').test(redacted)
          : flat(redacted).includes(flat(each)),
      );
    expect(left, redacted).toEqual([]);
    const gone = person.kept.filter((kept) => !redacted.includes(kept));
    expect(gone, redacted).toEqual([]);
  },
);
