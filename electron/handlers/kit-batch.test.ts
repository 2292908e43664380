import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

import type { Input } from '#shared/contract.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { kitContentSchema } from '#shared/kit.ts';
import { packetFolder } from '../desktop/packet-folder.ts';
import { sha256Of } from '../import/sha256.ts';
import { foldersForBatches, ledgerOf, settledBatch, statusesOf } from '../testing/batch-runs.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';
import type { FolderPort } from './folder-port.ts';

const { aFolder, clear } = foldersForBatches();
afterEach(clear);

/** Asha, Bo and Chen; Marta is at the keyboard, Ines is there too. */
async function aPanel(folderAt?: (path: string) => FolderPort) {
  const workbench = createTestWorkbench(openMemoryStore(), undefined, folderAt);
  const story = await anApplicationToRate(workbench);
  const { ask } = workbench;
  const applicationIds: ApplicationId[] = [story.applicationId];
  for (const name of ['Bo Berg', 'Chen Yi']) {
    const candidate = { draft: { ...aDraft(name), deleteBy: '2027-03-01' } };
    applicationIds.push(
      (await ask('application.add', { postingId: story.postingId, candidate })).id,
    );
  }
  const folder = aFolder();
  workbench.willWriteInto(folder);
  const kits = (changes: Partial<Input<'batch.startKits'>> = {}): Input<'batch.startKits'> => ({
    applicationIds,
    receivers: [
      { type: 'assessor', id: story.ines.id },
      { type: 'new', name: 'Jonas Weber' },
    ],
    ...{ isByLetter: false, checklist: [], deleteBy: null, leavesOutMade: true },
    ...{ namePattern: '{assessor} - {name}', token: 'chosen' },
    ...changes,
  });
  return { ...workbench, ...story, applicationIds, folder, kits };
}

function contentOf(path: string) {
  const page = readFileSync(path, 'utf8');
  const json = /<script type="application\/json" id="kit">(.*?)<\/script>/s.exec(page)?.[1];
  return { page, content: kitContentSchema.parse(JSON.parse(json ?? '')) };
}

test('each candidate’s kit for each assessor is a file, a kit with its own key, and a line of the ledger', async () => {
  const panel = await aPanel();
  const { ask, folder, stores, postingId, ines, second } = panel;
  await ask('question.add', {
    ...{ topic: { of: 'criterion', postingId, criterionId: second.id }, text: 'Marta’s question?' },
  });
  await panel.as(ines);
  await ask('question.add', {
    ...{ topic: { of: 'criterion', postingId, criterionId: second.id }, text: 'Ines’s question?' },
  });
  await panel.as(panel.marta);
  const draft = await ask('kit.draftSeveral', { postingId });
  expect(draft).toMatchObject({ rubric: { status: 'draft' }, countOfYours: 1, made: [] });
  expect(draft.banks.find(({ assessorId }) => assessorId === ines.id)).toMatchObject({
    ...{ isOwn: true, count: 1 },
  });

  await ask('batch.startKits', panel.kits());
  const report = await settledBatch(panel);

  expect(report).toMatchObject({ kind: 'kit', state: 'done' });
  expect(report.items.map(({ name, assessorName }) => [name, assessorName])).toEqual(
    ['Ines Duarte', 'Jonas Weber'].flatMap((assessor) =>
      ['Asha Raghunathan', 'Bo Berg', 'Chen Yi'].map((name) => [name, assessor]),
    ),
  );
  const files = readdirSync(folder).toSorted();
  expect(files).toEqual(
    ['Ines Duarte', 'Jonas Weber'].flatMap((assessor) =>
      ['Asha Raghunathan', 'Bo Berg', 'Chen Yi'].map((name) => `${assessor} - ${name}.html`),
    ),
  );
  const rows = await ledgerOf(panel);
  expect(rows).toHaveLength(6);
  const contents = rows.map((row) => {
    const bytes = readFileSync(join(folder, row.fileName));
    const { content } = contentOf(join(folder, row.fileName));
    expect(row).toMatchObject({
      ...{ kind: 'kit', format: 'html', batchId: report.batchId, sha256: sha256Of(bytes) },
      forWhom: content.assessor.name,
    });
    expect(stores.kits.find(content.kitId)).toMatchObject({
      ...{ key: content.key, applicationId: content.applicationId, content, withdrawnAt: null },
      assessorId: content.assessor.id,
    });
    return content;
  });
  expect(new Set(contents.map(({ key }) => key)).size).toBe(6);
  for (const { assessor, rubric, candidateName, deleteBy } of contents) {
    const whose = assessor.name === 'Ines Duarte' ? 'Ines’s' : 'Marta’s';
    expect(rubric.criteria[1]?.questions).toEqual([`${whose} question?`]);
    expect(deleteBy).toBe(candidateName === 'Asha Raghunathan' ? null : '2027-03-01');
  }
  expect((await ask('rubric.get', { postingId })).frozen?.version).toBe(1);
  expect((await ask('kit.draftSeveral', { postingId })).made).toHaveLength(6);
});

