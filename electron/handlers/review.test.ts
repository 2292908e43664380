import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import type { ParsedPosting } from '#shared/posting.ts';
import { encodeText } from '../testing/encode-text.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { findHits } from '../testing/find-hits.ts';
import { createTestWorkbench, type TestWorkbench } from '../testing/test-workbench.ts';

const dir = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(dir, { recursive: true }));

const cyrillic = [
  'Повар горячего цеха',
  '',
  'What you will do',
  '- Приготовление горячих блюд',
  '- Заказ продуктов у поставщиков',
  '',
  'Requirements',
  '- Two years of experience in a kitchen',
  '- Опыт работы от двух лет на кухне',
  '- Knife skills',
].join('\n');
/** Read as Windows-1252 it is nonsense, but the same lines. */
const asLatin = new TextDecoder('windows-1252').decode(encodeText(cyrillic, 'windows-1251'));

/** The posting after one import of these bytes. */
async function imported({ ask, importFiles }: TestWorkbench, bytes: Uint8Array) {
  await ask('assessor.add', { name: 'Marta' });
  const path = join(dir, 'cook.txt');
  writeFileSync(path, bytes);
  const report = await importFiles([path]);
  const [file] = report?.files ?? [];
  if (!file?.postingId) throw new Error(`not imported: ${file?.message}`);
  return { file, postingId: file.postingId };
}

/** Everything the workspace holds, to see that nothing was written. */
function contents({ db }: TestWorkbench) {
  const tables = ['postings', 'line_corrections', 'encoding_choices', 'history', 'history_changes'];
  return tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
}

test('an encoding that is a guess needs review and names itself; one that shows in the bytes does not', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { file, postingId } = await imported(workbench, encodeText(cyrillic, 'windows-1251'));
  expect(file).toMatchObject({
    status: 'needs-review',
    message: expect.stringContaining('read as Windows-1251 (Cyrillic), which is a guess'),
  });
  expect(await workbench.ask('posting.get', { postingId })).toMatchObject({
    source: cyrillic,
    encoding: 'windows-1251',
    encodingBasis: 'guessed',
    status: 'review',
  });
});

test('a preview shows the changed lines and the new reading, and writes nothing', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { postingId } = await imported(workbench, encodeText(cyrillic, 'windows-1251'));
  const before = contents(workbench);
  const preview = await workbench.ask('posting.previewEncoding', {
    postingId,
    encoding: 'windows-1252',
  });
  const lines = asLatin.split('\n');
  expect(preview).toMatchObject({
    ...{ encoding: 'windows-1252', lineCount: 8, changedCount: 4 },
    ...{ unreadableCount: 0, lostCorrectionCount: 0 },
  });
  expect(preview.changed.map(({ lineNumber, after }) => [lineNumber, after])).toEqual(
    [1, 4, 5, 9].map((lineNumber) => [lineNumber, lines[lineNumber - 1]]),
  );
  expect(preview.changed[1]).toMatchObject({ before: '- Приготовление горячих блюд' });
  const utf8 = await workbench.ask('posting.previewEncoding', { postingId, encoding: 'utf-8' });
  expect(utf8.unreadableCount).toBeGreaterThan(10);
  expect(contents(workbench)).toEqual(before);
});

test('another encoding is one step: text, title, search and corrections follow, and undo takes all back', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId } = await imported(workbench, encodeText(cyrillic, 'windows-1251'));
  const correction = { role: 'other' as const, kind: null, reason: 'as agreed' };
  await ask('posting.correctLine', { postingId, correction: { ...correction, lineNumber: 9 } });
  const before = await ask('posting.get', { postingId });

  const after = await ask('posting.setEncoding', { postingId, encoding: 'windows-1252' });
  expect(after).toMatchObject({
    source: asLatin,
    encoding: 'windows-1252',
    encodingBasis: 'chosen',
    corrections: [{ ...correction, lineNumber: 9 }],
  });
  expect(after.title).not.toBe(before.title);
  expect(after.parsed.lines.find(({ lineNumber }) => lineNumber === 9)?.role).toBe('other');
  expect(await findHits(workbench, 'кухне')).toEqual([]);

  expect((await ask('history.state', {})).undo).toBe(`read “${before.title}” as Windows-1252`);
  await ask('history.undo', {});
  expect(await ask('posting.get', { postingId })).toEqual(before);
  expect(await findHits(workbench, 'кухне')).toHaveLength(1);
  await ask('history.redo', {});
  expect(await ask('posting.get', { postingId })).toEqual(after);
});

