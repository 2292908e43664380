import { expect, test } from 'vitest';

import { ledgerPageSize, wholeLedger, type LedgerFilter } from '#shared/ledger-list.ts';
import { defaultPacketOptions, type PacketOptions } from '#shared/packet-options.ts';
import { aDraft } from '#shared/testing/builders.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';
import type { PacketPort } from './packet-port.ts';

/** Packets whose bytes say when they were printed, so that no two are the same. */
function aPrinter(): PacketPort {
  let printed = 0;
  return {
    print: async () => {
      printed += 1;
      const bytes = new TextEncoder().encode(`%PDF-1.7 number ${printed}`);
      return { bytes, pageCount: 3, contentHash: 'c'.repeat(64), warnings: [], sections: [] };
    },
  };
}

async function aLedger() {
  const workbench = createTestWorkbench(openMemoryStore(), aPrinter());
  const { ask, tick } = workbench;
  const story = await anApplicationToRate(workbench);
  const olena = await ask('application.add', {
    postingId: story.postingId,
    candidate: { draft: aDraft('Олена Коваленко') },
  });
  const send = async (applicationId: typeof olena.id, options: Partial<PacketOptions> = {}) => {
    tick(60_000);
    const { packetId } = await ask('packet.preview', {
      applicationId,
      options: { ...defaultPacketOptions('a4'), ...options },
    });
    const saved = await ask('packet.save', { packetId });
    if (!saved) throw new Error('not saved');
    return saved;
  };
  const list = async (filter: Partial<LedgerFilter> = {}) =>
    (await ask('ledger.page', { filter: { ...wholeLedger, ...filter }, after: null })).rows;
  return { ...workbench, ...story, olenaId: olena.id, send, list };
}

test('what is due to be deleted comes first, the longest due at the top, then the newest', async () => {
  const { ask, send, list, applicationId } = await aLedger();
  const due = await send(applicationId, { deleteBy: '2026-11-23', forWhom: 'Dana' });
  const longDue = await send(applicationId, { deleteBy: '2026-10-01' });
  const later = await send(applicationId, { deleteBy: '2027-01-01' });
  const newest = await send(applicationId);

  const rows = await list();

  expect(rows.map(({ id }) => id)).toEqual([longDue.id, due.id, newest.id, later.id]);
  expect(rows.map(({ isDue }) => isDue)).toEqual([true, true, false, false]);
  expect(await ask('ledger.count', {})).toEqual({ total: 4, due: 2 });
  expect(await list({ isDue: true })).toHaveLength(2);
  expect(rows[1]).toMatchObject({
    exportedByName: 'Marta Oliveira',
    forWhom: 'Dana',
    people: [{ applicationId, name: 'Asha Raghunathan' }],
    peopleCount: 1,
    batchId: null,
    deletion: null,
  });
});

test('what its holder has deleted is due no more; it can be taken back, and is not said twice', async () => {
  const { ask, send, list, applicationId } = await aLedger();
  const { id: exportId } = await send(applicationId, { deleteBy: '2026-10-01' });
  await ask('ledger.confirmDeleted', { exportId, note: 'mail of 23 November' });

  const [row] = await list();
  expect(row).toMatchObject({
    isDue: false,
    deletion: { confirmedByName: 'Marta Oliveira', note: 'mail of 23 November' },
  });
  await expect(ask('ledger.confirmDeleted', { exportId, note: '' })).rejects.toThrow(
    /recorded as deleted already/,
  );
  await ask('history.undo', {});
  expect(await list({ isDue: true })).toHaveLength(1);
});

test('the ledger is narrowed by name, kind, posting and for whom', async () => {
  const { ask, send, list, applicationId, olenaId, postingId } = await aLedger();
  await send(applicationId, { forWhom: 'Dana' });
  await send(olenaId, { forWhom: 'Bo' });
  await send(olenaId);

  const names = async (filter: Partial<LedgerFilter>) =>
    (await list(filter)).map(({ people }) => people[0]?.name);
  expect(await names({ text: 'коваль' })).toEqual([]);
  expect(await names({ text: 'Олен' })).toEqual(['Олена Коваленко', 'Олена Коваленко']);
  expect(await names({ forWhom: 'Dana' })).toEqual(['Asha Raghunathan']);
  expect(await names({ kind: 'kit' })).toEqual([]);
  expect(await names({ postingId, text: 'asha' })).toEqual(['Asha Raghunathan']);
  expect(await ask('ledger.recipients', {})).toEqual(['Bo', 'Dana']);
});

test('pages follow each other without a gap over what is due and what is not', async () => {
  const { ask, send, applicationId } = await aLedger();
  const sent: string[] = [];
  for (let at = 0; at < ledgerPageSize + 20; at += 1) {
    const deleteBy = at % 2 === 0 ? '2026-10-01' : null;
    sent.push((await send(applicationId, { deleteBy })).id);
  }
  const first = await ask('ledger.page', { filter: wholeLedger, after: null });
  const second = await ask('ledger.page', { filter: wholeLedger, after: first.next });

  expect(first.rows).toHaveLength(ledgerPageSize);
  expect(second.next).toBeNull();
  const all = [...first.rows, ...second.rows];
  expect(all.map(({ isDue }) => isDue)).toEqual([
    ...Array.from({ length: 60 }, () => true),
    ...Array.from({ length: 60 }, () => false),
  ]);
  expect(new Set(all.map(({ id }) => String(id)))).toEqual(new Set(sent));
});

test('a file is looked up by its bytes', async () => {
  const { ask, send, willChoose, saved, applicationId } = await aLedger();
  const { id } = await send(applicationId);
  const bytes = Uint8Array.from(saved[0]?.bytes ?? []);
  willChoose([{ fileName: 'renamed.pdf', bytes }]);
  const known = await ask('ledger.checkFile', { token: 'chosen' });
  willChoose([{ fileName: 'changed.pdf', bytes: Uint8Array.from([...bytes, 10]) }]);
  const unknown = await ask('ledger.checkFile', { token: 'chosen' });
  willChoose(['/nowhere/at-all.pdf']);

  expect(known.rows.map((row) => row.id)).toEqual([id]);
  expect(unknown).toMatchObject({ fileName: 'changed.pdf', rows: [] });
  await expect(ask('ledger.checkFile', { token: 'chosen' })).rejects.toThrow(
    /“at-all.pdf” could not be read/,
  );
});
