import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Static files with TrueType outlines: variable and CFF fonts would become nameless Type 3 fonts in the PDF. */
const sheets = [
  '@fontsource/inter/400.css',
  '@fontsource/inter/500.css',
  '@fontsource/inter/600.css',
  '@fontsource/noto-serif/400.css',
  '@fontsource/noto-serif/600.css',
  '@fontsource/noto-sans/400.css',
  '@fontsource/noto-sans/600.css',
  '@fontsource/noto-sans-arabic/400.css',
  '@fontsource/noto-sans-arabic/600.css',
  '@fontsource/noto-naskh-arabic/400.css',
  '@fontsource/noto-sans-devanagari/400.css',
  '@fontsource/noto-sans-devanagari/600.css',
  '@fontsource/noto-serif-devanagari/400.css',
  '@fontsource/noto-sans-sc/400.css',
  '@fontsource/noto-sans-sc/600.css',
] as const;

type Face = {
  family: string;
  weight: string;
  file: string;
  path: string;
  unicodeRange: string;
  ranges: [number, number][];
};

let known: Face[] | undefined;

function faces(): Face[] {
  return (known ??= sheets.flatMap(facesOf));
}

function facesOf(sheet: string): Face[] {
  const path = require.resolve(sheet);
  return [...readFileSync(path, 'utf8').matchAll(/@font-face\s*\{([^}]+)\}/g)].flatMap(
    ([, body = '']) => {
      const valueOf = (pattern: RegExp) => pattern.exec(body)?.[1] ?? '';
      const file = valueOf(/url\(\.\/files\/([\w.-]+\.woff2)\)/);
      const unicodeRange = valueOf(/unicode-range:\s*([^;]+);/);
      if (!file) return [];
      return [
        {
          family: valueOf(/font-family:\s*['"]?([^;'"]+)/),
          weight: valueOf(/font-weight:\s*(\d+)/),
          file,
          path: join(dirname(path), 'files', file),
          unicodeRange,
          ranges: rangesOf(unicodeRange),
        },
      ];
    },
  );
}

/** "U+0000-00FF,U+0131" as pairs of code points; an empty text is every one. */
function rangesOf(unicodeRange: string): [number, number][] {
  if (unicodeRange === '') return [[0, 0x10_ff_ff]];
  return unicodeRange.split(',').map((part) => {
    const [first = '0', last] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)];
  });
}

/** The font faces that a text needs: only those with a sign of it, so that a packet loads a few files of hundreds. */
export function fontFacesFor(text: string): string {
  const codePoints = [...new Set(text)].map((sign) => sign.codePointAt(0) ?? 0);
  return faces()
    .filter(({ ranges }) =>
      codePoints.some((point) => ranges.some(([first, last]) => point >= first && point <= last)),
    )
    .map(
      ({ family, weight, file, unicodeRange }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:url("fonts/${file}") format("woff2");${unicodeRange ? `unicode-range:${unicodeRange};` : ''}}`,
    )
    .join('\n');
}

/** The bytes of a font file by the name the faces give it; nothing else can be asked for. */
export function fontFile(name: string): Uint8Array | undefined {
  const face = faces().find(({ file }) => file === name);
  return face && readFileSync(face.path);
}
