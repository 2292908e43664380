import { expect, test } from 'vitest';

import type { CandidateDraft } from '#shared/candidate.ts';
import type { CandidateId, PostingId } from '#shared/ids.ts';
import { listReferences } from '../store/references.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import {
  createTestWorkbench,
  samplePosting,
  type TestWorkbench,
} from '../testing/test-workbench.ts';

const nobody: CandidateDraft = {
  ...{ name: '', latinName: '', email: '', phone: '', headline: '', location: '', source: '' },
  deleteBy: null,
};

async function opened() {
  const workbench = createTestWorkbench(openMemoryStore());
  await workbench.ask('assessor.add', { name: 'Marta Oliveira' });
  const add = async (draft: Partial<CandidateDraft>) => {
    workbench.tick(1000);
    return workbench.ask('candidate.add', { draft: { ...nobody, ...draft } });
  };
  return { workbench, add };
}

async function importedPosting(workbench: TestWorkbench): Promise<PostingId> {
  const report = await workbench.importFiles([samplePosting]);
  const postingId = report?.files[0]?.postingId;
  if (!postingId) throw new Error('the posting did not come in');
  return postingId;
}

/** Everything that hangs on people, as the file has it. */
function everything({ db }: TestWorkbench) {
  const tables = ['candidates', 'applications', 'documents', 'notes', 'scorecards', 'ratings'];
  return [...tables, 'candidate_tags', 'candidate_order'].map((table) =>
    db
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .toSorted(),
  );
}
/** `candidate_order` numbers its rows anew, and counts activity of documents. */
const withoutOrder = (workbench: TestWorkbench) => everything(workbench).slice(0, -1);

test('a table that hangs on a person is known to the merge, or people would be lost', () => {
  const db = openMemoryStore();
  expect([...new Set(listReferences(db, 'candidates').map(({ table }) => table))]).toEqual([
    'applications',
    'candidate_tags',
    'documents',
  ]);
  db.close();
});

test('the same email, phone or folded name is suggested, strongest first, and once said it is not again', async () => {
  const { workbench, add } = await opened();
  await using _ = workbench;
  const ana = await add({ name: 'Ana Núñez', email: 'ana@example.org' });
  const olena = await add({ name: 'Олена Коваленко', latinName: 'Olena Kovalenko' });
  await add({ name: 'NUNEZ, Ana' });
  await add({ name: 'A. N.', email: 'Ana@Example.org ' });
  await add({ name: 'Kovalenko Olena' });
  await add({ name: 'Bo Berg', phone: '+49 (0)30 123 45 678' });
  await add({ name: 'Berg', phone: '030 12345678' });
  await add({ name: 'Cleo Martin', phone: '12', email: '' });
  const pairs = await workbench.ask('duplicate.list', {});
  expect(
    pairs.map(({ first, second, agreeIn }) => [
      first.candidate.name,
      second.candidate.name,
      agreeIn,
    ]),
  ).toEqual([
    ['Ana Núñez', 'A. N.', ['email']],
    ['Bo Berg', 'Berg', ['phone']],
    ['Ana Núñez', 'NUNEZ, Ana', ['name']],
    ['Олена Коваленко', 'Kovalenko Olena', ['name']],
  ]);
  const [first] = pairs;
  if (!first) throw new Error('no pair');
  await workbench.ask('duplicate.keepApart', {
    firstId: first.second.candidate.id,
    secondId: ana.id,
  });
  expect(await workbench.ask('duplicate.list', {})).toHaveLength(3);
  await workbench.ask('history.undo', {});
  expect(await workbench.ask('duplicate.list', {})).toHaveLength(4);
  const like = await workbench.ask('duplicate.findLike', { ...nobody, name: 'olena KOVALENKO' });
  expect(like.map(({ id }) => id)).toContain(olena.id);
});

test('merged, everything hangs on one person; undone or un-merged, all is as it was', async () => {
  const { workbench, add } = await opened();
  await using _ = workbench;
  const { ask } = workbench;
  const postingId = await importedPosting(workbench);
  const ana = await add({ name: 'Ana Núñez', email: 'ana@example.org' });
  const other = await add({ name: 'Ana Nunez', phone: '+34 600 123 456', headline: 'Cook' });
  await ask('candidate.tag', { target: { candidateIds: [ana.id] }, name: 'kitchen' });
  await ask('candidate.tag', { target: { candidateIds: [other.id] }, name: 'Kitchen' });
  await ask('candidate.tag', { target: { candidateIds: [other.id] }, name: 'Madrid' });
  const application = await ask('application.add', {
    postingId,
    candidate: { candidateId: other.id },
  });
  const applicationId = application.id;
  workbench.willChoose([samplePosting]);
  await ask('document.attach', { applicationId, token: 'chosen', kind: 'resume' });
  await ask('note.add', { applicationId, body: 'Calm', isPrivate: true });
  const before = withoutOrder(workbench);

  const merge = () =>
    ask('duplicate.merge', { keptId: ana.id, mergedId: other.id, take: ['phone', 'headline'] });
  expect(await merge()).toMatchObject({
    ...{ id: ana.id, email: 'ana@example.org', phone: '+34 600 123 456', headline: 'Cook' },
  });
  const view = await ask('candidate.get', { candidateId: ana.id });
  expect(view.applications.map(({ application: { id } }) => id)).toEqual([applicationId]);
  expect(view.documents).toHaveLength(1);
  expect(view.tags.map(({ name }) => name)).toEqual(['kitchen', 'Madrid']);
  expect(view.notes.map(({ body }) => body)).toEqual(['Calm']);
  await expect(ask('candidate.get', { candidateId: other.id })).rejects.toThrow(/not there/);
  await ask('history.undo', {});
  expect(withoutOrder(workbench)).toEqual(before);

  await merge();
  const [merged] = await ask('duplicate.listMerges', { candidateId: ana.id });
  if (!merged) throw new Error('no merge');
  expect(merged).toMatchObject({ mergedName: 'Ana Nunez', mergedBy: 'Marta Oliveira' });
  await ask('duplicate.unmerge', { mergeId: merged.id });
  expect(withoutOrder(workbench)).toEqual(before);
  expect(await ask('duplicate.listMerges', { candidateId: null })).toEqual([]);
  await expect(ask('duplicate.unmerge', { mergeId: merged.id })).rejects.toThrow(/already/);
});

