/**
 * A workbench in a process of its own that writes until it is killed: `note FILE` types into a note, `import
 * FILE DIR` imports a folder. It prints one line for each write that was acknowledged.
 */
import { readdirSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';

import { openStore } from '../store/open-store.ts';
import { aDraft } from './rated-application.ts';
import { createTestWorkbench, samplePosting } from './test-workbench.ts';

flushCompileCache(); // whoever is killed keeps nothing for the next one
const [what, path = '', postingsDir = ''] = process.argv.slice(2);
const workbench = createTestWorkbench(openStore(path));
const { ask } = workbench;
await ask('assessor.add', { name: 'Marta' });

function acknowledge(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

if (what === 'note') {
  await workbench.importFiles([samplePosting]);
  const [posting] = await ask('posting.list', {});
  if (!posting) throw new Error('no posting');
  const candidate = { draft: aDraft('Asha') };
  const { id: applicationId } = await ask('application.add', { postingId: posting.id, candidate });
  const { id: noteId } = await ask('note.add', { applicationId, body: '0', isPrivate: false });
  for (let typed = 1; ; typed += 1) {
    const body = Array.from({ length: typed }, (_, at) => at).join(' ');
    await ask('note.change', { noteId, body });
    acknowledge({ noteId, body });
  }
}

workbench.willChoose(readdirSync(postingsDir).map((name) => join(postingsDir, name)));
await ask('import.start', { token: 'chosen' });
let told = 0;
for (;;) {
  const report = await ask('import.current', {});
  for (const { postingId, fileName } of report?.files.slice(told) ?? [])
    acknowledge({ postingId, fileName });
  told = report?.files.length ?? 0;
  await new Promise((resolve) => setImmediate(resolve));
}
