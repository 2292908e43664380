import { expect, test } from 'vitest';

import { basisOf, choiceOf, encodingGroups } from './encodings.ts';
import { encodingSchema } from './posting.ts';
import { encodingTexts } from './texts/encodings.ts';

const choices = Object.values(encodingGroups).flat();

test('every encoding can be chosen once, has a name, and is one a decoder knows', () => {
  const all = new Set(encodingSchema.options.map(choiceOf));
  expect(choices.toSorted()).toEqual([...all].toSorted());
  for (const choice of choices) {
    expect(encodingTexts.names[choice]).not.toBe('');
    expect(new TextDecoder(choice).encoding).toBe(choice);
  }
});

test('Unicode shows in the bytes, everything else is a guess', () => {
  expect(basisOf('utf-16be-bom')).toBe('recognised');
  expect(basisOf('windows-1252')).toBe('guessed');
});
