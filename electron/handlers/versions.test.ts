import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import type { PostingId } from '#shared/ids.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft } from '../testing/rated-application.ts';
import { findHits } from '../testing/find-hits.ts';
import { createTestWorkbench, type TestWorkbench } from '../testing/test-workbench.ts';

const dir = mkdtempSync(join(tmpdir(), 'versions-'));
afterAll(() => rmSync(dir, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

const first = [
  'Night Nurse',
  '',
  'Requirements',
  '- Registered nurse licence',
  '- Two years of ward experience',
  '- Basic life support certificate',
  '',
  'Preferred',
  '- Second language',
].join('\n');
const second = [
  'Night Nurse',
  '',
  'We look after two hundred patients in Porto.',
  '',
  'Requirements',
  '- Registered nurse licence',
  '- Three years of ward experience',
  '- Own transport',
  '',
  'Preferred',
  '- Second language',
].join('\n');

async function importOne({ importFiles }: TestWorkbench, name: string, content: string) {
  const report = await importFiles([file(name, content)]);
  const [entry] = report?.files ?? [];
  if (!entry) throw new Error('nothing was imported');
  return entry;
}

async function imported(workbench: TestWorkbench, name: string, content: string) {
  const { postingId } = await importOne(workbench, name, content);
  if (!postingId) throw new Error(`${name} was not imported`);
  return postingId;
}

/** The first text in with its corrections, rubric and a candidate; then the second, from a file of another name. */
async function aChangedPosting(workbench: TestWorkbench) {
  const { ask } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  const earlierId = await imported(workbench, 'nurse.txt', first);
  const correct = (postingId: PostingId, lineNumber: number, reason: string) =>
    ask('posting.correctLine', {
      postingId,
      correction: { lineNumber, role: 'other', kind: null, reason },
    });
  await correct(earlierId, 9, 'English is enough');
  await correct(earlierId, 5, 'years predict little');
  await correct(earlierId, 6, 'we give the course');
  const rubric = await ask('rubric.build', { postingId: earlierId });
  const { id: applicationId } = await ask('application.add', {
    postingId: earlierId,
    candidate: { draft: aDraft('Asha Raghunathan') },
  });
  workbench.tick(24 * 60 * 60 * 1000);
  const entry = await importOne(workbench, 'nurse-new.txt', second);
  if (!entry.postingId) throw new Error('the second text is not in');
  return { earlierId, postingId: entry.postingId, entry, rubric, applicationId, correct };
}

/** All rows of the tables that a new version touches. */
function rowsOf({ db }: TestWorkbench) {
  const tables = ['postings', 'line_corrections', 'posting_versions', 'version_offers'];
  return Object.fromEntries(
    [...tables, 'rubrics', 'criteria', 'applications'].map((table) => [
      table,
      db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
    ]),
  );
}

test('a changed file comes in as its own posting, and says what it looks like a version of', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { earlierId, postingId, entry } = await aChangedPosting(workbench);
  expect(postingId).not.toBe(earlierId);
  expect(entry.changedVersionOf).toEqual({
    postingId: earlierId,
    title: 'Night Nurse',
    importedAt: '2026-11-23T09:00:00.000Z',
  });
  expect(await workbench.ask('version.state', { postingId })).toEqual({
    versionNumber: 1,
    lost: [],
    offer: {
      ...{ postingId: earlierId, title: 'Night Nurse', importedAt: '2026-11-23T09:00:00.000Z' },
      counts: { added: 2, removed: 1, changed: 1, moved: 0 },
    },
  });
});

test('the same title in other letters and marks is offered; another title in a file of that name only when lines are shared', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  await workbench.ask('assessor.add', { name: 'Marta' });
  const nurse = await imported(workbench, 'posting.txt', first);
  const offered = async (name: string, content: string) =>
    (await importOne(workbench, name, content)).changedVersionOf?.postingId;
  expect(await offered('other.txt', first.replace('Night Nurse', 'NIGHT – NURSE'))).toBe(nurse);
  expect(await offered('posting.txt', first.replace('Night Nurse', 'Ward Nurse'))).toBe(nurse);
  expect(await offered('posting.txt', 'Welder\n\nSkills\n- Arc welding')).toBe(undefined);
  expect(await offered('unrelated.txt', 'Baker\n\nSkills\n- Sourdough')).toBe(undefined);
});

