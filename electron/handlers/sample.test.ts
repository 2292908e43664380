import { expect, test } from 'vitest';

import { auditedTables } from '../store/audited-tables.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

/** Every row that the history watches over, to compare before and after. */
function everything({ db }: ReturnType<typeof createTestWorkbench>): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(auditedTables).map((name) => [
      name,
      db
        .prepare(`SELECT * FROM ${name}`)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
}

async function withSample() {
  const workbench = createTestWorkbench(openMemoryStore());
  const me = await workbench.ask('assessor.add', { name: 'Ines Duarte' });
  const before = everything(workbench);
  const { postingId } = await workbench.ask('sample.load', {});
  return { ...workbench, workbench, me, before, postingId };
}

test('the sample brings a posting in use, seven candidates, and one who is sealed for you', async () => {
  await using sample = await withSample();
  const { ask, postingId } = sample;
  expect(await ask('posting.list', {})).toMatchObject([
    { id: postingId, isSample: true, status: 'open', applicationCount: 7 },
  ]);
  const all = await ask('application.list', { postingId });
  const sealed = all.filter(({ seal }) => seal.isSealed && seal.submittedByOthers > 0);
  expect(sealed.map(({ candidate }) => candidate.latinName)).toEqual([
    'Olena Kovalenko',
    'Ananya Deshpande',
  ]);
  expect(all.filter(({ decision }) => decision !== null)).toHaveLength(3);
  expect(all.filter(({ standing }) => standing.isRanked).length).toBeGreaterThanOrEqual(2);
});

test('it is loaded as one step: undo takes all of it, redo brings it back', async () => {
  await using sample = await withSample();
  const { ask, before, workbench } = sample;
  const loaded = everything(workbench);
  expect(await ask('history.undo', {})).toEqual({ label: 'load the sample' });
  expect(everything(workbench)).toEqual(before);
  expect(await ask('history.redo', {})).toEqual({ label: 'load the sample' });
  expect(everything(workbench)).toEqual(loaded);
  await expect(ask('sample.load', {})).rejects.toMatchObject({ code: 'conflict' });
});

test('removed, it leaves exactly what was there before, and undo brings it back', async () => {
  await using sample = await withSample();
  const { ask, before, workbench } = sample;
  const loaded = everything(workbench);
  await ask('sample.remove', { withOwn: false });
  expect(everything(workbench)).toEqual(before);
  expect(await ask('posting.list', {})).toEqual([]);
  await ask('history.undo', {});
  expect(everything(workbench)).toEqual(loaded);
  await ask('sample.remove', { withOwn: false });
  await ask('sample.load', {});
  expect(await ask('posting.list', {})).toMatchObject([{ isSample: true }]);
});

test('what of one’s own stands on it is named, and goes with it only when that is said', async () => {
  await using sample = await withSample();
  const { ask, postingId, before, workbench, tick } = sample;
  tick(120_000);
  const all = await ask('application.list', { postingId });
  const ngozi = all.find(({ candidate }) => candidate.latinName === 'Ngozi Okafor')?.application.id;
  const olena = all.find(({ candidate }) => candidate.latinName === 'Olena Kovalenko');
  if (!ngozi || !olena) throw new Error('the sample is not whole');
  const rubric = (await ask('rubric.get', { postingId })).frozen;
  const [first] = rubric?.criteria ?? [];
  if (!first) throw new Error('no rubric');
  await ask('note.add', { applicationId: ngozi, body: 'Mine', isPrivate: true });
  const olenaId = olena.application.id;
  await ask('scorecard.rate', { applicationId: olenaId, criterionId: first.id, level: 1 });
  await expect(ask('sample.remove', { withOwn: false })).rejects.toThrow(
    /1 note.*1 rating|1 rating.*1 note/,
  );
  expect(await ask('posting.list', {})).toHaveLength(1);
  await ask('sample.remove', { withOwn: true });
  expect(everything(workbench)).toEqual(before);
  await ask('history.undo', {});
  const { notes } = await ask('application.get', { applicationId: ngozi });
  expect(notes).toMatchObject([{ body: 'Mine' }]);
});

test('a submitted scorecard or a frozen rubric of one’s own stays as final as ever', async () => {
  await using sample = await withSample();
  const { ask, db, postingId } = sample;
  await ask('application.add', { postingId, candidate: { draft: aDraft('Mine') } });
  const submitted = db
    .prepare(`SELECT id FROM scorecards WHERE status = 'submitted'`)
    .pluck()
    .get();
  db.exec(`INSERT INTO open_command (only, seq) SELECT 1, max(seq) FROM history`);
  expect(() =>
    db
      .prepare(`UPDATE scorecards SET status = 'draft', submitted_at = NULL WHERE id = ?`)
      .run(submitted),
  ).toThrow(/submitted/);
  expect(() => db.prepare(`DELETE FROM ratings WHERE scorecard_id = ?`).run(submitted)).toThrow(
    /submitted/,
  );
  expect(() => db.exec(`DELETE FROM criteria`)).toThrow(/frozen/);
});
