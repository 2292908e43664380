import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Database } from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';

import type { ApplicationId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { defaultPacketOptions, type PacketOptions } from '#shared/packet-options.ts';
import { aDraft } from '#shared/testing/builders.ts';
import { packetFolder } from '../desktop/packet-folder.ts';
import { sha256Of } from '../import/sha256.ts';
import { foldersForBatches, ledgerOf, settledBatch, statusesOf } from '../testing/batch-runs.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';
import type { FolderPort } from './folder-port.ts';
import type { PacketPort } from './packet-port.ts';

const { aFolder, clear } = foldersForBatches();
afterEach(clear);

/** Prints who it is about; `before` may hold a print up, or let it fail. */
function aPrinter(before: (count: number) => unknown = () => undefined) {
  const seen: PacketData[] = [];
  const printer: PacketPort = {
    print: async (data) => {
      seen.push(data);
      await before(seen.length);
      const bytes = new TextEncoder().encode(`%PDF-1.7 ${data.candidate.name} ${seen.length}`);
      return { bytes, pageCount: 2, contentHash: 'c'.repeat(64), warnings: [], sections: [] };
    },
  };
  return { printer, seen };
}

const names = ['Amara Osei', 'Bo Berg', 'Chen Yi', 'Dana Ruiz', 'Eli Stone'];

async function aField(db: Database, printer: PacketPort, folderAt?: (path: string) => FolderPort) {
  const workbench = createTestWorkbench(db, printer, folderAt);
  const story = await anApplicationToRate(workbench);
  const applicationIds: ApplicationId[] = [];
  for (const name of names) {
    const { id } = await workbench.ask('application.add', {
      postingId: story.postingId,
      candidate: { draft: aDraft(name) },
    });
    applicationIds.push(id);
  }
  return { ...workbench, ...story, applicationIds };
}

const options = (changes: Partial<PacketOptions> = {}): PacketOptions => ({
  ...defaultPacketOptions('a4'),
  ...changes,
});

test('each packet is one file and one line of the ledger, with its batch, for whom and until when', async () => {
  const { printer } = aPrinter();
  const field = await aField(openMemoryStore(), printer);
  const folder = aFolder();
  field.willWriteInto(folder);
  await field.ask('batch.start', {
    applicationIds: field.applicationIds,
    options: options({ forWhom: 'Dana Whitfield', deleteBy: '2027-02-01' }),
    namePattern: '{number} {name}',
    token: 'chosen',
  });
  const report = await settledBatch(field);

  expect(report).toMatchObject({ state: 'done', haltedBecause: null, forWhom: 'Dana Whitfield' });
  expect(JSON.stringify(report)).not.toContain(tmpdir());
  expect(readdirSync(folder).toSorted()).toEqual(names.map((name, at) => `${at + 1} ${name}.pdf`));
  const rows = await ledgerOf(field);
  expect(rows).toHaveLength(5);
  for (const { fileName, sha256, batchId, forWhom, deleteBy } of rows) {
    expect(sha256).toBe(sha256Of(readFileSync(join(folder, fileName))));
    expect({ batchId, forWhom, deleteBy }).toEqual({
      ...{ batchId: report.batchId, forWhom: 'Dana Whitfield', deleteBy: '2027-02-01' },
    });
  }
  expect(field.events.filter(({ name }) => name === 'batch.progress').length).toBeGreaterThan(5);
});

test('names that collide with each other or with what is there get a number, and nothing is written over', async () => {
  const { printer } = aPrinter();
  const field = await aField(openMemoryStore(), printer);
  const folder = aFolder();
  writeFileSync(join(folder, 'CON sample.PDF'), 'somebody else’s');
  field.willWriteInto(folder);
  await field.ask('batch.start', {
    applicationIds: field.applicationIds.slice(0, 2),
    ...{ options: options(), namePattern: 'con sample', token: 'chosen' },
  });
  await settledBatch(field);

  expect(readdirSync(folder).toSorted()).toEqual([
    'CON sample.PDF',
    'con sample (2).pdf',
    'con sample (3).pdf',
  ]);
  expect(readFileSync(join(folder, 'CON sample.PDF'), 'utf8')).toBe('somebody else’s');
});

test('blind files are called by letters, whatever the pattern asks for; one that tells a name is not written', async () => {
  let count = 0;
  const printer: PacketPort = {
    print: async () => {
      count += 1;
      const pdf = await PDFDocument.create();
      const says = count === 2 ? 'Bo Berg led it.' : 'Led it.';
      pdf.addPage().drawText(says, { font: await pdf.embedFont(StandardFonts.Helvetica) });
      const bytes = await pdf.save();
      return { bytes, pageCount: 1, contentHash: 'c'.repeat(64), warnings: [], sections: [] };
    },
  };
  const field = await aField(openMemoryStore(), printer);
  const folder = aFolder();
  field.willWriteInto(folder);
  await field.ask('batch.start', {
    applicationIds: field.applicationIds,
    ...{ options: options({ variant: 'blind' }), namePattern: '{name}', token: 'chosen' },
  });
  const report = await settledBatch(field);

  expect(statusesOf(report)).toBe('written failed written written written');
  const written = readdirSync(folder);
  expect(written).toHaveLength(4);
  for (const fileName of written) expect(fileName).toMatch(/^Candidate [A-F]\.pdf$/);
  expect(await ledgerOf(field)).toHaveLength(4);
});

test('stopped after a file it goes on with the rest, and only one batch is written at a time', async () => {
  let letGo: () => void = () => undefined;
  const { printer, seen } = aPrinter((count) =>
    count === 2 ? new Promise<void>((resolve) => (letGo = resolve)) : undefined,
  );
  const field = await aField(openMemoryStore(), printer);
  const { ask, applicationIds } = field;
  const folder = aFolder();
  field.willWriteInto(folder);
  const start = { options: options(), namePattern: '{name}', token: 'chosen' };
  const { batchId } = await ask('batch.start', { applicationIds, ...start });
  while (seen.length < 2) await new Promise((resolve) => setImmediate(resolve));
  await expect(ask('batch.start', { applicationIds, ...start })).rejects.toThrow(
    /is being written/,
  );
  const stopping = ask('batch.stop', { batchId });
  letGo();
  await stopping;

  expect(statusesOf(await settledBatch(field))).toBe('written written waiting waiting waiting');
  expect(readdirSync(folder)).toHaveLength(2);
  await ask('batch.resume', { batchId, token: null });
  const report = await settledBatch(field);
  expect(statusesOf(report)).toBe('already-written already-written written written written');
  expect(report.state).toBe('done');
  expect(seen).toHaveLength(5);
  expect(await ledgerOf(field)).toHaveLength(5);
});

test('after a crash another start of the program goes on where it was, and makes up what was half done', async () => {
  const db = openMemoryStore();
  const { printer, seen } = aPrinter((count) =>
    count === 4 ? new Promise(() => undefined) : null,
  );
  const field = await aField(db, printer);
  const folder = aFolder();
  field.willWriteInto(folder);
  await field.ask('batch.start', {
    applicationIds: field.applicationIds,
    ...{ options: options(), namePattern: '{name}', token: 'chosen' },
  });
  while (seen.length < 4) await new Promise((resolve) => setImmediate(resolve));
  // The program ended between the ledger's line and the file's name; and a written file was lost.
  const { batchId } = (await field.ask('batch.current', {})) ?? { batchId: '' };
  renameSync(join(folder, 'Chen Yi.pdf'), join(folder, `.${batchId}-3.part`));
  rmSync(join(folder, 'Bo Berg.pdf'));

  const again = createTestWorkbench(db, aPrinter().printer);
  const left = await again.ask('batch.current', {});
  expect(left?.state).toBe('stopped');
  expect(left && statusesOf(left)).toBe('written written written waiting waiting');
  if (!left) throw new Error('nothing is left');
  await again.ask('batch.resume', { batchId: left.batchId, token: null });
  expect(statusesOf(await settledBatch(again))).toBe(
    'already-written written already-written written written',
  );
  expect(readdirSync(folder).toSorted()).toEqual(names.map((name) => `${name}.pdf`));
  expect(await ledgerOf(again)).toHaveLength(6); // what was lost left twice
});

test('a folder that is gone stops the batch in words; in another folder what is left is written', async () => {
  const folder = aFolder();
  const { printer } = aPrinter((count) => {
    if (count === 3) rmSync(folder, { recursive: true });
  });
  const field = await aField(openMemoryStore(), printer);
  const { ask } = field;
  field.willWriteInto(folder);
  const { batchId } = await ask('batch.start', {
    applicationIds: field.applicationIds,
    ...{ options: options(), namePattern: '{name}', token: 'chosen' },
  });
  const halted = await settledBatch(field);
  expect(halted.haltedBecause).toMatch(/^The folder “batch-.+” is not there any more/);
  expect(statusesOf(halted)).toBe('written written waiting waiting waiting');
  await ask('batch.resume', { batchId, token: null });
  expect((await settledBatch(field)).haltedBecause).toMatch(/not there any more/);

  const other = aFolder();
  field.willWriteInto(other);
  await ask('batch.resume', { batchId, token: 'chosen' });
  expect((await settledBatch(field)).state).toBe('done');
  expect(readdirSync(other)).toHaveLength(3);
});

test('a full disk leaves nothing half, says so, and goes on once there is room', async () => {
  let isFull = true;
  const field = await aField(openMemoryStore(), aPrinter().printer, (path) => {
    const folder = packetFolder(path);
    return {
      ...folder,
      writePart: async (part, bytes) => {
        if (isFull && readdirSync(path).length === 2) {
          throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        }
        await folder.writePart(part, bytes);
      },
    };
  });
  const folder = aFolder();
  field.willWriteInto(folder);
  const { batchId } = await field.ask('batch.start', {
    applicationIds: field.applicationIds,
    ...{ options: options(), namePattern: '{name}', token: 'chosen' },
  });
  const halted = await settledBatch(field);
  expect(halted.haltedBecause).toMatch(/no room left on the disk/);
  expect(readdirSync(folder)).toEqual(['Amara Osei.pdf', 'Bo Berg.pdf']);
  expect(await ledgerOf(field)).toHaveLength(2);
  isFull = false;
  await field.ask('batch.resume', { batchId, token: null });
  expect((await settledBatch(field)).state).toBe('done');
});

test('one that fails does not hold up the others, and is tried again', async () => {
  const { printer } = aPrinter((count) => {
    if (count === 2) throw new Error('printing took more than 60 seconds');
  });
  const field = await aField(openMemoryStore(), printer);
  const { ask } = field;
  field.willWriteInto(aFolder());
  const { batchId } = await ask('batch.start', {
    applicationIds: field.applicationIds,
    ...{ options: options(), namePattern: '{name}', token: 'chosen' },
  });
  const report = await settledBatch(field);
  expect(statusesOf(report)).toBe('written failed written written written');
  expect(report.items[1]?.message).toBe(
    'It could not be printed: printing took more than 60 seconds',
  );
  await ask('batch.resume', { batchId, token: null });
  expect((await settledBatch(field)).state).toBe('done');
});

test('who was taken back meanwhile is said; what is left can be given up, and undo brings it back', async () => {
  const field = await aField(openMemoryStore(), aPrinter().printer);
  const { ask } = field;
  const folder = aFolder();
  field.willWriteInto(join(folder, 'not yet there'));
  const { batchId } = await ask('batch.start', {
    applicationIds: field.applicationIds,
    ...{ options: options(), namePattern: '{name}', token: 'chosen' },
  });
  await settledBatch(field);
  await ask('history.undo', {}); // the last one added
  mkdirSync(join(folder, 'not yet there'));
  await ask('batch.resume', { batchId, token: null });
  const report = await settledBatch(field);
  expect(statusesOf(report)).toBe('written written written written failed');
  expect(report.items[4]).toMatchObject({
    name: '',
    message: expect.stringMatching(/not in the workspace/),
  });

  await ask('batch.giveUp', { batchId });
  expect(await ask('batch.current', {})).toBeNull();
  await ask('history.undo', {});
  expect(await ask('batch.current', {})).toMatchObject({ batchId, state: 'stopped' });
});

test('packets are as whoever began the batch may see them, and nobody else goes on with it', async () => {
  const { printer, seen } = aPrinter((count) => {
    if (count === 1) throw new Error('no paper');
  });
  const field = await aField(openMemoryStore(), printer);
  const { ask, as, ines, marta, applicationId, first, submit } = field;
  await as(ines);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await submit();
  await as(marta);
  field.willWriteInto(aFolder());
  const { batchId } = await ask('batch.start', {
    applicationIds: [applicationId],
    ...{ options: options(), namePattern: '{name}', token: 'chosen' },
  });
  await settledBatch(field);
  await as(ines);
  await expect(ask('batch.resume', { batchId, token: null })).rejects.toThrow(
    /Marta Oliveira began this batch/,
  );
  await as(marta);
  await ask('batch.resume', { batchId, token: null });
  await settledBatch(field);

  expect(seen.map(({ isSealed }) => isSealed)).toEqual([true, true]);
  expect(JSON.stringify(seen)).not.toContain('Secret summary');
});

test('when the workspace is closed nothing more is written into it or the folder', async () => {
  let letGo: () => void = () => undefined;
  const { printer, seen } = aPrinter((count) =>
    count === 2 ? new Promise<void>((resolve) => (letGo = resolve)) : undefined,
  );
  const field = await aField(openMemoryStore(), printer);
  const folder = aFolder();
  field.willWriteInto(folder);
  await field.ask('batch.start', {
    applicationIds: field.applicationIds,
    ...{ options: options(), namePattern: '{name}', token: 'chosen' },
  });
  while (seen.length < 2) await new Promise((resolve) => setImmediate(resolve));
  field.beginClosing();
  field.db.close();
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(readdirSync(folder)).toEqual(['Amara Osei.pdf']);
  expect(field.failed).toEqual([]);
});
