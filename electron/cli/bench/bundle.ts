import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Chunk = { file: string; raw: number; gzip: number; isBeforeFirstScreen: boolean };

const renderer = join(import.meta.dirname, '../../../dist/renderer');
/** The first screen is the list of postings. */
const firstScreen = /^postings-screen-.*\.js$/;

/** The page's files as they were built last, and which of them are loaded before the first screen is drawn. */
export function measureBundle(): { chunks: Chunk[]; beforeFirstScreenGzip: number } {
  const assets = join(renderer, 'assets');
  const files = readdirSync(assets).filter((file) => /\.(?:js|css)$/.test(file));
  const html = readFileSync(join(renderer, 'index.html'), 'utf8');
  const needed = new Set<string>();
  const need = (file: string): void => {
    if (needed.has(file)) return;
    needed.add(file);
    const text = readFileSync(join(assets, file), 'utf8');
    if (file.endsWith('.js')) {
      for (const [, name] of text.matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g))
        if (name) need(name);
    }
  };
  for (const [, name] of html.matchAll(/assets\/([\w.-]+\.(?:js|css))"/g)) if (name) need(name);
  for (const file of files) if (firstScreen.test(file)) need(file);
  const styles = files.filter((file) => /^postings-screen-.*\.css$/.test(file));
  const chunks = files
    .map((file) => {
      const bytes = readFileSync(join(assets, file));
      const isBeforeFirstScreen = needed.has(file) || styles.includes(file);
      return { file, raw: bytes.length, gzip: gzipSync(bytes).length, isBeforeFirstScreen };
    })
    .toSorted(
      (a, b) => Number(b.isBeforeFirstScreen) - Number(a.isBeforeFirstScreen) || b.gzip - a.gzip,
    );
  const beforeFirstScreenGzip = chunks
    .filter(({ isBeforeFirstScreen }) => isBeforeFirstScreen)
    .reduce((sum, { gzip }) => sum + gzip, 0);
  console.table(chunks);
  console.log(`before the first screen: ${(beforeFirstScreenGzip / 1024).toFixed(0)} KB gzip`);
  return { chunks, beforeFirstScreenGzip };
}
