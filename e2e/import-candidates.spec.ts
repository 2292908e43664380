import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { ImportCandidatesPage } from './pages/import-candidates-page.ts';
import { test } from './workbench-fixture.ts';

const header = 'Bewerber;E-Mail;Telefon;Berufsbezeichnung;Löschdatum;Stelle;Status;Bemerkung 2';
const good = (at: number) =>
  `Person ${at};person${at}@example.org;+49 30 ${1_000_000 + at};Cook;31.12.2027;;;"says ""hello"", ${at}"`;
/** Row by row, each wrong for another reason, with what the report says of it. */
const bad: Readonly<Record<number, readonly [row: string, reason: string]>> = {
  3: [';nobody@example.org;;;;;;', 'No name.'],
  60: ['Bo Lindqvist;bo.example.org;;;;;;', 'Email “bo.example.org” is no address.'],
  120: ['Cleo Martin;;call me;;;;;', 'Phone “call me” is no number.'],
  180: ['Dana Fox;;;;03/04/2027;;;', 'Delete by “03/04/2027” can be two days.'],
  240: ['Eli Stone;;;;;Astronaut;;', 'Posting “Astronaut” is not in this workspace.'],
  300: ['Fay West;;;;;;Interview;', 'Stage belongs to an application.'],
  360: ['Gus Hill;;;;;;;;one;too many', '10 values in 8 columns.'],
};
const rows = Array.from({ length: 500 }, (_, at) => bad[at + 1]?.[0] ?? good(at + 1));

test('five hundred rows come in, seven are refused each for its own reason, and all of it is taken back', async ({
  workbench,
}, info) => {
  const { page, call } = workbench;
  const screen = new ImportCandidatesPage(page);
  await call('assessor.add', { name: 'Marta Oliveira' });
  const folder = info.outputPath('files');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'bewerber.csv');
  writeFileSync(file, Buffer.from([header, ...rows].join('\r\n'), 'latin1'));

  await screen.hasBegun();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(screen.button('Choose a CSV file')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await workbench.willChoose([file]);
  await page.keyboard.press('o');
  await expect(page.getByText('500 rows, 7 cannot come in')).toBeVisible();
  await expect(screen.setting('Between values')).toHaveValue(';');
  await expect(screen.column('Bewerber')).toHaveValue('name');
  await expect(screen.column('Löschdatum')).toHaveValue('deleteBy');
  await expect(screen.column('Bemerkung 2')).toHaveValue('');
  await expect(screen.previewRow('No name.')).toBeVisible();
  await expect(screen.wrongCells()).toHaveCount(6); // the seventh is the row as a whole
  // Another column by keyboard: what is left out can be told to be something, and told back.
  await screen.column('Berufsbezeichnung').selectOption('name');
  await expect(page.getByRole('alert').filter({ hasText: 'Two columns are “Name”' })).toBeVisible();
  await expect(screen.start).toBeDisabled();
  await screen.column('Berufsbezeichnung').focus();
  await page.keyboard.type('Headline');
  await expect(screen.start).toBeEnabled();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Control+Enter');
  await expect(screen.state('Done')).toBeVisible();
  await expect(screen.figures()).toHaveText('493 added, 7 refused');
  for (const [rowNumber, [, reason]] of Object.entries(bad)) {
    await expect(screen.reportRowNumbered(rowNumber)).toContainText(reason);
  }
  await expect(screen.reportRows().first()).toContainText('No name.'); // trouble first
  await screen.button('Added 493').click();
  await expect(screen.reportRows()).toHaveCount(201);
  await screen.button('Show 200 more').click();
  await expect(screen.reportRows()).toHaveCount(401);
  expect(await violations(page)).toEqual([]);

  const refused = join(folder, 'refused.csv');
  await workbench.willSaveAs(refused);
  await screen.button('Save the 7 refused rows as CSV').click();
  await expect(screen.said).toHaveText('Saved as refused.csv');
  expect(readFileSync(refused, 'utf8').replace('\uFEFF', '').split('\r\n')).toEqual([
    header,
    ...Object.values(bad).map(([row]) => row),
    '',
  ]);

  await workbench.willChoose([file]);
  await page.keyboard.press('o');
  await expect(page.getByText(/The same file was imported/)).toBeVisible();
  await expect(screen.previewRow('Here already: Person 1').first()).toBeVisible();
  await screen.button('Open that import').click();

  await page.keyboard.press('r');
  await expect(screen.said).toHaveText('Taken back: 493 people of this import');
  await expect(screen.state('Taken back')).toBeVisible();
  expect(await call('candidate.count', {})).toMatchObject({ total: 0 });
  await page.keyboard.press('Control+z');
  await expect(screen.state('Done')).toBeVisible();
  expect(await call('candidate.count', {})).toMatchObject({ total: 493 });
  const named = () => call('candidate.find', { query: 'Person 499' });
  await expect.poll(named).toHaveLength(1); // so many are indexed in the background

  // One of them was worked with since: the others can go without her.
  const [last] = await named();
  if (!last) throw new Error('nobody came back');
  await call('candidate.change', { candidateId: last.id, changes: { headline: 'Chef' } });
  await page.keyboard.press('r');
  await expect(screen.revertDialog).toContainText('Person 499');
  expect(await violations(page)).toEqual([]);
  await screen.button('Take back the other 492').click();
  await expect(screen.said).toHaveText('Taken back: 492 people of this import');
  expect((await call('candidate.find', { query: '' })).map(({ name }) => name)).toEqual([
    'Person 499',
  ]);
});

test('résumés make a candidate each, with the names looked at first', async ({
  workbench,
}, info) => {
  const { page, call } = workbench;
  const screen = new ImportCandidatesPage(page);
  await call('assessor.add', { name: 'Marta Oliveira' });
  const folder = info.outputPath('files');
  mkdirSync(folder, { recursive: true });
  const files = {
    'cv-1.txt': 'ANA NÚÑEZ\nCook\nana@example.org\n',
    'bo_lindqvist_cv.txt': 'Objective: to bake.\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await workbench.willChoose(Object.keys(files).map((name) => join(folder, name)));
  await screen.hasBegun();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(screen.button('Choose résumés')).toBeVisible();
  await page.keyboard.press('d');
  const nameOf = (file: string) => screen.choice(`Name, in their own script, ${file}`);
  await expect(nameOf('cv-1.txt')).toHaveValue('Ana Núñez');
  await expect(nameOf('bo_lindqvist_cv.txt')).toHaveValue('Bo Lindqvist');
  expect(await violations(page)).toEqual([]);
  await nameOf('bo_lindqvist_cv.txt').fill('Bo Lindqvist-Berg');
  await screen.button('Add 2 candidates').click();
  await expect(screen.figures()).toHaveText('2 added');
  await expect(screen.reportRow('Bo Lindqvist-Berg')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(screen.state('Taken back')).toBeVisible();
  expect(await call('candidate.find', { query: '' })).toEqual([]);
});
