import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** One file of a family: fonts come cut into files by ranges of signs. */
export type FontFile = {
  family: string;
  weight: string;
  /** Its name, which is unique among all of them. */
  file: string;
  path: string;
  unicodeRange: string;
  ranges: readonly [number, number][];
};

/**
 * The families a packet can be set in, by package, with the weights used. Static files with TrueType outlines:
 * variable and CFF fonts would become nameless Type 3 fonts in the PDF.
 */
const packages: Record<string, readonly string[]> = {
  inter: ['400', '500', '600'],
  'noto-serif': ['400', '600'],
  'noto-sans': ['400', '600'],
  'noto-sans-arabic': ['400', '600'],
  'noto-naskh-arabic': ['400', '600'],
  'noto-sans-hebrew': ['400', '600'],
  'noto-serif-hebrew': ['400', '600'],
  'noto-serif-devanagari': ['400', '600'],
  'noto-sans-tamil': ['400', '600'],
  'noto-sans-thai': ['400', '600'],
  'noto-serif-thai': ['400', '600'],
  'noto-sans-jp': ['400', '600'],
  'noto-sans-kr': ['400', '600'],
  'noto-sans-sc': ['400', '600'],
  'noto-sans-tc': ['400', '600'],
  'noto-sans-symbols-2': ['400'],
  'noto-emoji': ['400', '600'],
};

let known: Map<string, FontFile[]> | undefined;

/** All files of a family, of all weights. */
export function filesOf(family: string): readonly FontFile[] {
  return all().get(family) ?? [];
}

/** The bytes of a font file by its name; nothing else can be asked for. */
export function fontFile(name: string): Uint8Array | undefined {
  for (const files of all().values()) {
    const found = files.find(({ file }) => file === name);
    if (found) return readFileSync(found.path);
  }
  return undefined;
}

function all(): Map<string, FontFile[]> {
  known ??= Map.groupBy(
    Object.entries(packages).flatMap(([name, weights]) =>
      weights.flatMap((weight) => filesOfSheet(`@fontsource/${name}/${weight}.css`)),
    ),
    ({ family }) => family,
  );
  return known;
}

function filesOfSheet(sheet: string): FontFile[] {
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
