import { expect, test } from 'vitest';

import { withKey } from './key-choices.ts';

const required = { id: 'review.required', scope: 'review' } as const;

test('a key that another command of the screen has goes over to the new one', () => {
  expect(withKey({}, required, 'p')).toEqual({
    choices: { 'review.required': ['p'], 'review.preferred': [] },
    robbed: ['review.preferred'],
  });
});

test('a command with two keys keeps the one that was not taken', () => {
  const { choices } = withKey({}, required, 'Ctrl+y');

  expect(choices['anywhere.redo']).toEqual(['Ctrl+Shift+z']);
});

test('the same key on another screen is left alone', () => {
  expect(withKey({}, required, 'w').robbed).toEqual([]);
});

test('a command may have no key', () => {
  expect(withKey({}, required, null)).toEqual({ choices: { 'review.required': [] }, robbed: [] });
});
