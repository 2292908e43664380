import { join } from 'node:path';

import { criterionCodes } from '#shared/criterion-code.ts';
import type { ApplicationId, PostingId } from '#shared/ids.ts';
import { demoCandidates } from '#electron/sample/demo-story.ts';
import type { Workbench } from './workbench.ts';

const resourcesDir = join(import.meta.dirname, '../resources');

/**
 * Fills an open workbench, whose first assessor is there, with the demo's story: one posting, its rubric, two
 * candidates; the first rated by everyone, the second sealed for the assessor at the keyboard.
 */
export async function tellStory(
  workbench: Workbench,
): Promise<{ postingId: PostingId; applicationId: ApplicationId }> {
  const { call } = workbench;
  await call('import.sample', {});
  let postings = await call('posting.list', {});
  while (postings.length === 0) postings = await call('posting.list', {});
  const [posting] = postings;
  if (!posting) throw new Error('the sample posting is not there');
  const postingId = posting.id;
  const { id: rubricId, criteria } = await call('rubric.build', { postingId });
  const distributed = criteria[3];
  if (distributed) {
    await call('rubric.changeCriterion', {
      rubricId,
      criterionId: distributed.id,
      changes: {
        weight: 2,
        weightReason:
          'First project is splitting the ledger across shards. Agreed with Jonas Weber.',
        anchors: [
          'Single-node work only, or cannot describe how a design would fail.',
          'Has worked inside one designed by others; explains concurrency or partitioning, not both.',
          'Has designed or re-designed a distributed system in production and can explain the trade-offs.',
        ],
      },
    });
  }
  const applicationIds: ApplicationId[] = [];
  const me = (await call('workspace.get', {})).assessor;
  const jonas = await call('assessor.add', { name: 'Jonas Weber' });
  for (const [index, candidate] of demoCandidates.entries()) {
    const application = await call('application.add', {
      postingId,
      candidate: { draft: candidate.draft },
    });
    const applicationId = application.id;
    applicationIds.push(applicationId);
    await call('application.change', { applicationId, changes: candidate.logistics });
    await call('application.move', {
      applicationId,
      stage: index === 0 ? 'offer' : 'interview',
      reason: '',
    });
    await workbench.willChoose([join(resourcesDir, 'sample-candidates', candidate.resume)]);
    const chosen = await call('document.chooseFiles', {});
    if (!chosen) throw new Error('nothing was chosen');
    await call('document.attach', { applicationId, token: chosen.token, kind: 'resume' });
    for (const card of candidate.scorecards) {
      const isMine = card.assessor !== jonas.name;
      const assessorId = isMine ? me?.id : jonas.id;
      if (assessorId) await call('assessor.switch', { assessorId });
      await call('note.add', { applicationId, body: card.note, isPrivate: false });
      await rateAll(workbench, applicationId, card.ratings);
      if (isMine && index === 1) continue; // the second one is still being rated
      const { recommendation, summary } = card;
      await call('scorecard.recommend', { applicationId, recommendation, summary });
      await call('scorecard.submit', { applicationId });
    }
    if (index === 0) await call('application.decide', { applicationId, ...candidate.decision });
  }
  const [, second] = applicationIds;
  if (!second) throw new Error('the story has two candidates');
  return { postingId, applicationId: second };
}

async function rateAll(
  { call }: Workbench,
  applicationId: ApplicationId,
  ratings: (typeof demoCandidates)[number]['scorecards'][number]['ratings'],
): Promise<void> {
  const { rubric, documents } = await call('application.get', { applicationId });
  const [document] = documents;
  if (!rubric || !document) throw new Error('nothing to rate on');
  const { text } = await call('document.text', { documentId: document.id });
  const idOf = new Map([...criterionCodes(rubric.criteria)].map(([id, code]) => [code, id]));
  for (const [code, { level, quote, why }] of Object.entries(ratings)) {
    const criterionId = idOf.get(code);
    if (!criterionId) throw new Error(`no criterion ${code}`);
    await call('scorecard.rate', { applicationId, criterionId, level });
    if (why) await call('scorecard.explain', { applicationId, criterionId, why });
    if (!quote) continue;
    const start = text.indexOf(quote);
    const source = {
      type: 'document' as const,
      documentId: document.id,
      start,
      end: start + quote.length,
    };
    await call('evidence.attach', { applicationId, criterionId, source });
  }
}