test('what came since stays with the kept person, and a field changed since stays changed', async () => {
  const { workbench, add } = await opened();
  await using _ = workbench;
  const { ask } = workbench;
  const ana = await add({ name: 'Ana Núñez' });
  const other = await add({ name: 'Ana Nunez', headline: 'Cook', location: 'Madrid' });
  await ask('duplicate.merge', {
    ...{ keptId: ana.id, mergedId: other.id, take: ['headline', 'location'] },
  });
  await ask('candidate.change', { candidateId: ana.id, changes: { headline: 'Chef' } });
  const postingId = await importedPosting(workbench);
  await ask('application.add', { postingId, candidate: { candidateId: ana.id } });
  const [merged] = await ask('duplicate.listMerges', { candidateId: null });
  if (!merged) throw new Error('no merge');
  await ask('duplicate.unmerge', { mergeId: merged.id });
  const kept = await ask('candidate.get', { candidateId: ana.id });
  expect(kept.candidate).toMatchObject({ headline: 'Chef', location: '' });
  expect(kept.applications).toHaveLength(1);
  const back = await ask('candidate.get', { candidateId: other.id });
  expect(back.candidate).toMatchObject({ name: 'Ana Nunez', headline: 'Cook', location: 'Madrid' });
  expect(back.applications).toEqual([]);
});

test('of two applications for one posting a bare one is folded; two with records both stay, sealed as before', async () => {
  const { workbench, add } = await opened();
  await using _ = workbench;
  const { ask } = workbench;
  const postingId = await importedPosting(workbench);
  const apply = (candidateId: CandidateId) =>
    ask('application.add', { postingId, candidate: { candidateId } });
  const people = [];
  for (const name of ['Ana Núñez', 'Ana Nunez', 'Nunez, Ana']) {
    const { id } = await add({ name });
    people.push({ id, applicationId: (await apply(id)).id });
  }
  const [ana, bare, noted] = people;
  if (!ana || !bare || !noted) throw new Error('three people');
  await ask('note.add', { applicationId: ana.applicationId, body: 'By Marta', isPrivate: false });
  await ask('note.add', { applicationId: noted.applicationId, body: 'Other', isPrivate: false });
  workbench.willChoose([samplePosting]);
  await ask('document.attach', {
    ...{ applicationId: bare.applicationId, token: 'chosen', kind: 'resume' },
  });
  const before = withoutOrder(workbench);

  await ask('duplicate.merge', { keptId: ana.id, mergedId: bare.id, take: [] });
  await ask('duplicate.merge', { keptId: ana.id, mergedId: noted.id, take: [] });
  const rows = await ask('application.list', { postingId });
  expect(new Map(rows.map(({ application, candidate }) => [application.id, candidate.id]))).toEqual(
    new Map([ana.applicationId, noted.applicationId].map((id) => [id, ana.id])),
  );
  const document = workbench.stores.documents.listByCandidate(ana.id)[0];
  expect(document?.applicationId).toBe(ana.applicationId);
  // They cannot apply a third time, and nobody sees more than before.
  await expect(apply(ana.id)).rejects.toThrow(/already/);
  await ask('assessor.add', { name: 'Ines Duarte' });
  for (const { applicationId } of [ana, noted]) {
    const view = await ask('application.get', { applicationId });
    expect(view.seal.isSealed).toBe(true);
    expect(view.notes).toEqual([]);
  }
  for (const { id } of await ask('duplicate.listMerges', { candidateId: ana.id })) {
    await ask('duplicate.unmerge', { mergeId: id });
  }
  expect(withoutOrder(workbench)).toEqual(before);
});

test('among ten thousand people the suggestions come from the indexes', async () => {
  const { workbench, add } = await opened();
  await using _ = workbench;
  const { stores } = workbench;
  const assessorId = stores.assessors.currentId();
  if (!assessorId) throw new Error('nobody is at the keyboard');
  const first = await add({ name: 'Person 0', email: 'p0@example.org' });
  stores.history.run(assessorId, { name: 'test', label: 'test', subjectId: first.id }, () => {
    for (let at = 1; at < 10_000; at += 1) {
      const id = `00000000-0000-7000-8000-${String(at).padStart(12, '0')}` as CandidateId;
      const email = `p${at % 9_990}@example.org`;
      stores.candidates.insert({ ...first, id, name: `Person ${at}`, email });
    }
  });
  const begun = performance.now();
  expect(stores.duplicates.listPairs()).toHaveLength(10);
  expect(performance.now() - begun).toBeLessThan(1_500);
}, 60_000);