test('what stands on the posting stays: the rubric, the candidates, and a title a person gave', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId } = await imported(workbench, encodeText(cyrillic, 'windows-1251'));
  await ask('posting.rename', { postingId, title: 'Line cook' });
  const rubric = await ask('rubric.build', { postingId });
  const after = await ask('posting.setEncoding', { postingId, encoding: 'koi8-r' });
  expect(after.title).toBe('Line cook');
  expect((await ask('rubric.get', { postingId })).draft).toEqual(rubric);
});

test('between encodings with other line ends a correction stays where its text is still there', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const text = 'Cook\n\nRequirements\n- Knife skills\n- Own knives';
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const { postingId } = await imported(workbench, bytes);
  const correction = { lineNumber: 4, role: 'other' as const, kind: null, reason: '' };
  await ask('posting.correctLine', { postingId, correction });
  const { lostCorrectionCount } = await ask('posting.previewEncoding', {
    postingId,
    encoding: 'utf-16be',
  });
  expect(lostCorrectionCount).toBe(1);
  const swapped = await ask('posting.setEncoding', { postingId, encoding: 'utf-16be' });
  expect(swapped.corrections).toEqual([]);
  await ask('history.undo', {});
  expect((await ask('posting.get', { postingId })).corrections).toEqual([correction]);
});

test('to say that a guess is right settles it and changes no text', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId } = await imported(workbench, encodeText(cyrillic, 'windows-1251'));
  const { source } = await ask('posting.get', { postingId });
  const kept = await ask('posting.setEncoding', { postingId, encoding: 'windows-1251' });
  expect(kept).toMatchObject({ source, encodingBasis: 'chosen' });
  await ask('posting.setEncoding', { postingId, encoding: 'windows-1251' }); // said already
  await ask('history.undo', {});
  expect((await ask('posting.get', { postingId })).encodingBasis).toBe('guessed');
});

test('a text that was taken out of a format has no encoding to choose', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores, db } = workbench;
  const { postingId } = await imported(
    workbench,
    new TextEncoder().encode('Cook\n\nRequirements\n- Knife skills'),
  );
  const stored = stores.postings.find(postingId);
  const assessorId = stores.assessors.currentId();
  if (!stored || !assessorId) throw new Error('nothing there');
  stores.history.run(assessorId, { name: 'test', label: 'test', subjectId: postingId }, () =>
    stores.postings.replace({ ...stored, source: 'Cook, as the format says' }),
  );
  expect((await ask('posting.get', { postingId })).encodingBasis).toBe('format');
  const refused = { code: 'refused', message: expect.stringContaining('“cook.txt” was taken out') };
  for (const channel of ['posting.previewEncoding', 'posting.setEncoding'] as const)
    await expect(ask(channel, { postingId, encoding: 'big5' })).rejects.toMatchObject(refused);
  expect(db.prepare(`SELECT count(*) FROM encoding_choices`).pluck().get()).toBe(0);
});

const doubted = [
  'Line cook',
  '',
  'What you will do',
  '- Keep the larder',
  '- Order fish from three suppliers',
  '',
  'Requirements',
  '- Two years of experience in a kitchen',
  '- Knife skills',
  '- Ability to lift 20 kg',
].join('\n');

/** A posting whose lines 4, 8 and 9 the reader was not sure of. */
async function withDoubts(workbench: TestWorkbench) {
  const { stores } = workbench;
  const { postingId } = await imported(workbench, new TextEncoder().encode(doubted));
  const stored = stores.postings.find(postingId);
  const assessorId = stores.assessors.currentId();
  if (!stored || !assessorId) throw new Error('nothing there');
  const lines = stored.parsed.lines.map((line) => ({
    ...line,
    isDoubtful: [4, 8, 9].includes(line.lineNumber),
  }));
  const parsed: ParsedPosting = { ...stored.parsed, lines };
  stores.history.run(assessorId, { name: 'test', label: 'test', subjectId: postingId }, () =>
    stores.postings.replace({ ...stored, parsed, reviewedAt: null }),
  );
  return postingId;
}
const doubtfulLines = ({ lines }: ParsedPosting) =>
  lines.flatMap(({ lineNumber, isDoubtful }) => (isDoubtful ? [lineNumber] : []));

test('an accepted line keeps its role, its item and its reasons, and is doubtful no more', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const postingId = await withDoubts(workbench);
  const before = await ask('posting.get', { postingId });
  expect(before.status).toBe('review');
  const after = await ask('posting.acceptLine', { postingId, lineNumber: 8 });
  expect(doubtfulLines(after.parsed)).toEqual([4, 9]);
  expect(after.parsed.qualifications).toEqual(before.parsed.qualifications);
  const line = (posting: typeof after) =>
    posting.parsed.lines.find(({ lineNumber }) => lineNumber === 8);
  expect(line(after)).toEqual({
    ...line(before),
    isDoubtful: false,
    reasons: [...(line(before)?.reasons ?? []), { code: 'accepted' }],
  });
  expect(after.status).toBe('review');
});

