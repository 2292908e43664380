import { expect, test } from 'vitest';

import type { PacketData } from '#shared/packet-data.ts';
import { defaultPacketOptions } from '#shared/packet-options.ts';
import { concernsOf, strengthsOf } from '../packet/proposals.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

const body = 'Ran the on-call rota for two years and wrote its handbook';
const secret = 'She told me why she leaves';

/** Marta has submitted: two criteria Met, one Not met, each with a quote; one quote is of her private note. */
async function submitted() {
  const printed: PacketData[] = [];
  const workbench = createTestWorkbench(openMemoryStore(), {
    print: async (data) => {
      printed.push(data);
      const bytes = new Uint8Array([1]);
      return { bytes, pageCount: 1, contentHash: 'c'.repeat(64), warnings: [], sections: [] };
    },
  });
  const { ask } = workbench;
  const story = await anApplicationToRate(workbench);
  const { applicationId, rubric } = story;
  const [first, second, third] = rubric.criteria;
  if (!first || !second || !third) throw new Error('three criteria are wanted');
  const note = await ask('note.add', { applicationId, body, isPrivate: false });
  const privateNote = await ask('note.add', { applicationId, body: secret, isPrivate: true });
  const quote = (criterionId: typeof first.id, noteId: typeof note.id, end: number) =>
    ask('evidence.attach', {
      ...{ applicationId, criterionId },
      source: { type: 'note', noteId, start: 0, end },
    });
  for (const [criterion, level] of [[first, 3] as const, [second, 3] as const, [third, 1] as const])
    await ask('scorecard.rate', { applicationId, criterionId: criterion.id, level });
  const ran = await quote(first.id, note.id, 19);
  const wrote = await quote(first.id, note.id, body.length);
  await quote(second.id, privateNote.id, secret.length);
  const low = await quote(third.id, note.id, 7);
  await story.submit();
  const get = (hasPrivateNotes = false) =>
    ask('packetPoints.get', { applicationId, hasPrivateNotes });
  const print = async (hasPrivateNotes = false) => {
    const options = { ...defaultPacketOptions('a4'), hasPrivateNotes };
    await ask('packet.preview', { applicationId, options });
    const data = printed.at(-1);
    if (!data) throw new Error('nothing was printed');
    const words = (points: ReturnType<typeof strengthsOf>) =>
      points.map((point) => [point.criterion.id, point.quote?.quote ?? '', point.words]);
    return { strengths: words(strengthsOf(data)), concerns: words(concernsOf(data)) };
  };
  return { ...story, workbench, ask, first, second, third, ran, wrote, low, get, print };
}

test('the tool proposes from the evidence, and a private note’s quote only where private notes are in', async () => {
  const { workbench, first, second, third, ran, low, get, print } = await submitted();
  await using _ = workbench;
  const { chosen, proposed, sources, canChoose } = await get();
  expect(chosen).toBeNull();
  expect(canChoose).toBe(true);
  expect(proposed.strengths).toEqual([{ criterionId: first.id, evidenceId: ran.id, words: '' }]);
  expect(proposed.concerns[0]).toEqual({
    ...{ criterionId: third.id, evidenceId: low.id, words: '' },
  });
  expect(sources[0]).toMatchObject({ code: 'R1', name: first.name });
  expect(sources[0]?.quotes.map(({ quote }) => quote)).toEqual(['Ran the on-call rot', body]);
  expect((await get(true)).proposed.strengths.map(({ criterionId }) => criterionId)).toEqual([
    ...[first.id, second.id],
  ]);
  expect((await print()).strengths).toEqual([[first.id, 'Ran the on-call rot', '']]);
});

