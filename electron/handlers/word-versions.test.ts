import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import type { PostingId } from '#shared/ids.ts';
import { encodeText } from '../testing/encode-text.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { createTestWorkbench, type TestWorkbench } from '../testing/test-workbench.ts';
import { docxOf } from '../testing/zip-of.ts';

const dir = mkdtempSync(join(tmpdir(), 'word-versions-'));
afterAll(() => rmSync(dir, { recursive: true }));

const numbering = `<w:numbering>
  <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
const paragraph = (text: string, properties: string) =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const heading = (level: number, text: string) =>
  paragraph(text, `<w:outlineLvl w:val="${level - 1}"/>`);
const items = (...texts: string[]) =>
  texts
    .map((text) => paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))
    .join('');
const word = (body: string) => docxOf(body, { 'word/numbering.xml': numbering });

const first = word(
  heading(1, 'Night Nurse') +
    heading(2, 'Requirements') +
    items('Registered nurse licence', 'Two years of ward experience', 'Life support certificate') +
    heading(2, 'Preferred') +
    items('Second language'),
);
const second = word(
  heading(1, 'Night Nurse') +
    heading(2, 'Requirements') +
    items('Registered nurse licence', 'Three years of ward experience', 'Own transport') +
    items('Life support certificate') +
    heading(2, 'Preferred') +
    items('Second language'),
);

async function imported({ importFiles }: TestWorkbench, name: string, bytes: Uint8Array) {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  const report = await importFiles([path]);
  const [file] = report?.files ?? [];
  if (!file?.postingId) throw new Error(`${name} was not imported: ${file?.message}`);
  return { postingId: file.postingId, changedVersionOf: file.changedVersionOf };
}

/** All rows of the tables that a new version touches. */
function rowsOf({ db }: TestWorkbench) {
  return ['postings', 'line_corrections', 'posting_versions', 'version_offers'].map((table) =>
    db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  );
}

/** The passages that the file's format marked, as its hints point to them. */
function marked({ stores }: TestWorkbench, postingId: PostingId): string[] {
  const { source = '', structureHints = [] } = stores.postings.find(postingId) ?? {};
  return structureHints.map(({ start, end, kind }) => `${kind}: ${source.slice(start, end)}`);
}

test('a changed Word file becomes the new version: its own hints, carried corrections, and all undone in one step', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  const { postingId: earlierId } = await imported(workbench, 'nurse.docx', first);
  expect(await ask('posting.get', { postingId: earlierId })).toMatchObject({
    encodingBasis: 'format',
  });
  await expect(
    ask('posting.setEncoding', { postingId: earlierId, encoding: 'windows-1252' }),
  ).rejects.toMatchObject({ code: 'refused', message: expect.stringContaining('nurse.docx') });

  const lineOf = async (postingId: PostingId, words: string) => {
    const { source, parsed } = await ask('posting.get', { postingId });
    const line = parsed.lines.find(({ start, end }) => source.slice(start, end).includes(words));
    if (!line) throw new Error(`no line says ${words}`);
    return line;
  };
  for (const words of ['Second language', 'Two years']) {
    const { lineNumber } = await lineOf(earlierId, words);
    const correction = { lineNumber, role: 'other', kind: null, reason: 'as agreed' } as const;
    await ask('posting.correctLine', { postingId: earlierId, correction });
  }
  workbench.tick(60 * 60 * 1000);
  const { postingId, changedVersionOf } = await imported(workbench, 'nurse-new.docx', second);
  expect(changedVersionOf).toMatchObject({ postingId: earlierId });
  const before = { rows: rowsOf(workbench), marked: marked(workbench, earlierId) };
  const itsMarked = marked(workbench, postingId);
  expect(before.marked).toContainEqual(expect.stringMatching(/^heading: Requirements/));
  expect(itsMarked).toContainEqual(expect.stringMatching(/^list-item: .*Own transport/));

  expect(await ask('version.accept', { postingId, earlierId })).toMatchObject({
    carriedCount: 1,
    lost: [{ change: 'changed', text: expect.stringContaining('Two years of ward experience') }],
  });
  expect(marked(workbench, earlierId)).toEqual(itsMarked);
  expect(await lineOf(earlierId, 'Second language')).toMatchObject({ role: 'other' });
  expect(await lineOf(earlierId, 'Three years')).toMatchObject({ role: 'qualification' });
  const [version] = stores.versions.list(earlierId);
  expect(
    version?.structureHints.map(
      ({ start, end, kind }) => `${kind}: ${version.source.slice(start, end)}`,
    ),
  ).toEqual(before.marked);

  await ask('history.undo', {});
  expect(rowsOf(workbench)).toEqual(before.rows);
  expect(marked(workbench, earlierId)).toEqual(before.marked);
  await ask('history.redo', {});
  expect(marked(workbench, earlierId)).toEqual(itsMarked);
});

const cook = ['Köchin', '', 'Requirements', '- Führerschein', '- Knife skills'].join('\n');

test('after a new version the encoding can still be chosen, of its bytes and not of the earlier ones', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  const bytes = (text: string) => encodeText(text, 'windows-1252');
  const { postingId: earlierId } = await imported(workbench, 'cook.txt', bytes(cook));
  await ask('posting.setEncoding', { postingId: earlierId, encoding: 'windows-1252' });
  const { postingId } = await imported(workbench, 'cook-2.txt', bytes(`${cook}\n- Grüße`));
  await ask('version.accept', { postingId, earlierId });

  const accepted = await ask('posting.get', { postingId: earlierId });
  expect(accepted).toMatchObject({ encodingBasis: 'guessed', status: 'review' });
  const later = await ask('posting.setEncoding', { postingId: earlierId, encoding: 'ibm866' });
  expect(later).toMatchObject({ encoding: 'ibm866', encodingBasis: 'chosen' });
  expect(later.source).not.toContain('Grüße');
  expect(await ask('version.list', { postingId: earlierId })).toMatchObject([
    { versionNumber: 2, encoding: 'ibm866' },
    { versionNumber: 1, encoding: 'windows-1252' },
  ]);
  await ask('history.undo', {});
  expect(await ask('posting.get', { postingId: earlierId })).toEqual(accepted);
});

test('a line that was only accepted as it was read is no lost correction when it changes', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores, db } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  const { postingId: earlierId } = await imported(
    workbench,
    'porter.txt',
    Buffer.from('Porter\n\nRequirements\n- Steady hands\n- Early starts'),
  );
  const command = { name: 'test.doubt', label: 'doubt two lines', subjectId: earlierId };
  stores.history.run(stores.assessors.currentId() ?? expect.fail('nobody is here'), command, () => {
    const { parsed } = stores.postings.find(earlierId) ?? expect.fail('no posting');
    const lines = parsed.lines.map((line) => ({ ...line, isDoubtful: line.lineNumber > 3 }));
    db.prepare(`UPDATE postings SET parsed = ? WHERE id = ?`).run(
      JSON.stringify({ ...parsed, lines }),
      earlierId,
    );
  });
  await ask('posting.acceptAllLines', { postingId: earlierId });
  const { postingId } = await imported(
    workbench,
    'porter-2.txt',
    Buffer.from('Porter\n\nRequirements\n- Steady hands\n- Early or late starts'),
  );
  expect(await ask('version.accept', { postingId, earlierId })).toMatchObject({
    ...{ carriedCount: 1, lost: [] },
  });
  expect(stores.postings.listCorrections(earlierId)).toMatchObject([
    { lineNumber: 4, isAccepted: true },
  ]);
});
