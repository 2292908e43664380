import { expect, test } from 'vitest';

import { markLanguages } from './mark-languages.ts';
import { readPassage } from './passages.ts';

const printed = (markup: string) => markLanguages(markup, true);

test.each([
  ['عمر حداد', 'ar'],
  ['او برنامه‌نویس خوبی است و گزارش را نوشت', 'fa'],
  ['یہ امیدوار بہت اچھا ہے', 'ur'],
  ['ליאת אברהמי', 'he'],
  ['ஆஷா ரகுநாதன்', 'ta'],
  ['आशा रघुनाथन', 'hi'],
  ['Γιώργος Παππάς', 'el'],
  ['สมชาย ใจดี', 'th'],
  ['김민준', 'ko'],
  ['やまだ太郎さん', 'ja'],
  ['她负责这个数据库的测试', 'zh-Hans'],
  ['她負責這個資料庫，並讓團隊變好', 'zh-Hant'],
  ['Её решение было точным', 'ru'],
  ['Її рішення було точним', 'uk'],
  ['أكتب بلغة Go منذ الإصدار 1.5، وقبلها Java مع Spring.', 'ar'],
  ['Sie hat das Team mit viel Ruhe durch die Umstellung geführt und ist sehr genau.', 'de'],
  ['Elle a porté la migration avec son équipe et nous a dit ce qui n’est pas fait.', 'fr'],
])('what says its language is marked: %s', (passage, language) => {
  expect(readPassage(passage).language).toBe(language);
  expect(printed(`<p dir="auto">${passage}</p>`)).toBe(
    `<p dir="auto" lang="${language}">${passage}</p>`,
  );
});

test.each([
  'Олена Коваленко', // Ukrainian, Russian, Bulgarian: the name does not say
  '山田太郎', // a Japanese or a Chinese name
  '國木田', // old signs that Japanese names keep
  'Berufserfahrung', // too short
  'Jonas Weber',
  'Pour la suite', // four words
  'She led the migration with her team and told us what is not done.',
  'R&amp;D, &quot;Team A&quot; &lt;b&gt;',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
])('what does not is left as it is: %s', (passage) => {
  const markup = `<p dir="auto">${passage}</p>`;
  expect(printed(markup)).toBe(markup);
});

test('in a sentence of ours only the words of the other script are marked', () => {
  expect(printed('<p>Spoke with عبد الله النجار (بتراء للشحن): &amp; “קצר”.</p>')).toBe(
    '<p>Spoke with <span lang="ar" role="mark">عبد الله النجار (بتراء للشحن</span>): &amp; “<span lang="he" role="mark">קצר</span>”.</p>',
  );
});

test('an inline element keeps its language in print, and needs no role in a browser', () => {
  const markup = '<h1><bdi>عمر حداد</bdi> <span class="latin"><bdi>Omar Haddad</bdi></span></h1>';
  expect(printed(markup)).toContain('<bdi lang="ar" role="mark">عمر حداد</bdi>');
  expect(markLanguages(markup, false)).toContain('<h1><bdi lang="ar">عمر حداد</bdi> <span');
});

test('a short line of a long text is in the text’s language, and what is not in it says so', () => {
  const french = 'Elle a porté la migration avec son équipe et nous a dit ce qui est fait.';
  const markup = `<div class="prose verbatim"><p dir="auto">Paris, 2019</p><p dir="auto">${french}</p><p dir="auto">עברית</p></div><p>Ours</p>`;
  expect(printed(markup)).toBe(
    `<div class="prose verbatim"><p dir="auto" lang="fr">Paris, 2019</p><p dir="auto" lang="fr">${french}</p><p dir="auto" lang="he">עברית</p></div><p>Ours</p>`,
  );
});

test('pictures and line breaks stay as they are', () => {
  const markup = '<p>one<br />two</p><svg viewBox="0 0 1 1"><rect x="0" /></svg><p>a</p>';
  expect(printed(markup)).toBe(markup);
});
