import { expect, test } from 'vitest';

import { suggestedQuestions } from '#shared/texts/questions.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

const textsOf = (questions: readonly { text: string }[]) => questions.map(({ text }) => text);

test('questions keep the order they are given, and undo takes each act back', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId, first } = await anApplicationToRate(workbench);
  const topic = { of: 'criterion', postingId, criterionId: first.id } as const;
  const one = await ask('question.add', { topic, text: 'One?' });
  await ask('question.add', { topic, text: 'Two?' });
  const three = await ask('question.add', { topic, text: ' Three? ' });

  const moved = await ask('question.move', { questionId: three.id, position: 0 });
  expect(textsOf(moved)).toEqual(['Three?', 'One?', 'Two?']);
  await ask('question.change', { questionId: one.id, text: 'First?' });
  await ask('question.remove', { questionId: three.id });
  expect(textsOf(await ask('question.listOfPosting', { postingId }))).toEqual(['First?', 'Two?']);

  for (const label of ['remove a question', 'change a question', 'move a question']) {
    expect((await ask('history.undo', {})).label).toBe(label);
  }
  const back = await ask('question.listOfPosting', { postingId });
  expect(textsOf(back)).toEqual(['One?', 'Two?', 'Three?']);
});

test('a bank is its assessor’s alone', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId, first, as, ines } = await anApplicationToRate(workbench);
  const topic = { of: 'criterion', postingId, criterionId: first.id } as const;
  const { id: questionId } = await ask('question.add', { topic, text: 'Mine?' });
  await ask('question.suggest', { category: 'knowledge' });
  await as(ines);
  expect(await ask('question.listOfPosting', { postingId })).toEqual([]);
  expect(await ask('question.listGeneral', {})).toEqual([]);
  await expect(ask('question.change', { questionId, text: 'Yours?' })).rejects.toThrow(
    /question is not there/,
  );
  await expect(ask('question.remove', { questionId })).rejects.toThrow(/question is not there/);
  const { entries } = await ask('history.list', {
    of: { kind: 'posting', id: postingId },
    before: null,
  });
  expect(JSON.stringify(entries)).not.toContain('Mine?');
});

test('suggesting adds what is not there yet, as one step', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  await anApplicationToRate(workbench);
  const [, second = ''] = suggestedQuestions.experience;
  const topic = { of: 'category', category: 'experience' } as const;
  await ask('question.add', { topic, text: second });
  const added = await ask('question.suggest', { category: 'experience' });
  expect(added).toHaveLength(suggestedQuestions.experience.length - 1);
  expect(await ask('question.suggest', { category: 'experience' })).toEqual([]);
  await ask('history.undo', {});
  expect(textsOf(await ask('question.listGeneral', {}))).toEqual([second]);
});

test('questions stay with a criterion in the next version, and go along when it is copied', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId, rubric, first } = await anApplicationToRate(workbench);
  const topic = { of: 'criterion', postingId, criterionId: first.id } as const;
  await ask('question.add', { topic, text: 'How often?' });
  await ask('rubric.freeze', { rubricId: rubric.id });
  const next = await ask('rubric.startNextVersion', { postingId });
  expect(next.criteria[0]?.id).toBe(first.id);
  expect(textsOf(await ask('question.listOfPosting', { postingId }))).toEqual(['How often?']);

  const { importId } = await ask('import.paste', { name: 'cook.txt', text: 'Cook\nCooks.' });
  while ((await ask('import.current', {}))?.state === 'running') {
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(importId).toBeTruthy();
  const other = (await ask('posting.list', {})).find(({ id }) => id !== postingId);
  if (!other) throw new Error('no second posting');
  const copied = await ask('rubric.copy', {
    postingId: other.id,
    source: { type: 'posting', rubricId: rubric.id },
    criterionIds: [first.id],
  });
  const [question] = await ask('question.listOfPosting', { postingId: other.id });
  expect(question).toMatchObject({
    text: 'How often?',
    topic: { criterionId: copied.criteria[0]?.id },
  });
});

test('no suggested question asks after what nobody may ask', () => {
  const all = Object.values(suggestedQuestions).flat().join('\n');
  expect(all).not.toMatch(
    /\b(?:age|old are you|born|married|children|family|pregnan\w*|religio\w*|disab\w*|health|nationalit\w*)\b/i,
  );
  expect(new Set(Object.values(suggestedQuestions).flat()).size).toBe(all.split('\n').length);
});