test('those who have a kit are left out, and nobody gets a second one unless that is asked for', async () => {
  const panel = await aPanel();
  const { ask, ines, applicationIds } = panel;
  const forInes = [{ type: 'assessor' as const, id: ines.id }];
  await ask(
    'batch.startKits',
    panel.kits({ receivers: forInes, applicationIds: applicationIds.slice(0, 2) }),
  );
  await settledBatch(panel);
  await ask('batch.startKits', panel.kits({ receivers: forInes }));
  expect((await settledBatch(panel)).items.map(({ name }) => name)).toEqual(['Chen Yi']);
  await expect(ask('batch.startKits', panel.kits({ receivers: forInes }))).rejects.toThrow(
    /made already/,
  );

  const [asha] = applicationIds;
  if (!asha) throw new Error('nobody is there');
  const [kit] = await ask('kit.list', { applicationId: asha });
  if (!kit) throw new Error('no kit is there');
  await ask('kit.withdraw', { kitId: kit.id });
  await ask('batch.startKits', panel.kits({ receivers: forInes }));
  expect((await settledBatch(panel)).items.map(({ name }) => name)).toEqual(['Asha Raghunathan']);
  await ask('batch.startKits', panel.kits({ receivers: forInes, leavesOutMade: false }));
  expect((await settledBatch(panel)).items).toHaveLength(3);
});

test('an application without a rubric is refused by its name, and the others go on', async () => {
  const panel = await aPanel();
  const { ask, applicationIds } = panel;
  await ask('import.paste', { text: 'Gardener\nRequirements\n- Can prune roses', name: null });
  let postings = await ask('posting.list', {});
  while (postings.length < 2) {
    await new Promise((resolve) => setImmediate(resolve));
    postings = await ask('posting.list', {});
  }
  const garden = postings.find(({ id }) => id !== panel.postingId);
  if (!garden) throw new Error('nothing came in');
  const { id: noRubric } = await ask('application.add', {
    ...{ postingId: garden.id, candidate: { draft: aDraft('Rosa Thorn') } },
  });
  await ask('batch.startKits', panel.kits({ applicationIds: [noRubric, ...applicationIds] }));
  const report = await settledBatch(panel);
  expect(statusesOf(report)).toBe('failed written written written failed written written written');
  expect(report.items[0]).toMatchObject({ name: 'Rosa Thorn', fileName: '' });
  expect(report.items[0]?.message).toMatch(/rubric/i);
  expect(await ask('kit.list', { applicationId: noRubric })).toEqual([]);
  await ask('rubric.build', { postingId: garden.id });
  await ask('batch.resume', { batchId: report.batchId, token: null });
  expect((await settledBatch(panel)).state).toBe('done');
});

test('by letter no name is in the files or what they are called; nothing is written over', async () => {
  const panel = await aPanel();
  const { ask, folder } = panel;
  writeFileSync(join(folder, 'Jonas Weber - Candidate B.html'), 'somebody else’s');
  const receivers = [{ type: 'new' as const, name: 'Jonas Weber' }];
  await ask('batch.startKits', panel.kits({ receivers, isByLetter: true }));
  await settledBatch(panel);
  const files = readdirSync(folder);
  expect(files).toHaveLength(4);
  expect(files).toContain('Jonas Weber - Candidate B (2).html');
  expect(readFileSync(join(folder, 'Jonas Weber - Candidate B.html'), 'utf8')).toBe(
    'somebody else’s',
  );
  for (const file of files) {
    expect(`${file} ${readFileSync(join(folder, file), 'utf8')}`).not.toMatch(/Asha|Berg|Chen/);
  }
});

test('stopped by a folder that fails and gone on with, a recorded kit is saved again and not made twice', async () => {
  let isBroken = true;
  const panel = await aPanel((path) => {
    const port = packetFolder(path);
    return {
      ...port,
      finish: async (part, name) => {
        if (isBroken && name.includes('Bo Berg')) {
          throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        }
        await port.finish(part, name);
      },
    };
  });
  const { ask, folder, applicationIds } = panel;
  const receivers = [{ type: 'new' as const, name: 'Jonas Weber' }];
  await ask('batch.startKits', panel.kits({ receivers }));
  const halted = await settledBatch(panel);
  expect(halted.haltedBecause).not.toBeNull();
  expect(statusesOf(halted)).toBe('written failed waiting');

  isBroken = false;
  rmSync(join(folder, 'Jonas Weber - Asha Raghunathan.html')); // lost meanwhile
  await ask('batch.resume', { batchId: halted.batchId, token: null });
  expect((await settledBatch(panel)).state).toBe('done');
  expect(readdirSync(folder)).toHaveLength(3);
  for (const applicationId of applicationIds) {
    const [kit, ...others] = await ask('kit.list', { applicationId });
    expect(others).toEqual([]);
    const file = `Jonas Weber - ${kit?.candidateName}.html`;
    expect(contentOf(join(folder, file)).content.kitId).toBe(kit?.id);
  }
  const { assessors } = await ask('workspace.get', {});
  expect(assessors.filter(({ name }) => name === 'Jonas Weber')).toHaveLength(1);
});

test('what was chosen is refused before anything is written: a name that is taken, too many files', async () => {
  const panel = await aPanel();
  const { ask, folder } = panel;
  const taken = [{ type: 'new' as const, name: 'Ines Duarte' }];
  await expect(ask('batch.startKits', panel.kits({ receivers: taken }))).rejects.toThrow(
    /called Ines Duarte already/,
  );
  const many = Array.from({ length: 334 }, (_, at) => ({ type: 'new' as const, name: `N${at}` }));
  await expect(ask('batch.startKits', panel.kits({ receivers: many }))).rejects.toThrow(
    /at most 1,000 files/,
  );
  expect(readdirSync(folder)).toEqual([]);
  expect((await ask('workspace.get', {})).assessors).toHaveLength(2);
});
