import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseSearch } from '#shared/search-query.ts';
import { findHits } from '../testing/find-hits.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';
import { searchMatch } from './search-match.ts';

const match = (query: string) => searchMatch(parseSearch(query), 'notes', null);

test('what is asked becomes a match within an area and a posting; nothing typed is read as syntax', () => {
  expect(match('kafka "event driven" ')).toBe(
    `scope : "innotes" AND {title body} : (("kafka") AND ("event driven"))`,
  );
  expect(searchMatch(parseSearch('kaf* OR kinesis -redis'), 'notes', 'a-1')).toBe(
    `scope : "innotes" AND scope : "ofa1" AND {title body} : ((("kaf" * OR "kinesis")) NOT ("redis"))`,
  );
  expect(match('NOT redis')).toBe(null);
});

test('no text a person may type makes the search fail', () => {
  using db = openMemoryStore();
  const find = db.prepare(`SELECT count(*) FROM search WHERE search MATCH ?`);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const expression = match(query);
      if (expression !== null) find.get(expression);
    }),
    { numRuns: 400 },
  );
});

async function aStory() {
  const workbench = createTestWorkbench(openMemoryStore());
  const story = await anApplicationToRate(workbench);
  const kinds = async (query: string) =>
    (await findHits(workbench, query)).map(({ kind }) => kind).toSorted();
  return {
    ...workbench,
    ...story,
    kinds,
    [Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose](),
  };
}

test('everything written is found, marks ignored, and an undo takes it out of the index and back', async () => {
  await using story = await aStory();
  const { ask, kinds, postingId, first } = story;
  const { id: applicationId } = await ask('application.add', {
    postingId,
    candidate: { draft: aDraft('Zoë Łukasiewicz') },
  });
  await ask('note.add', { applicationId, body: 'Knows Prometheus by heart.', isPrivate: false });
  expect(await kinds('zoe lukas')).toEqual(['candidate']);
  expect(await kinds('prometheus')).toEqual(['criterion', 'note', 'posting']);
  expect(await kinds('"prometheus by"')).toEqual(['note']);
  expect(await kinds('prometheus -heart in:notes')).toEqual([]);
  expect(await kinds('prometheus NOT heart')).toEqual(['criterion', 'posting']);
  expect(await kinds('heart OR lukasiewicz')).toEqual(['candidate', 'note']);
  expect(await kinds('prometheus stage:applied')).toEqual(['note']);
  expect(await kinds('prometheus stage:offer')).toEqual([]);
  expect((await findHits(story, 'heart'))[0]).toMatchObject({
    title: 'Zoë Łukasiewicz',
    applicationId,
    lines: [{ text: 'Knows Prometheus by heart.', marks: [{ start: 20, end: 25 }] }],
  });
  await ask('history.undo', {});
  expect(await kinds('heart')).toEqual([]);
  await ask('history.redo', {});
  expect(await kinds('heart')).toEqual(['note']);

  const rubric = (await ask('rubric.get', { postingId })).draft;
  if (!rubric) throw new Error('no draft');
  const anchors = ['', '', 'Has drained a backlog of parcels'];
  await ask('rubric.changeCriterion', {
    rubricId: rubric.id,
    criterionId: first.id,
    changes: { anchors },
  });
  expect(await findHits(story, 'parcels')).toMatchObject([
    { kind: 'criterion', criterionCode: 'R1', lines: [{ part: 'anchor', level: 3 }] },
  ]);
});

test('a posting says the line, and words on several lines show each', async () => {
  await using story = await aStory();
  const [posting] = await findHits(story, 'kafka observability in:postings');
  expect(posting?.kind).toBe('posting');
  const { source } = await story.ask('posting.get', { postingId: story.postingId });
  for (const { lineNumber, start, end } of posting?.lines ?? []) {
    expect(source.split('\n')[(lineNumber ?? 0) - 1]).toContain(source.slice(start, end));
  }
  expect(posting?.lines.length).toBeGreaterThan(1);
});

