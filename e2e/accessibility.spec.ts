import { expect, type Page } from 'playwright/test';

import { violations } from './axe.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

/** What is looked at: how to come there, and what is there when it is drawn; `focus` is a row. */
type Look = {
  what: string;
  go?: string;
  focus?: RegExp;
  press?: string;
  click?: string;
  seen: Seen;
};
type Seen = { role: Parameters<Page['getByRole']>[0]; name?: RegExp } | { text: RegExp };

const dialog: Seen = { role: 'dialog' };

function looks(postingId: string, applicationId: string, candidateId: string): Look[] {
  const posting = `/postings/${postingId}`;
  const table: Seen = { role: 'table' };
  const radios: Seen = { role: 'radiogroup' };
  const settings: Seen = { role: 'heading', name: /^Settings$/ };
  return [
    { what: 'postings', go: '/', seen: table },
    { what: 'keys', press: '?', seen: dialog },
    { what: 'palette', press: 'Control+k', seen: dialog },
    { what: 'peek at a posting', focus: /^Senior/, press: 'Space', seen: dialog },
    { what: 'review', go: `${posting}/text`, seen: { text: /0 unaccounted for/ } },
    { what: 'ignore a line', press: 'x', seen: dialog },
    { what: 'encoding', press: 'e', seen: dialog },
    { what: 'history', press: 'g h', seen: dialog },
    { what: 'rubric', go: `${posting}/rubric`, seen: { text: /none blocking/ } },
    { what: 'copy criteria', press: 'c', seen: dialog },
    { what: 'candidates of a posting', go: `${posting}/candidates`, seen: table },
    { what: 'add a candidate', press: 'a', seen: dialog },
    { what: 'board', press: 'b', seen: { role: 'group', name: /^Board/ } },
    { what: 'back to the list', press: 'b', seen: table },
    { what: 'comparison', go: `${posting}/compare`, seen: { role: 'grid' } },
    { what: 'chart', press: 'c', seen: { role: 'region', name: /^Chart$/ } },
    { what: 'application', go: `/applications/${applicationId}`, seen: radios },
    { what: 'submit', press: 'Control+Enter', seen: dialog },
    { what: 'decision', click: 'Record decision', seen: dialog },
    { what: 'packet', click: 'Packet', seen: { text: /^Page 1 of/ } },
    { what: 'all candidates', go: '/candidates', seen: { role: 'grid' } },
    { what: 'a person', go: `/candidates?candidate=${candidateId}`, seen: { role: 'grid' } },
    { what: 'to rate', go: '/to-rate', seen: { role: 'heading', name: /^To rate/ } },
    { what: 'import', go: '/import-candidates', seen: { role: 'button', name: /CSV/ } },
    { what: 'duplicates', go: '/duplicates', seen: { role: 'heading', name: /^Duplicates/ } },
    { what: 'search', go: '/search?q=kafka', seen: { text: /results? in/ } },
    { what: 'packets sent', go: '/sent', seen: { role: 'heading', name: /^Packets sent/ } },
    { what: 'settings', go: '/settings', seen: settings },
  ];
}

async function look(page: Page, { go, focus, press, click, seen }: Look): Promise<void> {
  if (go !== undefined) await page.evaluate((to) => location.assign(`#${to}`), go);
  if (focus !== undefined) await page.getByRole('row', { name: focus }).first().focus();
  for (const key of press?.split(' ') ?? []) await page.keyboard.press(key);
  if (click !== undefined) {
    await page.getByRole('button', { name: click, exact: true }).click();
    await page.getByRole('dialog').waitFor();
  }
  const shown =
    'text' in seen
      ? page.getByText(seen.text)
      : page.getByRole(seen.role, seen.name ? { name: seen.name } : {});
  await shown.first().waitFor();
}

/** Esc closes whatever a look has opened. */
async function leave(page: Page): Promise<void> {
  if ((await page.getByRole('dialog').count()) === 0) return;
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

// Colours do not change with the size of the text, so the larger one is looked at in one theme.
for (const [textSize, themes] of [
  [100, ['light', 'dark']],
  [200, ['light']],
] as const) {
  test(`axe finds nothing on any screen or dialog at ${textSize} %, ${themes.join(' and ')}`, async ({
    workbench,
  }) => {
    test.setTimeout(360_000); // two dozen screens, twice each
    const { page } = workbench;
    const isClean = async (what: string) =>
      expect.soft(await violations(page, themes), what).toEqual([]);
    await page.getByLabel('Your name').waitFor();
    await workbench.call('preference.change', { textSize });
    await page.reload();
    await page.getByLabel('Your name').waitFor();
    await isClean('first run');
    await workbench.call('assessor.add', { name: 'Marta Oliveira' });
    await page.getByRole('heading', { name: 'Start with a posting' }).waitFor();
    await isClean('empty workspace');
    await page.keyboard.press('v');
    await page.getByRole('dialog').waitFor();
    await isClean('paste a posting');
    await leave(page);

    const { postingId, applicationId } = await tellStory(workbench);
    await workbench.call('rubric.startNextVersion', { postingId });
    const [person] = await workbench.call('candidate.find', { query: '' });
    for (const each of looks(postingId, applicationId, person?.id ?? '')) {
      await look(page, each);
      await isClean(each.what);
      await leave(page);
    }
    if (textSize === 200) return;
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.evaluate((id) => location.assign(`#/applications/${id}`), applicationId);
    await page.getByRole('radiogroup').waitFor();
    await isClean('application, narrow');
  });
}