test('as the new version the posting keeps its id, rubric and candidates, and gets the new text and bytes', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, postingId, rubric, applicationId } = await aChangedPosting(workbench);
  const before = await ask('application.get', { applicationId });
  const result = await ask('version.accept', { postingId, earlierId });

  expect(result).toMatchObject({ postingId: earlierId, versionNumber: 2, carriedCount: 1 });
  expect(result.lost).toMatchObject([
    {
      correction: { lineNumber: 5, reason: 'years predict little' },
      text: '- Two years of ward experience',
      change: 'changed',
      laterLineNumber: 7,
    },
    { correction: { lineNumber: 6 }, change: 'removed', laterLineNumber: null },
  ]);
  expect(await ask('posting.list', {})).toHaveLength(1);
  const posting = await ask('posting.get', { postingId: earlierId });
  expect(posting.source).toBe(second);
  expect(posting.fileName).toBe('nurse-new.txt');
  expect(posting.corrections).toMatchObject([{ lineNumber: 11, reason: 'English is enough' }]);
  expect(posting.parsed.lines.at(-1)).toMatchObject({ role: 'other' });
  expect(Buffer.from(workbench.stores.blobs.get(posting.sha256)).toString()).toBe(second);
  const after = await ask('application.get', { applicationId });
  expect(after.application).toEqual(before.application);
  expect(workbench.stores.rubrics.find(rubric.id)).toEqual(rubric);
  await expect(ask('posting.get', { postingId })).rejects.toMatchObject({ code: 'not-found' });
});

test('a criterion is found where its line is now; one whose line changed names the version that had it', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, applicationId, rubric } = await aChangedPosting(workbench);
  // Another rubric, of the uncorrected posting, so that changed and removed lines have criteria too.
  for (const lineNumber of [5, 6, 9]) {
    await ask('posting.uncorrectLine', { postingId: earlierId, lineNumber });
  }
  const { id: rubricId } = await ask('rubric.build', { postingId: earlierId });
  const stored = () => workbench.stores.rubrics.find(rubricId);
  const before = stored();
  const [, newer] = (await ask('posting.list', {})).toReversed();
  if (!newer || !before) throw new Error('nothing to compare');
  await ask('version.accept', { postingId: newer.id, earlierId });

  const placed = (criteria: typeof rubric.criteria) =>
    criteria.map(({ text, source }) => [text, source?.lineNumber, source?.postingVersion]);
  const expected = [
    ['Registered nurse licence', 6, undefined],
    ['Two years of ward experience', 5, 1],
    ['Basic life support certificate', 6, 1],
    ['Second language', 11, undefined],
  ];
  const { draft } = await ask('rubric.get', { postingId: earlierId });
  expect(placed(draft?.criteria ?? [])).toEqual(expected);
  const [licence] = draft?.criteria ?? [];
  expect(second.slice(licence?.source?.start, licence?.source?.end)).toBe(licence?.text);
  const view = await ask('application.get', { applicationId });
  expect(placed(view.rubric?.criteria ?? [])).toEqual(expected);
  expect(stored()).toEqual(before);
});

test('undo gives both postings back whole, and redo makes the version again', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, postingId } = await aChangedPosting(workbench);
  const apart = rowsOf(workbench);
  await ask('version.accept', { postingId, earlierId });
  const together = rowsOf(workbench);
  const label = 'make “nurse-new.txt” the new version of “Night Nurse”';
  expect(await ask('history.undo', {})).toEqual({ label });
  expect(rowsOf(workbench)).toEqual(apart);
  expect(await ask('history.redo', {})).toEqual({ label });
  expect(rowsOf(workbench)).toEqual(together);
  expect(await ask('history.undo', {})).toEqual({ label });
  expect(rowsOf(workbench)).toEqual(apart);
  expect(workbench.db.pragma('foreign_key_check')).toEqual([]);
});

test('the search finds the new text and no longer the earlier one, until an undo', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, postingId } = await aChangedPosting(workbench);
  const hits = async (query: string) =>
    (await findHits(workbench, query)).map((hit) => hit.postingId);
  await ask('version.accept', { postingId, earlierId });
  expect(await hits('Porto')).toEqual([earlierId]);
  expect(await hits('certificate')).toEqual([]);
  await ask('history.undo', {});
  expect(await hits('Porto')).toEqual([postingId]);
  expect(await hits('certificate')).toEqual([earlierId]);
});

