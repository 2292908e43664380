import { expect, test } from 'vitest';

import type { PostingId } from '#shared/ids.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

/** Forty who applied: of the first twenty ten were hired, of the others four. */
async function forty() {
  const workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId } = await anApplicationToRate(workbench);
  const lines = ['Email,Group'];
  for (let at = 0; at < 40; at += 1) {
    const email = `person${at}@mail.example`;
    const { id } = await ask('application.add', {
      postingId,
      candidate: { draft: { ...aDraft(`Person ${at}`), email } },
    });
    const isHired = at < 10 || (at >= 20 && at < 24);
    if (isHired) await ask('application.move', { applicationId: id, stage: 'hired', reason: '' });
    if (at === 39) {
      await ask('application.move', { applicationId: id, stage: 'interview', reason: '' });
      await ask('application.move', { applicationId: id, stage: 'rejected', reason: 'No' });
    }
    lines.push(`${email.toUpperCase()},${at < 20 ? 'Men' : 'Women'}`);
  }
  const record = async () => {
    await ask('fairness.turn', { isOn: true });
    workbench.willChoose([
      {
        fileName: 'groups.csv',
        bytes: new TextEncoder().encode(`${lines.join('\n')}\nnobody@mail.example,Men\n`),
      },
    ]);
    return ask('fairness.importList', { category: 'sex' });
  };
  const report = (stage: string | null, of: PostingId | null = postingId) =>
    ask('fairness.report', { category: 'sex', postingId: of, stage });
  return { workbench, ask, postingId, record, report };
}

test('rates by group, from a list, with the lines that name nobody; reached counts who came that far', async () => {
  const { workbench, record, report } = await forty();
  await using _open = workbench;
  expect(await record()).toEqual({ recorded: 40, unknownLines: [42] });
  const hired = await report(null);
  expect(hired.rates).toMatchObject([
    { group: 'Men', selected: 10, total: 20, ratio: 1, isUnder: false },
    { group: 'Women', selected: 4, total: 20, ratio: 0.4, isUnder: true },
  ]);
  expect(hired.fisherP).toBeCloseTo(0.0958, 3);
  expect(await report(null, null)).toEqual(hired);
  const interviewed = await report('interview');
  expect(interviewed.rates.map(({ selected }) => selected)).toEqual([10, 5]);
});

test('off, nothing is written or counted; turned off again, nothing comes out', async () => {
  const { workbench, ask, record, report } = await forty();
  await using _open = workbench;
  const off = { code: 'refused', message: expect.stringContaining('is off') as string };
  await expect(report(null)).rejects.toMatchObject(off);
  await expect(ask('fairness.importList', { category: 'sex' })).rejects.toMatchObject(off);
  await record();
  await ask('fairness.turn', { isOn: false });
  await expect(report(null)).rejects.toMatchObject(off);
});

test('nobody is named: not in the history of a person, not in a label, not in search', async () => {
  const { workbench, ask, record, postingId } = await forty();
  await using _open = workbench;
  const [row] = await ask('application.list', { postingId });
  if (!row) throw new Error('nobody applied');
  const candidateId = row.application.candidateId;
  const of = { kind: 'candidate' as const, id: candidateId };
  const before = await ask('history.list', { of, before: null });
  await record();
  await ask('fairness.record', { person: candidateId, category: 'sex', group: 'Nonbinary' });
  expect(await ask('history.list', { of, before: null })).toEqual(before);
  expect(await ask('history.state', {})).toMatchObject({ undo: 'record a self-report' });
  workbench.stores.searchIndex.bringUpToDate(60_000);
  const found = await ask('search.overview', {
    query: 'nonbinary ',
    postingId: null,
    most: 4,
    countUpTo: 10,
  });
  expect(JSON.stringify(found)).not.toContain('Person');
  const packetData = JSON.stringify(await ask('candidate.get', { candidateId }));
  expect(packetData).not.toContain('Nonbinary');
});
