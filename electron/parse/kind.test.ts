import { expect, test } from 'vitest';

import { kindOf } from './kind.ts';

test.each([
  ['Fluent Spanish is a plus', 'preferred'],
  ['Experience with torque tools preferred', 'preferred'],
  ['First aid certificate, ideally', 'preferred'],
  ['Degree in botany preferred or five years in a herbarium', 'preferred'],
  ['Would be great if you had sailed before', 'preferred'],
  ['Own tools would be handy', 'preferred'],
  ['A trade licence is preferred but not required', 'preferred'],
  ['Kiln experience (this is highly desirable)', 'preferred'],
  ['Une première expérience en boulangerie est appréciée', 'preferred'],
  ['Kenntnisse in SAP sind von Vorteil', 'preferred'],
  ['Se valorará inglés', 'preferred'],
  ['Driving licence is a must', 'required'],
  ['Two years on a busy ward', 'required'],
  ['Databases, ideally PostgreSQL', 'required'],
  ['Higher education (preferably in economics)', 'required'],
  ['Working with till systems, Aloha a plus', 'required'],
  ['Minimum three years of grant writing, five years preferred', 'required'],
  ['Bachelor’s degree in nursing. Master’s preferred.', 'required'],
  ['Asset management of a large fleet', 'required'],
] as const)('“%s” is %s', (text, kind) => {
  expect(kindOf(text, 'required').kind).toBe(kind);
});

test('the heading decides where the words say nothing, and a demand beats it', () => {
  expect(kindOf('A calm voice', 'preferred')).toEqual({
    kind: 'preferred',
    reason: { code: 'nothing-softens' },
  });
  expect(kindOf('Technical writing is a must', 'preferred')).toMatchObject({
    kind: 'required',
    reason: { code: 'says-required' },
  });
});

test('what is not asked for is no qualification', () => {
  expect(kindOf('No degree required', 'required')).toEqual({
    kind: null,
    reason: { code: 'negated', detail: 'No degree required' },
  });
  expect(kindOf('A licence is not required', 'required').kind).toBe(null);
  expect(kindOf('Aucun diplôme, pas besoin de permis', 'required').kind).toBe(null);
});

test('a wish about a part keeps the kind and is told', () => {
  expect(kindOf('Bachelor’s degree. Master’s preferred.', 'required')).toEqual({
    kind: 'required',
    reason: { code: 'mixed', detail: 'preferred' },
  });
});