test('scripts without blanks are found by any run of their letters', async () => {
  await using story = await aStory();
  const { ask, applicationId, kinds } = story;
  const texts = {
    chinese: '她有五年的分布式系统经验，使用Kafka处理消息。',
    japanese: 'チームで分散システムの設計を担当しました。',
    thai: 'มีประสบการณ์ทำงานด้านฐานข้อมูลห้าปี',
    arabic: 'لديها خِبرة في إدارة الفرق',
    hindi: 'उसे डेटाबेस का अच्छा अनुभव है',
    korean: '메시지 큐를 운영했습니다',
  };
  for (const body of Object.values(texts)) {
    await ask('note.add', { applicationId, body, isPrivate: false });
  }
  const bodies = async (query: string) =>
    (await findHits(story, query)).flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(await bodies('经验')).toEqual([texts.chinese]);
  expect(await bodies('系统 -経験')).toEqual([texts.chinese]);
  expect(await bodies('kafka in:notes')).toEqual([texts.chinese]);
  expect(await bodies('設計')).toEqual([texts.japanese]);
  expect(await bodies('システム')).toEqual([texts.japanese]);
  expect(await bodies('ฐานข้อมูล')).toEqual([texts.thai]);
  expect(await bodies('خبرة')).toEqual([texts.arabic]);
  expect(await bodies('ادارة')).toEqual([texts.arabic]);
  expect(await bodies('अनुभव')).toEqual([texts.hindi]);
  expect(await kinds('अनभव')).toEqual([]);
  expect(await bodies('운영')).toEqual([texts.korean]);
});

test('pages go on where the one before ended, and the best match comes first when asked for', async () => {
  await using story = await aStory();
  const { ask, applicationId, tick } = story;
  for (let at = 0; at < 70; at += 1) {
    tick(1000);
    const body = at === 3 ? 'gearbox gearbox gearbox' : `A gearbox, and much else besides, ${at}`;
    await ask('note.add', { applicationId, body, isPrivate: false });
  }
  const asked = { query: 'gearbox', area: 'notes', postingId: null } as const;
  const seen: number[] = [];
  let before: number | null = null;
  do {
    const page: Awaited<ReturnType<typeof ask<'search.page'>>> = await ask('search.page', {
      ...asked,
      order: 'newest',
      before,
    });
    seen.push(...page.hits.map(({ position }) => position));
    before = page.nextBefore;
  } while (before !== null);
  expect(seen).toHaveLength(70);
  expect(seen).toEqual(seen.toSorted((a, b) => b - a));
  const best = await ask('search.page', { ...asked, order: 'best', before: null });
  expect(best.hits[0]?.lines[0]?.text).toBe('gearbox gearbox gearbox');
  const overview = await ask('search.overview', {
    query: 'gearbox',
    postingId: null,
    most: 5,
    countUpTo: 50,
  });
  expect(overview.areas.find(({ area }) => area === 'notes')).toMatchObject({
    count: 50,
    isCapped: true,
    hits: { length: 5 },
  });
  expect(overview.postings).toMatchObject([{ postingId: story.postingId, count: 50 }]);
});

test('sealed scorecards are counted, whatever is asked, and not found; a draft is its assessor’s alone', async () => {
  await using story = await aStory();
  const { ask, applicationId, first, as, ines, marta, submit, kinds } = story;
  await as(ines);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 2 });
  await ask('scorecard.explain', { applicationId, criterionId: first.id, why: 'Runs marathons' });
  expect(await kinds('marathons')).toEqual(['rating']);
  await as(marta);
  expect(await kinds('marathons')).toEqual([]);
  expect(await ask('search.sealed', {})).toEqual({ count: 0, isCapped: false });
  await as(ines);
  await submit();
  await as(marta);
  expect(await kinds('marathons')).toEqual([]);
  expect(await ask('search.sealed', {})).toEqual({ count: 1, isCapped: false });
  await ask('scorecard.openSealed', { applicationId, reason: 'The panel meets now' });
  expect(await kinds('marathons')).toEqual(['rating']);
  expect(await findHits(story, 'marathons')).toMatchObject([
    { criterionCode: 'R1', isOwn: false, lines: [{ part: 'why' }] },
  ]);
  expect(await ask('search.sealed', {})).toEqual({ count: 0, isCapped: false });
});

test('a kept search has a name, is its assessor’s, and can be undone', async () => {
  await using story = await aStory();
  const { ask, as, ines } = story;
  const saved = await ask('search.save', {
    name: 'Queues',
    query: 'kafka OR queue',
    area: 'notes',
    postingId: null,
  });
  expect(await ask('search.listSaved', {})).toEqual([saved]);
  expect((await ask('history.state', {})).undo).toBe('keep the search “Queues”');
  await ask('search.removeSaved', { savedSearchId: saved.id });
  expect(await ask('search.listSaved', {})).toEqual([]);
  await ask('history.undo', {});
  expect(await ask('search.listSaved', {})).toEqual([saved]);
  await as(ines);
  expect(await ask('search.listSaved', {})).toEqual([]);
  await expect(ask('search.removeSaved', { savedSearchId: saved.id })).rejects.toMatchObject({
    code: 'refused',
  });
});
