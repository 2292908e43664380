/**
 * `npm run bench`: what the workbench costs, part by part; tables, and `out/bench.json`.
 *
 * `-- --small` takes a tenth of a career's data; `-- basics` (or another part's name) measures that part alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { measureArchive } from './bench/archive.ts';
import { measureBasics } from './bench/basics.ts';
import { measureBundle } from './bench/bundle.ts';
import { measureCareer } from './bench/career.ts';
import { measurePackets } from './bench/packets.ts';
import { measureWindow } from './bench/window.ts';

const asked = process.argv.slice(2);
const size = asked.includes('--small') ? 'small' : 'large';
const parts = {
  basics: measureBasics,
  bundle: measureBundle,
  career: () => measureCareer(size),
  window: () => measureWindow(size),
  packets: () => measurePackets(size),
  archive: () => measureArchive(size),
} as const;

const names = Object.keys(parts) as (keyof typeof parts)[];
const wanted = names.filter((name) => asked.includes(name));
const file = join(import.meta.dirname, '../../out/bench.json');
mkdirSync(join(file, '..'), { recursive: true });
const measured: Record<string, unknown> = earlier();
for (const name of wanted.length > 0 ? wanted : names) {
  console.log(`\n── ${name}`);
  measured[name] = await parts[name]();
  writeFileSync(file, JSON.stringify(measured, null, 2));
}
console.log('out/bench.json');

/** What other parts measured before stays in the file. */
function earlier(): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.log(`a new out/bench.json: ${error instanceof Error ? error.name : String(error)}`);
    return {};
  }
}
