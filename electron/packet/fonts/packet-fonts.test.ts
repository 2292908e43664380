import { expect, test } from 'vitest';

import { fontFacesFor } from './packet-fonts.ts';
import { hanOrder } from './han-order.ts';

const facesOf = (markup: string) =>
  [
    ...fontFacesFor(markup).matchAll(
      /font-family:"([^"]+)";font-weight:(\d+);src:url\("fonts\/([\w.-]+)"/g,
    ),
  ].map(([, family, weight, file]) => ({ family, weight, file }));

test('a page in Latin letters loads no font of another script', () => {
  const files = facesOf('<h1>Łukasz</h1><p>Spoke about ledgers.</p>').map(({ file }) => file);
  expect(files).toContain('inter-latin-ext-600-normal.woff2');
  expect(files.filter((file) => !/^(inter|noto-serif)-latin/.test(file ?? ''))).toEqual([]);
});

test('each script is drawn by a font made for it, in serif where there is one', () => {
  const families = (text: string) => [
    ...new Set(
      facesOf(`<p>${text}</p>`).flatMap(
        ({ file }) => /^(.+?)-(?:\d+|[a-z]+(?:-ext)?)-\d+-normal/.exec(file ?? '')?.[1] ?? [],
      ),
    ),
  ];
  expect(families('عمر')).toEqual(['noto-sans-arabic', 'noto-naskh-arabic']);
  expect(families('אורי')).toEqual(['noto-sans-hebrew', 'noto-serif-hebrew']);
  expect(families('राजेश')).toEqual(['noto-sans', 'noto-serif-devanagari']);
  expect(families('สมชาย')).toEqual(['noto-sans-thai', 'noto-serif-thai']);
  expect(families('ஆஷா')).toEqual(['noto-sans-tamil']);
  expect(families('Ελένη')).toEqual(['inter', 'noto-serif']);
  expect(families('Олена')).toEqual(['inter', 'noto-serif']);
  expect(families('さくら')).toEqual(['noto-sans-jp']);
  expect(families('민수')).toEqual(['noto-sans-kr']);
  expect(families('🚀')).toEqual(['noto-emoji']);
});

test('a bold face is loaded for what stands in bold and for nothing else', () => {
  const bolds = (markup: string) => facesOf(markup).filter(({ weight }) => weight === '600');
  expect(bolds('<p>陈怡君</p>')).toEqual([]);
  expect(bolds('<h1><bdi>陈怡君</bdi></h1>').length).toBeGreaterThan(0);
});

test.for([
  ['山田さくら', 'Noto Sans JP'],
  ['陈怡君负责开发', 'Noto Sans SC'],
  ['陳怡君負責開發', 'Noto Sans TC'],
  ['김민수 (金敏秀)', 'Noto Sans KR'],
  ['Asha', 'Noto Sans SC'],
] as const)('Han signs in %s are asked of %s first', ([text, family]) => {
  expect(hanOrder(text)[0]).toBe(family);
  expect(new Set(hanOrder(text)).size).toBe(4);
});
