import { expect, test } from 'vitest';

import type { CandidateDraft } from '#shared/candidate.ts';
import { formatScore } from '#shared/scoring/format-score.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { createTestWorkbench, samplePosting } from '../testing/test-workbench.ts';

const asha: CandidateDraft = {
  name: 'ஆஷா ரகுநாதன்',
  latinName: 'Asha Raghunathan',
  email: 'asha@example.org',
  phone: '',
  headline: 'Backend engineer',
  location: 'Sacramento',
  source: 'Referral',
  deleteBy: '2028-11-23',
};

test('the customer’s posting goes from text file to decision', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  await ask('assessor.add', { name: 'Marta Oliveira' });

  const report = await workbench.importFiles([samplePosting]);
  expect(report?.files).toMatchObject([
    {
      status: 'imported',
      message: '34 lines: 9 required, 5 preferred, 20 other, 0 unaccounted for',
    },
  ]);

  const [posting] = await ask('posting.list', {});
  if (!posting) throw new Error('no posting');
  const postingId = posting.id;
  expect(posting).toMatchObject({ title: 'Senior Software Engineer (Backend)', status: 'draft' });

  const rubric = await ask('rubric.build', { postingId });
  expect(rubric.criteria.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 9 }, () => 'required'),
    ...Array.from({ length: 5 }, () => 'preferred'),
  ]);
  expect(rubric.criteria[1]).toMatchObject({ minYears: 5, source: { lineNumber: 19 } });

  const { id: applicationId } = await ask('application.add', {
    postingId,
    candidate: { draft: asha },
  });
  const [first, second] = rubric.criteria;
  if (!first || !second) throw new Error('no criteria');
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 2 });
  const note = await ask('note.add', {
    applicationId,
    body: 'Named the failure.',
    isPrivate: false,
  });
  const source = { type: 'note' as const, noteId: note.id, start: 0, end: 5 };
  const quote = await ask('evidence.attach', { applicationId, criterionId: first.id, source });
  expect(quote.quote).toBe('Named');
  await ask('scorecard.recommend', { applicationId, recommendation: 'yes', summary: 'Calm.' });
  await ask('scorecard.submit', { applicationId });
  await ask('application.decide', { applicationId, outcome: 'offer', reason: 'Best', dissent: '' });

  const view = await ask('application.get', { applicationId });
  expect(view.rubric?.status).toBe('frozen');
  expect(formatScore(view.standing)).toBe('75 · 2 of 14');
  expect(view.standing.mustHaves).toMatchObject({ met: 1, partly: 1, unknown: 7 });
  expect(view.decision?.outcome).toBe('offer');
});
