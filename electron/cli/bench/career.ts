import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { applicationIdSchema, candidateIdSchema, noteIdSchema } from '#shared/ids.ts';
import { everybody, type CandidateFilter, type CandidateSort } from '#shared/candidate-list.ts';
import { migrations } from '../../store/migrations.ts';
import { closeStore, openStore } from '../../store/open-store.ts';
import { createTestWorkbench } from '../../testing/test-workbench.ts';
import { buildCareerStore, careerIds, type CareerSize } from './career-store.ts';
import { vocabulary } from './career-texts.ts';
import { printTimed, timed, type Timed } from './timed.ts';

const sizes = {
  small: { candidates: 10_000, notes: 100_000, postings: 500 },
  large: { candidates: 100_000, notes: 1_000_000, postings: 2_000 },
} as const satisfies Record<string, CareerSize>;

type CareerReport = {
  size: CareerSize;
  megabytes: number;
  buildMs: number;
  load: number;
  rssMegabytes: number;
  timed: Timed[];
};

const runs = 50;

/** A store that was made before a migration came in is of no use any more. */
const schema = createHash('sha256')
  .update(migrations.map(({ up }) => up).join())
  .digest('hex')
  .slice(0, 8);

/** Where the store of a size is kept between runs: outside of the project, it is made again when it is gone. */
export const keptPath = (name: string): string =>
  join(tmpdir(), 'hiring-bench', `${name}-${schema}.workbench`);

export const careerPath = (name: keyof typeof sizes): string => keptPath(`career-${name}`);

/** What main's calls cost with years of work in the file; the same calls that the page makes, checks and all. */
export async function measureCareer(name: keyof typeof sizes): Promise<CareerReport> {
  const size = sizes[name];
  const path = careerPath(name);
  const buildMs = buildCareerStore(path, size);
  const opening = await timed('open the workspace', 5, () => closeStore(openStore(path)));
  const db = openStore(path);
  const { ask, stores, [Symbol.asyncDispose]: dispose } = createTestWorkbench(db);
  const filter = everybody;
  const byName: CandidateSort = { by: 'name', isDescending: false };
  const { anchors } = await ask('candidate.anchors', { sort: byName, filter });
  const middle = anchors[Math.floor(anchors.length / 2)] ?? null;
  const page = (sort: CandidateSort, wanted: CandidateFilter, after: typeof middle) =>
    ask('candidate.page', { sort, filter: wanted, after });
  const find = (query: string) => () =>
    ask('search.overview', { query, postingId: null, most: 4, countUpTo: 100 });
  const word = (rank: number) => vocabulary[rank] ?? '';
  const noteId = noteIdSchema.parse(careerIds.note(0));
  const all: Timed[] = [opening];
  const measure = async (what: string, act: (run: number) => unknown) =>
    all.push(await timed(what, runs, act));

  await measure('first page of candidates', () => page(byName, filter, null));
  await measure('a page in the middle', () => page(byName, filter, middle));
  await measure('sorted by activity', () =>
    page({ by: 'activity', isDescending: true }, filter, null),
  );
  await measure('filtered by stage', () => page(byName, { ...filter, stage: 'offer' }, null));
  await measure('filtered by a name typed', () => page(byName, { ...filter, text: 'amara' }, null));
  await measure('one person', () =>
    ask('candidate.get', { candidateId: candidateIdSchema.parse(careerIds.candidate(1)) }),
  );
  await measure('search: a rare word', find('heliotrope '));
  await measure('search: a common word', find(`${word(1)} `));
  await measure('search: two common words', find(`${word(0)} ${word(1)} `));
  await measure('search: two letters', find(word(5).slice(0, 2)));
  await measure('search: three letters', find(word(50).slice(0, 3)));
  await measure('search: four letters', find(word(2000).slice(0, 4)));
  await measure('search: a phrase', find(`"${word(0)} ${word(1)}"`));
  await measure('search: NOT', find(`${word(300)} -${word(1)} `));
  await measure('search: within a stage', find(`${word(1)} stage:offer `));
  await measure('search: a name in Chinese', find('怡君'));
  await measure('search page: best match', () =>
    ask('search.page', {
      ...{ query: `${word(1)} `, area: 'notes', postingId: null, order: 'best', before: null },
    }),
  );
  await measure('list of postings', () => ask('posting.list', {}));
  await measure('one application', () =>
    ask('application.get', {
      applicationId: applicationIdSchema.parse(careerIds.application(1)),
    }),
  );
  await measure('what can be undone', () => ask('history.state', {}));
  await measure('a note’s write, before it is indexed', (run) =>
    ask('note.change', { noteId, body: `Written in run ${run}` }),
  );
  await measure('a note’s write, with the index', async (run) => {
    await ask('note.change', { noteId, body: `Indexed in run ${run}` });
    stores.searchIndex.bringUpToDate(1000);
  });
  const rssMegabytes = process.memoryUsage.rss() / 1e6;
  await dispose();
  console.log(`load of the machine: ${(loadavg()[0] ?? 0).toFixed(1)}`);
  printTimed(`With ${size.candidates} candidates and ${size.notes} notes`, all, true);
  return {
    size,
    megabytes: statSync(path).size / 1e6,
    buildMs,
    load: loadavg()[0] ?? 0,
    rssMegabytes,
    timed: all,
  };
}