test('a person’s choice is printed in its order with their words, is one undo step each, and can be taken back', async () => {
  const { workbench, ask, first, third, wrote, applicationId, get, print } = await submitted();
  await using _ = workbench;
  const point = (criterionId: typeof first.id, evidenceId: typeof wrote.id | null, words = '') => ({
    ...{ criterionId, evidenceId, words },
  });
  const points = {
    strengths: [point(third.id, null, 'Learns fast'), point(first.id, wrote.id)],
    concerns: [],
  };
  await ask('packetPoints.set', { applicationId, points });
  expect(await print()).toEqual({
    strengths: [
      [third.id, '', 'Learns fast'],
      [first.id, body, ''],
    ],
    concerns: [],
  });
  expect((await ask('history.state', {})).undo).toBe(
    'choose strengths and concerns of Asha Raghunathan',
  );
  for (const words of ['Calm', 'Calm and clear']) {
    const strengths = points.strengths.with(1, point(first.id, wrote.id, words));
    await ask('packetPoints.set', { applicationId, points: { ...points, strengths } });
  }
  await ask('packetPoints.clear', { applicationId });
  expect((await get()).chosen).toBeNull();
  await ask('history.undo', {});
  expect((await get()).chosen?.points.strengths[1]?.words).toBe('Calm and clear');
  await ask('history.undo', {});
  expect((await get()).chosen).toBeNull();
});

test('a quote of another criterion, a criterion of no rubric and a fourth point are refused', async () => {
  const { workbench, ask, first, second, third, low, applicationId } = await submitted();
  await using _ = workbench;
  const set = (strengths: { criterionId: string; evidenceId: string | null; words: string }[]) =>
    ask('packetPoints.set', { applicationId, points: { strengths, concerns: [] } as never });
  const point = (criterionId: string, evidenceId: string | null = null) => ({
    ...{ criterionId, evidenceId, words: 'x' },
  });
  await expect(set([point(first.id, low.id)])).rejects.toThrow(/not one of/);
  await expect(set([point(applicationId)])).rejects.toThrow(/not in the current version/);
  await expect(set([point(first.id), point(first.id)])).rejects.toThrow(/once on a side/);
  const four = [first.id, second.id, third.id, low.id].map((id) => point(id));
  await expect(set(four)).rejects.toThrow();
  expect((await ask('packetPoints.get', { applicationId, hasPrivateNotes: false })).chosen).toBe(
    null,
  );
});

test('a chosen quote of a private note is printed where private notes are in, and nothing of it where they are out', async () => {
  const { workbench, ask, second, applicationId, get, print } = await submitted();
  await using _ = workbench;
  const { sources } = await get(true);
  const quote = sources.find(({ criterionId }) => criterionId === second.id)?.quotes[0];
  if (!quote) throw new Error('the private note is quoted');
  const point = { criterionId: second.id, evidenceId: quote.evidenceId, words: 'Says why' };
  await ask('packetPoints.set', { applicationId, points: { strengths: [], concerns: [point] } });
  expect((await print(true)).concerns).toEqual([[second.id, secret, 'Says why']]);
  expect((await print()).concerns).toEqual([[second.id, '', 'Says why']]);
});

test('while sealed there is no choice, no proposal, no line of it in the history, and nothing to set', async () => {
  const { workbench, ask, ines, as, first, applicationId, get, print } = await submitted();
  await using _ = workbench;
  const strengths = [{ criterionId: first.id, evidenceId: null, words: 'Secret strength' }];
  await ask('packetPoints.set', { applicationId, points: { strengths, concerns: [] } });
  await as(ines);
  const { chosen, proposed, sources, canChoose } = await get(true);
  expect({ chosen, canChoose, strengths: proposed.strengths }).toEqual({
    ...{ chosen: null, canChoose: false, strengths: [] },
  });
  expect(sources.flatMap(({ quotes }) => quotes)).toEqual([]);
  expect(JSON.stringify(await print())).not.toContain('Secret strength');
  await expect(
    ask('packetPoints.set', { applicationId, points: { strengths, concerns: [] } }),
  ).rejects.toThrow(/Submit yours first/);
  await expect(ask('packetPoints.clear', { applicationId })).rejects.toThrow(/Submit yours first/);
  const { entries } = await ask('history.list', {
    ...{ of: { kind: 'application', id: applicationId }, before: null },
  });
  expect(entries.filter(({ command }) => command.startsWith('packetPoints'))).toEqual([]);
});
