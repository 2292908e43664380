import { expect, test } from 'vitest';

import { scorecardChecksum } from './scorecard-checksum.ts';

test('the checksum is that of the canonical JSON, whatever the order of the keys', () => {
  const key = '0b'.repeat(32);
  const forwards = { a: 1, b: { d: 'ß', c: null } };
  const backwards = { b: { c: null, d: 'ß' }, a: 1 };
  const of = (value: object) => scorecardChecksum(value as never, key);
  // printf '{"a":1,"b":{"c":null,"d":"ß"}}' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0b0b…
  expect(of(forwards)).toBe('a6914f9f5c8be2a5423aa72a1dc1aa811fccee415b69f24fce519d36a5292a1e');
  expect(of(backwards)).toBe(of(forwards));
  expect(of({ ...forwards, a: 2 })).not.toBe(of(forwards));
});