test('the earlier text stays to be read and compared, with what could not be carried over', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, postingId } = await aChangedPosting(workbench);
  await ask('version.accept', { postingId, earlierId });
  const versions = await ask('version.list', { postingId: earlierId });
  expect(versions).toMatchObject([
    { versionNumber: 2, fileName: 'nurse-new.txt', replacedAt: null, correctionCount: 1, lost: [] },
    { versionNumber: 1, fileName: 'nurse.txt', correctionCount: 3, lost: [{}, {}] },
  ]);
  const { lines } = await ask('version.get', { postingId: earlierId, versionNumber: 1 });
  expect(lines.map(({ text }) => text)).toEqual(first.split('\n').filter((line) => line !== ''));
  expect(lines.find(({ lineNumber }) => lineNumber === 5)).toMatchObject({ role: 'other' });
  const diff = await ask('version.compare', {
    earlier: { postingId: earlierId, versionNumber: 1 },
    later: { postingId: earlierId, versionNumber: null },
  });
  expect(diff.filter(({ change }) => change === 'changed')).toHaveLength(1);
  await expect(
    ask('version.get', { postingId: earlierId, versionNumber: 3 }),
  ).rejects.toMatchObject({ code: 'not-found' });
});

test('three versions in a row stand in order, whichever way they were put together', async () => {
  const third = second.replace('Porto', 'Braga');
  for (const order of ['one by one', 'the newer two first'] as const) {
    await using workbench = createTestWorkbench(openMemoryStore());
    const { ask } = workbench;
    const { earlierId, postingId } = await aChangedPosting(workbench);
    if (order === 'one by one') await ask('version.accept', { postingId, earlierId });
    const newest = await importOne(workbench, 'nurse-newest.txt', third);
    const newestId = newest.postingId;
    if (!newestId) throw new Error('the third is not in');
    if (order === 'one by one') {
      expect(newest.changedVersionOf?.postingId).toBe(earlierId);
      await ask('version.accept', { postingId: newestId, earlierId });
    } else {
      expect(newest.changedVersionOf?.postingId).toBe(postingId);
      await ask('version.accept', { postingId: newestId, earlierId: postingId });
      await ask('version.accept', { postingId, earlierId });
    }
    const versions = await ask('version.list', { postingId: earlierId });
    expect(versions.map(({ versionNumber, fileName }) => [versionNumber, fileName])).toEqual([
      [3, 'nurse-newest.txt'],
      [2, 'nurse-new.txt'],
      [1, 'nurse.txt'],
    ]);
    expect((await ask('posting.get', { postingId: earlierId })).source).toBe(third);
    expect((await ask('posting.get', { postingId: earlierId })).corrections).toHaveLength(1);
    expect((await importOne(workbench, 'again.txt', third)).status).toBe('already-imported');
  }
});

test('an offer follows the posting it was made for into its new version', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, postingId } = await aChangedPosting(workbench);
  const newestId = await imported(workbench, 'nurse-newest.txt', `${second}\n- Night work`);
  await ask('version.accept', { postingId, earlierId });
  const { offer } = await ask('version.state', { postingId: newestId });
  expect(offer).toMatchObject({ postingId: earlierId, counts: { added: 1, removed: 0 } });
});

test('the same bytes twice are already imported, also those of an earlier version', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, postingId } = await aChangedPosting(workbench);
  expect(await importOne(workbench, 'copy.txt', second)).toMatchObject({
    status: 'already-imported',
    changedVersionOf: null,
    doubtfulCount: 0,
  });
  await ask('version.accept', { postingId, earlierId });
  expect(await importOne(workbench, 'old.txt', first)).toEqual({
    fileName: 'old.txt',
    status: 'already-imported',
    message: 'Same text as version 1 of “Night Nurse”, imported 2026-11-23. Nothing added.',
    postingId: earlierId,
    changedVersionOf: null,
    doubtfulCount: 0,
  });
});

test('keep both is remembered, can be undone, and adds nothing', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId } = await aChangedPosting(workbench);
  await ask('version.keepBoth', { postingId });
  expect((await ask('version.state', { postingId })).offer).toBe(null);
  await expect(ask('version.keepBoth', { postingId })).rejects.toMatchObject({ code: 'conflict' });
  expect((await ask('history.undo', {})).label).toBe('keep both postings “Night Nurse”');
  expect((await ask('version.state', { postingId })).offer).not.toBe(null);
  expect(await ask('posting.list', {})).toHaveLength(2);
});

test('a posting with candidates or a rubric of its own does not vanish into another', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, postingId } = await aChangedPosting(workbench);
  const accept = () => ask('version.accept', { postingId, earlierId });
  await ask('rubric.build', { postingId });
  await expect(accept()).rejects.toThrow(/has a rubric of its own/);
  await ask('application.add', { postingId, candidate: { draft: aDraft('Olena') } });
  await expect(accept()).rejects.toThrow(/has a candidate of its own/);
  await expect(ask('version.accept', { postingId, earlierId: postingId })).rejects.toMatchObject({
    code: 'invalid-input',
  });
  expect(await ask('posting.list', {})).toHaveLength(2);
});

