import { hasSign } from './font-coverage.ts';
import { filesOf, type FontFile } from './font-files.ts';
import { hanOrder } from './han-order.ts';

/** The four Han fonts stand in the page under these names, in the order that the text asks for. */
const hanNames = ['Han 1', 'Han 2', 'Han 3', 'Han 4'];

const sansFamilies = [
  'Inter',
  'Noto Sans',
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Noto Sans Tamil',
  'Noto Sans Thai',
  ...hanNames,
  'Noto Sans Symbols 2',
  'Noto Emoji',
];
const serifFamilies = [
  'Noto Serif',
  'Noto Naskh Arabic',
  'Noto Serif Hebrew',
  'Noto Serif Devanagari',
  'Noto Sans Tamil',
  'Noto Serif Thai',
  ...hanNames,
  'Noto Sans',
  'Inter',
  'Noto Sans Symbols 2',
  'Noto Emoji',
];

const stackOf = (families: readonly string[]) => families.map((name) => `"${name}"`).join(', ');

/** What our words are set in, and what is verbatim; each family is asked for the signs those before it lack. */
export const sans = stackOf(sansFamilies);
export const serif = stackOf(serifFamilies);

/**
 * The font faces that a page needs: of hundreds of files those that draw a sign of it, and in bold those that draw one
 * of its headings and bold words.
 *
 * @param markup the page's body and all other text it shows, as markup
 */
export function fontFacesFor(markup: string): string {
  const text = markup.replaceAll(/<[^>]*>/g, '');
  const han = hanOrder(text);
  const bold = [...markup.matchAll(boldPart)].map(([part]) => part.replaceAll(/<[^>]*>/g, ''));
  const faces = new Map<string, string>();
  const add = (name: string, font: FontFile) =>
    faces.set(`${name} ${font.file}`, faceOf(name, font));
  const points = pointsOf(text);
  for (const [weight, drawn] of [
    ['400', points],
    ['500', points],
    ['600', pointsOf(bold.join(''))],
  ] as const) {
    for (const point of drawn) {
      for (const families of [sansFamilies, serifFamilies]) {
        for (const name of families) {
          const files = filesOf(han[hanNames.indexOf(name)] ?? name);
          const font = files.find((file) => file.weight === weight && hasSign(file, point));
          if (font) add(name, font);
          // A family without this weight is drawn in its lighter one, which is here already.
          if (font || files.some((file) => file.weight === '400' && hasSign(file, point))) break;
        }
      }
    }
  }
  return [...faces.values()].join('\n');
}

const boldPart =
  /<(h[1-3]|b|th|caption)\b[^>]*>[^]*?<\/\1>|<p class="(?:headline|figure)">[^]*?<\/p>/g;

/** Each code point once, without those that draw nothing. */
function pointsOf(text: string): Set<number> {
  return new Set(
    [...new Set(text)]
      .filter((sign) => !/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(sign))
      .map((sign) => sign.codePointAt(0) ?? 0),
  );
}

function faceOf(name: string, { weight, file, unicodeRange }: FontFile): string {
  const range = unicodeRange ? `unicode-range:${unicodeRange};` : '';
  return `@font-face{font-family:"${name}";font-weight:${weight};src:url("fonts/${file}") format("woff2");${range}}`;
}
