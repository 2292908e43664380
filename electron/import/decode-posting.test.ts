import fc from 'fast-check';
import { expect, test } from 'vitest';

import { encodingSchema } from '#shared/posting.ts';
import { encodeText } from '../testing/encode-text.ts';
import { decodeAs, decodePosting } from './decode-posting.ts';
import { sourceOf } from './read-source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be' = 'le') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};
const refusalOf = (...bytes: number[]) => sourceOf('a.txt', new Uint8Array(bytes));

test('a byte order mark decides, and stays in the text as offset 0', () => {
  const text = '\uFEFFKöchin\r\n料理人';
  expect(decodePosting(utf8(text))).toEqual({ text, encoding: 'utf-8-bom' });
  expect(decodePosting(utf16(text))).toEqual({ text, encoding: 'utf-16le-bom' });
  expect(decodePosting(utf16(text, 'be'))).toEqual({ text, encoding: 'utf-16be-bom' });
});

test('UTF-16 without a mark shows in its NUL bytes, also where hardly a letter is Latin', () => {
  const cook = 'Cook\r\n\r\nRequirements\r\n- Knife skills';
  const chef = '料理人\n\n応募資格\n- 二年以上の経験\n- 一級の資格\n';
  for (const text of [cook, chef]) {
    expect(decodePosting(utf16(text))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodePosting(utf16(text, 'be'))).toEqual({ text, encoding: 'utf-16be' });
  }
});

test('a file with NUL bytes that is no UTF-16 is refused as before', () => {
  const notText = { refusal: 'Not a text file: it has NUL bytes. Save it as text first.' };
  expect(refusalOf(0x61, 0, 0x62)).toMatchObject(notText); // odd
  expect(refusalOf(1, 0, 2, 0, 3, 0, 4, 0)).toMatchObject(notText); // small numbers
  expect(refusalOf(0x41, 0, 0x00, 0xd8, 0x42, 0)).toMatchObject(notText); // half a pair
  expect(refusalOf(0x41, 0, 0, 0, 0x42, 0, 0, 0)).toMatchObject(notText); // UTF-32
  expect(refusalOf(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)).toMatchObject(notText); // UTF-32 with its mark
});

test('valid UTF-8 needs no detector, also when it looks strange', () => {
  for (const text of ['', 'Cook', 'KÃ¶chin â€“ double encoded', 'Повар', '\u001B[1mbold'])
    expect(decodePosting(utf8(text))).toEqual({ text, encoding: 'utf-8' });
});

const postings: [encoding: string, text: string][] = [
  ['windows-1252', 'Köchin – die Küche führen\nZwei Jahre Erfahrung in der Großküche'],
  ['windows-1252', 'You’ll run the station – alone if need be'],
  ['windows-1252', 'Préparer les plats, gérer les commandes, être là l’été'],
  [
    'windows-1250',
    'Zakres obowiązków\n- Przygotowywanie dań – ciepłych\n- Książeczka będzie atutem',
  ],
  ['windows-1251', 'Повар горячего цеха\nТребования\n- Опыт работы от двух лет'],
  ['koi8-r', 'Повар горячего цеха\nТребования\n- Опыт работы от двух лет'],
  ['iso-8859-7', 'Μάγειρας\nΑπαιτούμενα προσόντα\n- Δύο χρόνια εμπειρίας'],
  [
    'windows-1254',
    'Aşçı\nGörev tanımı\n- Sıcak yemeklerin hazırlanması ve siparişlerin verilmesi\n- En az iki yıl deneyim',
  ],
  ['iso-8859-8', 'טבח\nדרישות\n- שנתיים ניסיון במטבח'],
  ['windows-1256', 'طباخ\nالمتطلبات\n- خبرة سنتين في المطبخ'],
  ['shift_jis', '料理人\n応募資格\n- 二年以上の経験\n- 調理師免許をお持ちの方'],
  ['euc-jp', '料理人\n応募資格\n- 二年以上の経験\n- 調理師免許をお持ちの方'],
  ['gb18030', '厨师\n任职要求\n- 两年以上工作经验\n- 有厨师证者优先'],
  ['big5', '廚師\n任職要求\n- 兩年以上工作經驗\n- 有廚師證者優先'],
  ['euc-kr', '요리사\n자격 요건\n- 주방 경력 이 년 이상'],
];

test.each(postings)('%s is detected: %s', (encoding, text) => {
  expect(decodePosting(encodeText(text, encoding))).toEqual({ text, encoding });
});

test('a few letters far into a long file are found, and what nobody knows is windows-1252', () => {
  const padding = 'The kitchen serves two hundred covers on a Saturday night.\n'.repeat(3000);
  const text = `${padding}Требования: опыт работы от двух лет и желание учиться`;
  expect(decodePosting(encodeText(text, 'windows-1251'))).toEqual({
    text,
    encoding: 'windows-1251',
  });
  expect(decodePosting(new Uint8Array([0x4b, 0xf6, 0x63, 0x68, 0x69, 0x6e, 0x20, 0x96]))).toEqual({
    text: 'Köchin –',
    encoding: 'windows-1252',
  });
});

test('UTF-8 with a broken sign in it stays UTF-8, and the sign shows as broken', () => {
  const bytes = utf8('Köchin für unsere Großküche, zwei Jahre Erfahrung, Führerschein');
  const broken = new Uint8Array([...bytes.subarray(0, 30), 0xff, ...bytes.subarray(30)]);
  expect(decodePosting(broken)).toMatchObject({ encoding: 'utf-8' });
  expect(decodePosting(new Uint8Array([0xef, 0xbb, 0xbf, 0x41, 0xff]))).toEqual({
    text: '\uFEFFA\uFFFD',
    encoding: 'utf-8-bom',
  });
});

const anEncoding = fc.constantFrom(...encodingSchema.options);
const bytes = fc.uint8Array({ maxLength: 400 });
/** Signs a posting may have: no control character, nothing that Unicode has not assigned. */
const someText = fc
  .string({ unit: 'grapheme', minLength: 2 })
  .filter((text) => !/[\p{Cc}\p{Cn}\uFEFF\uFFFE]/u.test(text));

test('any bytes read as something, and reading never throws', () => {
  fc.assert(
    fc.property(bytes, (any) => {
      const { encoding } = decodePosting(any);
      expect(encodingSchema.options).toContain(encoding);
      expect(sourceOf('a.txt', new Uint8Array(any)).fileName).toBe('a.txt');
    }),
  );
  fc.assert(
    fc.property(bytes, anEncoding, (any, encoding) => {
      expect(encodingSchema.options).toContain(decodeAs(any, encoding).encoding);
    }),
  );
});

test('whatever is written as UTF-8 or UTF-16 reads back sign for sign', () => {
  fc.assert(
    fc.property(someText, (text) => {
      expect(decodePosting(utf8(text)).text).toBe(text);
      expect(decodePosting(utf8(`\uFEFF${text}`)).text).toBe(`\uFEFF${text}`);
      expect(decodePosting(utf16(`\uFEFF${text}`)).text).toBe(`\uFEFF${text}`);
      expect(decodePosting(utf16(`\uFEFF${text}`, 'be')).text).toBe(`\uFEFF${text}`);
    }),
  );
  fc.assert(
    fc.property(someText, (text) => {
      const posting = `Cook\n\nRequirements\n- ${text}`;
      expect(decodePosting(utf16(posting)).text).toBe(posting);
      expect(decodePosting(utf16(posting, 'be')).text).toBe(posting);
    }),
  );
});
