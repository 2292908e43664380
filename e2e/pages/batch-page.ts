import type { Locator, Page } from 'playwright/test';

/** Packets of several candidates: the dialog, and the report under every screen. */
export class BatchPage {
  readonly dialog: Locator;
  /** Of whom packets are written, each with a box. */
  readonly people: Locator;
  readonly examples: Locator;
  readonly dock: Locator;
  readonly items: Locator;
  readonly resumeButton: Locator;
  readonly stopButton: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog');
    this.people = this.dialog.getByRole('group', { name: 'Candidates' }).getByRole('checkbox');
    this.examples = this.dialog.getByRole('list', { name: 'How the files will be called' });
    this.dock = page.getByRole('region', { name: 'Packets', exact: true });
    this.items = this.dock.getByRole('listitem');
    this.resumeButton = this.dock.getByRole('button', { name: /^Resume/ });
    this.stopButton = this.dock.getByRole('button', { name: 'Stop after this file' });
  }

  async openForAll(): Promise<void> {
    await this.#page.locator('tr[data-row]').first().focus();
    await this.#page.keyboard.press('Control+a');
    await this.#page.getByRole('toolbar').waitFor();
    await this.#page.keyboard.press('p');
    await this.examples.waitFor();
  }

  /** On a posting's candidates or its comparison. */
  async openByKey(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.examples.waitFor();
  }

  person(name: string): Locator {
    return this.dialog.getByRole('group', { name: 'Candidates' }).getByLabel(name);
  }

  async callFiles(pattern: string): Promise<void> {
    await this.dialog.getByLabel('File names').fill(pattern);
  }

  async putIn(token: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `{${token}}` }).click();
  }

  async choose(variant: 'Full' | 'Blind'): Promise<void> {
    await this.dialog.getByRole('radio', { name: variant }).check();
  }

  async isFor(whom: string, deleteBy: string): Promise<void> {
    await this.dialog.getByLabel('For whom').fill(whom);
    await this.dialog.getByLabel('Delete by').fill(deleteBy);
  }

  async write(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Choose a folder and write/ }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Stops it once so many are written. */
  async stopAfter(count: number): Promise<void> {
    await this.dock
      .getByText(new RegExp(`^(${count}|${count + 1}|${count + 2}) of \\d+ done`))
      .waitFor();
    await this.stopButton.click();
    await this.resumeButton.waitFor();
  }

  async resume(): Promise<void> {
    await this.resumeButton.click();
  }

  async showSent(): Promise<void> {
    await this.dock.getByRole('link', { name: 'Show in Packets sent' }).click();
  }

  async closeReport(): Promise<void> {
    await this.dock.getByRole('button', { name: 'Close the report' }).click();
  }
}
