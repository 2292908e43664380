import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { filledIn } from '#electron/testing/returned-files.ts';
import type { ApplicationId, PostingId } from '#shared/ids.ts';
import { makeKit } from './make-kit.ts';
import type { Workbench } from './workbench.ts';

type At = { postingId: PostingId; applicationId: ApplicationId };

/**
 * Scorecards come back for one application: one as it should, one that was changed on its way, one of a rubric that has
 * moved on since. The application is on the screen, and their report over it.
 */
export async function bringBack(workbench: Workbench, at: At, dir: string): Promise<void> {
  const { call, page } = workbench;
  const { postingId, applicationId } = at;
  const kitFor = (name: string) => makeKit(workbench, applicationId, { type: 'new', name }, dir);
  const put = async (name: string, content: object) => {
    const path = join(dir, `${name}.scorecard.json`);
    await writeFile(path, JSON.stringify(content));
    return path;
  };
  const ines = filledIn(await kitFor('Ines Duarte'));
  const noor = filledIn(await kitFor('Noor Haddad'));
  const { draft: begun } = await call('rubric.get', { postingId });
  const draft = begun ?? (await call('rubric.startNextVersion', { postingId }));
  const [, changed] = draft.criteria;
  if (!changed) throw new Error('the story has criteria');
  await call('rubric.changeCriterion', {
    ...{ rubricId: draft.id, criterionId: changed.id },
    changes: { text: 'At least five years of backend engineering, some of them on call' },
  });
  await call('rubric.freeze', { rubricId: draft.id });
  const sam = filledIn(await kitFor('Sam Okafor'));
  await workbench.willChoose([
    await put('Ines Duarte', { ...ines, summary: 'Changed on the way' }),
    await put('Noor Haddad', noor),
    await put('Sam Okafor', sam),
  ]);
  await page.evaluate((id) => location.assign(`#/applications/${id}`), applicationId);
  await page.getByRole('radiogroup').first().waitFor();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search or run a command' });
  await palette.getByRole('combobox').fill('> returned');
  await palette.getByRole('option', { name: 'Import returned scorecards' }).click();
  await page.getByRole('dialog', { name: 'Returned scorecards', exact: true }).waitFor();
}
