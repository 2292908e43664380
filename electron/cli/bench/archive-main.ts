/** One act of the archive's measure in a process of its own, so that its peak memory is its own; figures as JSON. */
import { copyFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';

import { loadArchive } from '../../archive/load-archive.ts';
import { writeArchive } from '../../archive/write-archive.ts';
import { migrations } from '../../store/migrations.ts';
import { closeStore, openStore } from '../../store/open-store.ts';
import { computedMs } from './process-memory.ts';

export type ArchiveFigures = { ms: number; computedMs: number; peakMegabytes: number };

const [act = '', from = '', to = ''] = process.argv.slice(2);
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };

const acts: Record<string, () => Promise<unknown>> = {
  async copy() {
    copyFileSync(from, to);
    const file = await open(to, 'r+');
    await file.sync();
    await file.close();
  },
  async export() {
    const db = openStore(from);
    const about = { appVersion: 'bench', workspaceName: basename(from), now: () => new Date() };
    await writeArchive(db, about, { path: to, ...quiet });
    closeStore(db);
  },
  open: () => loadArchive({ archivePath: from, targetPath: to, migrations, ...quiet }),
};

const measured = acts[act];
if (!measured) throw new Error(`no act ${act}`);
// Looked at again and again: what the system keeps as the highest begins with that of the process that started this one.
let peakBytes = 0;
const look = () => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
};
const looking = setInterval(look, 20);
const [began, computed] = [performance.now(), computedMs()];
await measured();
look();
clearInterval(looking);
const figures: ArchiveFigures = {
  ms: performance.now() - began,
  computedMs: computedMs() - computed,
  peakMegabytes: peakBytes / 1e6,
};
console.log(JSON.stringify(figures));
