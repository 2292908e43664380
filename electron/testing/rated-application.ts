import { aDraft } from '#shared/testing/builders.ts';
import type { TestWorkbench } from './test-workbench.ts';
import { samplePosting } from './test-workbench.ts';

export { aDraft };

/** Two assessors, the sample posting with its rubric, one candidate; Marta is at the keyboard. */
export async function anApplicationToRate({ ask, importFiles }: TestWorkbench) {
  const ines = await ask('assessor.add', { name: 'Ines Duarte' });
  const marta = await ask('assessor.add', { name: 'Marta Oliveira' });
  await importFiles([samplePosting]);
  const [posting] = await ask('posting.list', {});
  if (!posting) throw new Error('no posting');
  const rubric = await ask('rubric.build', { postingId: posting.id });
  const { id: applicationId } = await ask('application.add', {
    postingId: posting.id,
    candidate: { draft: aDraft('Asha Raghunathan') },
  });
  const [first, second] = rubric.criteria;
  if (!first || !second) throw new Error('no criteria');
  const as = (assessor: typeof ines) => ask('assessor.switch', { assessorId: assessor.id });
  const submit = async () => {
    await ask('scorecard.recommend', {
      applicationId,
      recommendation: 'yes',
      summary: 'Secret summary',
    });
    await ask('scorecard.submit', { applicationId });
  };
  return { ines, marta, as, submit, postingId: posting.id, rubric, applicationId, first, second };
}
