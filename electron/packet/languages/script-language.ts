/** Signs that only one of the languages of a script writes; `not` are those that its neighbours write. */
type Hint = { language: string; has: RegExp; not?: RegExp };

/** The languages of scripts that several write. The first whose signs are found is taken, without one none. */
const hints: Record<string, readonly Hint[]> = {
  Arabic: [
    { language: 'ur', has: /[ٹڈڑںےۓ]/, not: /[ڕڵۆێەټډړښڼ]/ },
    { language: 'fa', has: /[پچژگکی]/, not: /[ڕڵۆێەټډړښڼہھ]/ },
    { language: 'ar', has: /\p{L}/u, not: /[^\u0600-\u065Fء-ي\p{N}\p{P}\p{Z}\s]/u },
  ],
  Cyrillic: [
    { language: 'be', has: /ў/i },
    { language: 'uk', has: /[ґєії]/i, not: /[ыэъё]/i },
    { language: 'sr', has: /[ђћ]/i, not: /[ѓќѕ]/i },
    { language: 'mk', has: /[ѓќѕ]/i, not: /[ђћ]/i },
    { language: 'ru', has: /[ыэё]/i, not: /[ґєіїў]/i },
  ],
  Han: [
    { language: 'ja', has: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
    // Signs that Japanese and the other way to write Chinese do without, and two of them: names keep old ones.
    {
      language: 'zh-Hans',
      has: /[们说这为对发经过还问长门车书电话语读写让进动样员业务历简应团队证认识师级负责测试软网络项优术].*?[们说这为对发经过还问长门车书电话语读写让进动样员业务历简应团队证认识师级负责测试软网络项优术]/su,
      not: /[們說這對發經還讓樣點變聽擔]/,
    },
    {
      language: 'zh-Hant',
      has: /[們說這沒對發經從還讓樣點變聽擔麼嗎].*?[們說這沒對發經從還讓樣點變聽擔麼嗎]/su,
      not: /[们说这为对发经过还问长门车书]/,
    },
  ],
};

/** Scripts in which one language is written, or one nearly always. */
const single: Record<string, string> = {
  Hebrew: 'he',
  Greek: 'el',
  Hangul: 'ko',
  Tamil: 'ta',
  Devanagari: 'hi',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Myanmar: 'my',
  Georgian: 'ka',
  Armenian: 'hy',
};

const readers = [...Object.keys(single), ...Object.keys(hints), 'Latin'].map(
  (script) => [script, new RegExp(String.raw`\p{Script=${script}}`, 'u')] as const,
);
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Nothing but Latin letters, digits and signs: nearly every passage. */
export const isLatin = (text: string): boolean =>
  !/[\u0370-\u1DFF\u1F00-\u1FFF\u2E80-\uA71F\uA840-\uFAFF\uFB13-\uFDFF\uFE70-\uFEFF\uD800-\uDFFF]/.test(
    text,
  );

/** The script that a letter is of by name, Han for kana too; null for what is no letter, or of no script we know. */
export function scriptOf(sign: string): string | null {
  if (sign < '\u0250') return /\p{L}/u.test(sign) ? 'Latin' : null;
  if (kana.test(sign)) return 'Han';
  return readers.find(([, reader]) => reader.test(sign))?.[0] ?? null;
}

/** The language of a passage in this script, as a language tag; null where the passage does not say. */
export function languageInScript(script: string, passage: string): string | null {
  const own = single[script];
  if (own !== undefined) return own;
  return (
    hints[script]?.find(({ has, not }) => has.test(passage) && !not?.test(passage))?.language ??
    null
  );
}
