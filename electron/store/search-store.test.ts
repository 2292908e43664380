import fc from 'fast-check';
import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { createTestWorkbench, samplePosting } from '../testing/test-workbench.ts';
import { searchMatch } from './search-query.ts';

test('words, phrases, beginnings and NOT become a match; nothing typed is read as syntax', () => {
  expect(searchMatch('kafka')).toBe('"kafka"*');
  expect(searchMatch('"event driven" kafka ')).toBe('"event driven" AND "kafka"');
  expect(searchMatch('kaf* -redis')).toBe('("kaf"*) NOT ("redis")');
  expect(searchMatch('NOT redis')).toBe(null);
  expect(searchMatch('  ')).toBe(null);
});

test('no text a person may type makes the search fail', () => {
  using db = openMemoryStore();
  const find = db.prepare(`SELECT count(*) FROM search WHERE search MATCH ?`);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const match = searchMatch(query);
      if (match !== null) find.get(match);
    }),
    { numRuns: 400 },
  );
});

test('everything written is found, marks ignored, and an undo takes it out of the index', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  await workbench.importFiles([samplePosting]);
  const [posting] = await ask('posting.list', {});
  if (!posting) throw new Error('no posting');
  const draft = {
    name: 'Zoë Łukasiewicz',
    latinName: '',
    email: '',
    phone: '',
    headline: '',
    location: '',
    source: '',
    deleteBy: null,
  };
  const { id: applicationId } = await ask('application.add', {
    postingId: posting.id,
    candidate: { draft },
  });
  await ask('note.add', { applicationId, body: 'Knows Prometheus by heart.', isPrivate: false });

  const kinds = async (query: string) =>
    (await ask('search.find', { query })).map(({ kind }) => kind);
  expect(await kinds('zoe')).toEqual(['candidate']);
  expect(await kinds('prometheus')).toEqual(['note', 'posting']);
  expect(await kinds('"prometheus by"')).toEqual(['note']);
  expect(await kinds('prometheus NOT heart')).toEqual(['posting']);
  expect((await ask('search.find', { query: 'heart' }))[0]).toMatchObject({
    title: 'Zoë Łukasiewicz',
    snippet: 'Knows Prometheus by \u0001heart\u0002.',
    applicationId,
  });
  await ask('history.undo', {});
  expect(await kinds('heart')).toEqual([]);
});
