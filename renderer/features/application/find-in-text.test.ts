import { expect, test } from 'vitest';

import { findAll, placeInText, placesOfWords } from './find-in-text.ts';

test('finding does not mind case or accents, and gives the places in the text as it is', () => {
  const text = 'Résumé of Žofie. RESUME again.';
  expect(findAll(text, 'resume').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Résumé',
    'RESUME',
  ]);
  expect(findAll('e\u0301cole', 'ecole')).toEqual([{ start: 0, end: 6 }]);
  expect(findAll(text, '  ')).toEqual([]);
});

test('words are found however the lines are broken', () => {
  const text = 'Kafka consumers at\n6,000 events a second.';
  const [place] = placesOfWords(text, 'consumers at 6,000');
  expect(text.slice(place?.start, place?.end)).toBe('consumers at\n6,000');
});

const text = 'Go services at Halyard.\nLed on-call.\nJava services at Nova.\nLed on-call.\n';

test('words of a page that stand once in the text are placed surely', () => {
  const page = 'Java services\nat Nova.\nLed on-call.';
  const place = placeInText(text, page, { start: 0, end: 'Java services\nat Nova'.length });
  expect(place).toEqual({ kind: 'sure', span: { start: 37, end: 58 } });
});

test('of the same words twice, what stands before them tells which', () => {
  const page = 'Java services\nat Nova.\nLed on-call.';
  const start = page.indexOf('Led');
  const place = placeInText(text, page, { start, end: start + 11 });
  expect(place.kind).toBe('sure');
  expect(place.kind === 'sure' && place.span.start).toBe(text.lastIndexOf('Led'));
});

test('words that nothing tells apart, or that are not in the text, are not placed', () => {
  const twice = 'Led on-call.\nLed on-call.\n';
  const page = 'Led on-call.';
  expect(placeInText(twice, page, { start: 0, end: 12 })).toEqual({
    kind: 'unsure',
    count: 2,
    near: 0,
  });
  expect(placeInText(text, 'Java services in Rome', { start: 0, end: 21 })).toEqual({
    kind: 'unsure',
    count: 0,
    near: 37,
  });
  expect(placeInText(text, '###', { start: 0, end: 3 })).toEqual({
    kind: 'unsure',
    count: 0,
    near: null,
  });
});
