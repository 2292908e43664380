/**
 * A text as it is compared: lower case, compatibility forms, without accents, points, soft hyphens and other signs
 * that are not seen; every unit knows where it stands in the text.
 */
export type Folded = {
  source: string;
  text: string;
  /** Of each unit of `text`: where its sign starts and ends in `source`. */
  starts: number[];
  ends: number[];
};

const looseMarks =
  /[[\p{M}&&[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]]--[\u3099\u309a]]|[\u093c\u0640]|[\p{Cf}\u034f]/gv;
const unseen = /^[\p{M}\p{Cf}\u0640]$/v;

const letters: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'e' },
  ...{ ς: 'σ', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ٱ: 'ا', ם: 'מ', ן: 'נ', ץ: 'צ', ף: 'פ', ך: 'כ' },
  ...{ 'ँ': 'ं', '’': "'", '‘': "'", ʼ: "'", '′': "'", '＇': "'", '−': '-', '・': '·' },
};

/** Signs that names are written with both ways, traditional before simplified. */
const simplified =
  '陳陈張张劉刘黃黄吳吴楊杨趙赵孫孙馬马羅罗鄭郑謝谢許许鄧邓馮冯蕭萧葉叶蘇苏呂吕盧卢蔣蒋賈贾韋韦鄒邹譚谭陸陆顧顾錢钱湯汤龍龙萬万賴赖龔龚齊齐嚴严喬乔聶聂簡简鐘钟鍾钟連连麗丽華华國国偉伟強强軍军傑杰蘭兰鳳凤雲云慶庆義义濤涛輝辉勝胜榮荣寶宝貴贵進进遠远東东風风飛飞寧宁靜静瑋玮穎颖瑩莹嵐岚學学書书愛爱語语詩诗夢梦紅红綺绮緯纬維维綱纲銘铭鋒锋鵬鹏鴻鸿澤泽沢泽濱滨齋斋斎斋邊边辺边櫻樱桜樱廣广広广';
const variants = new Map(
  Array.from({ length: simplified.length / 2 }, (_, at) => [
    simplified[2 * at],
    simplified[2 * at + 1] ?? '',
  ]),
);

const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
];

const known = new Map<string, string>();

function foldSign(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const now = /[\uac00-\ud7a3]/.test(sign) ? sign : decompose(sign);
  known.set(sign, now);
  return now;
}

function decompose(sign: string): string {
  if (/^\p{Zs}$/u.test(sign)) return ' ';
  const plain = sign.toLowerCase().normalize('NFKD').replaceAll(looseMarks, '');
  return Array.from(plain, (each) => {
    const point = each.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => point >= start && point <= start + 9);
    if (zero !== undefined) return String(point - zero);
    if (/\p{Pd}/u.test(each)) return '-';
    return letters[each] ?? variants.get(each) ?? each;
  }).join('');
}

/** @example fold('Jos\u00E9-Ma\u00ADr\u00EDa').text // 'jose-maria' */
export function fold(source: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of source) {
    const end = at + sign.length;
    const folded = foldSign(sign);
    // What is not seen goes with the sign before it, so that nothing of it is left behind.
    if (folded === '' && ends.length > 0 && unseen.test(sign)) ends[ends.length - 1] = end;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  return { source, text, starts, ends };
}

export const foldText = (text: string): string => fold(text).text;

const isWordUnit = /[\p{L}\p{M}\p{N}\p{Cs}]/u;
const wordUnits = new Map<string, boolean>();

/** Letters, their marks and digits: what words are made of. */
export function isLetter(unit: string | undefined): boolean {
  if (unit === undefined || unit === '') return false;
  const before = wordUnits.get(unit);
  if (before !== undefined) return before;
  const now = isWordUnit.test(unit);
  wordUnits.set(unit, now);
  return now;
}

/** A folded text's letters without anything between them: where a word was broken or spaced out does not matter. */
export type Letters = { text: string; at: number[] };

export function lettersOf({ text }: Pick<Folded, 'text'>): Letters {
  const at: number[] = [];
  const units: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text[index];
    if (unit !== undefined && isLetter(unit)) {
      units.push(unit);
      at.push(index);
    }
  }
  return { text: units.join(''), at };
}

export const squeeze = (text: string): string => lettersOf(fold(text)).text;

/** Scripts that put no blanks between words. */
export const isUnspaced = (text: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
    text,
  );