test('accepting all that is left is one step of undo, and the posting leaves review', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const postingId = await withDoubts(workbench);
  const correction = { lineNumber: 9, role: 'other' as const, kind: null, reason: 'as agreed' };
  await ask('posting.correctLine', { postingId, correction });
  const after = await ask('posting.acceptAllLines', { postingId });
  expect(after).toMatchObject({ status: 'draft' });
  expect(doubtfulLines(after.parsed)).toEqual([]);
  expect(after.corrections).toContainEqual(correction);
  expect(await ask('posting.list', {})).toMatchObject([{ status: 'draft' }]);
  expect((await ask('history.state', {})).undo).toBe('accept 2 lines');

  await ask('history.undo', {});
  const undone = await ask('posting.get', { postingId });
  expect(undone).toMatchObject({ status: 'review', corrections: [correction] });
  expect(doubtfulLines(undone.parsed)).toEqual([4, 8]);
  await ask('history.redo', {});
  await expect(ask('posting.acceptAllLines', { postingId })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('accepting what is certain writes nothing, and a line that is not there is refused', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const postingId = await withDoubts(workbench);
  const before = contents(workbench);
  await ask('posting.acceptLine', { postingId, lineNumber: 1 });
  expect(contents(workbench)).toEqual(before);
  await expect(ask('posting.acceptLine', { postingId, lineNumber: 99 })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a page that does not say its encoding can be read in another, headings, items and corrections kept', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores } = workbench;
  const page = [
    '<html><body><h1>Повар горячего цеха</h1>',
    '<h2>Requirements</h2>',
    '<ul><li>Опыт работы от двух лет на кухне</li><li>Knife skills</li></ul>',
    '</body></html>',
  ].join('\n');
  await ask('assessor.add', { name: 'Marta' });
  const path = join(dir, 'cook.html');
  writeFileSync(path, encodeText(page, 'windows-1251'));
  const postingId = (await workbench.importFiles([path]))?.files[0]?.postingId;
  if (!postingId) throw new Error('not imported');
  const read = async () => {
    const { source, encoding, encodingBasis, parsed } = await ask('posting.get', { postingId });
    const { structureHints = [] } = stores.postings.find(postingId) ?? {};
    const marked = structureHints.map(({ start, end, kind }) => [kind, source.slice(start, end)]);
    return { source, encoding, encodingBasis, marked, first: parsed.lines[0]?.role };
  };
  const before = await read();
  expect(before).toMatchObject({ encodingBasis: 'guessed', first: 'title' });
  const correction = { lineNumber: 1, role: 'other', kind: null, reason: 'a name' } as const;
  await ask('posting.correctLine', { postingId, correction });

  await ask('posting.setEncoding', { postingId, encoding: 'koi8-r' });
  expect(await read()).toMatchObject({
    ...{ encoding: 'koi8-r', encodingBasis: 'chosen', first: 'other' },
    source: expect.not.stringContaining('<'),
  });
  // Pairs of bytes are one sign there: every hint stands elsewhere.
  await ask('posting.setEncoding', { postingId, encoding: 'gb18030' });
  expect((await read()).marked).toContainEqual(['heading', 'Requirements']);
  await ask('posting.setEncoding', { postingId, encoding: 'windows-1251' });
  expect(await read()).toMatchObject({
    encodingBasis: 'chosen',
    marked: [
      ['heading', 'Повар горячего цеха'],
      ['heading', 'Requirements'],
      ['list-item', expect.stringContaining('Опыт работы от двух лет на кухне')],
      ['list-item', expect.stringContaining('Knife skills')],
    ],
  });
  for (let steps = 4; steps > 0; steps -= 1) await ask('history.undo', {});
  expect(await read()).toEqual(before);
});

test('an encoding is taken back only while nobody else has worked on the text it gave', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores } = workbench;
  const { postingId } = await imported(workbench, encodeText(cyrillic, 'windows-1251'));
  const marta = stores.assessors.currentId() ?? expect.fail('nobody is here');
  await ask('posting.setEncoding', { postingId, encoding: 'windows-1252' });
  const jonas = await ask('assessor.add', { name: 'Jonas' });
  await ask('assessor.switch', { assessorId: jonas.id });
  const correction = { lineNumber: 8, role: 'other', kind: null, reason: 'as agreed' } as const;
  await ask('posting.correctLine', { postingId, correction });

  await ask('assessor.switch', { assessorId: marta });
  await expect(ask('history.undo', {})).rejects.toMatchObject({ code: 'conflict' });
  expect((await ask('posting.get', { postingId })).corrections).toHaveLength(1);
});