test('a correction made on the new text wins over the carried one, and a given title stays', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, postingId, correct } = await aChangedPosting(workbench);
  await ask('posting.rename', { postingId: earlierId, title: 'Night nurse, Porto' });
  await correct(postingId, 11, 'mine');
  await correct(postingId, 7, 'mine too');
  const { lost, carriedCount } = await ask('version.accept', { postingId, earlierId });
  expect(carriedCount).toBe(0);
  expect(lost.map(({ correction }) => correction.lineNumber)).toEqual([6]);
  const posting = await ask('posting.get', { postingId: earlierId });
  expect(posting.corrections.map(({ reason }) => reason)).toEqual(['mine too', 'mine']);
  expect(posting.title).toBe('Night nurse, Porto');
});

test('an import of two texts of one title offers the second as a version of the first; one undo removes both', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  const report = await workbench.importFiles([file('a.txt', first), file('b.txt', second)]);
  expect(report?.files.map(({ changedVersionOf }) => changedVersionOf?.title)).toEqual([
    undefined,
    'Night Nurse',
  ]);
  await ask('history.undo', {});
  expect(await ask('posting.list', {})).toEqual([]);
  expect(workbench.db.prepare('SELECT count(*) FROM version_offers').pluck().get()).toBe(0);
});

test('an undo does not take away a correction that came to stand where one’s own was', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, postingId, correct } = await aChangedPosting(workbench);
  const [marta] = (await ask('workspace.get', {})).assessors;
  if (!marta) throw new Error('nobody is there');
  await ask('posting.uncorrectLine', { postingId: earlierId, lineNumber: 6 });
  await correct(earlierId, 4, 'of Marta, on line 6 in the new text');
  const ines = await ask('assessor.add', { name: 'Ines' });
  await ask('assessor.switch', { assessorId: ines.id });
  await correct(earlierId, 6, 'of Ines, gone in the new text');
  await ask('assessor.switch', { assessorId: marta.id });
  await ask('version.accept', { postingId, earlierId });
  await ask('assessor.switch', { assessorId: ines.id });
  const before = rowsOf(workbench);
  while ((await ask('history.state', {})).undo !== 'correct line 6') await ask('history.undo', {});
  await expect(ask('history.undo', {})).rejects.toMatchObject({ code: 'conflict' });
  expect(rowsOf(workbench)).toEqual(before);
});

test('an import that another assessor made a version of, or added a candidate to, is not undone from under them', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const ines = await ask('assessor.add', { name: 'Ines' });
  await ask('assessor.switch', { assessorId: ines.id });
  const earlierId = await imported(workbench, 'nurse.txt', first);
  const marta = await ask('assessor.add', { name: 'Marta' });
  await ask('assessor.switch', { assessorId: marta.id });
  await ask('application.add', { postingId: earlierId, candidate: { draft: aDraft('Asha') } });
  const refused = async () => {
    await ask('assessor.switch', { assessorId: ines.id });
    const before = rowsOf(workbench);
    await expect(ask('history.undo', {})).rejects.toMatchObject({ code: 'conflict' });
    expect(rowsOf(workbench)).toEqual(before);
    await ask('assessor.switch', { assessorId: marta.id });
  };
  await refused();
  const postingId = await imported(workbench, 'nurse-new.txt', second);
  await refused();
  await ask('version.accept', { postingId, earlierId });
  await refused();
});

test('a new version is not taken back from under what another assessor corrected in its text', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { earlierId, postingId, correct } = await aChangedPosting(workbench);
  const [marta] = (await ask('workspace.get', {})).assessors;
  if (!marta) throw new Error('nobody is there');
  await ask('version.accept', { postingId, earlierId });
  const ines = await ask('assessor.add', { name: 'Ines' });
  await ask('assessor.switch', { assessorId: ines.id });
  await correct(earlierId, 3, 'of the new text');
  await ask('assessor.switch', { assessorId: marta.id });
  const before = rowsOf(workbench);
  await expect(ask('history.undo', {})).rejects.toMatchObject({ code: 'conflict' });
  expect(rowsOf(workbench)).toEqual(before);
  await ask('assessor.switch', { assessorId: ines.id });
  await ask('history.undo', {});
  await ask('assessor.switch', { assessorId: marta.id });
  expect((await ask('history.undo', {})).label).toContain('new version');
});
