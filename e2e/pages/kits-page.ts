import type { Locator, Page } from 'playwright/test';

/** Kits of several candidates for several assessors: the dialog, and the report under every screen. */
export class KitsPage {
  readonly dialog: Locator;
  readonly people: Locator;
  readonly examples: Locator;
  readonly writeButton: Locator;
  readonly dock: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: /kits?$/ });
    this.people = this.dialog
      .getByRole('group', { name: 'Candidates', exact: true })
      .getByRole('checkbox');
    this.examples = this.dialog.getByRole('list', { name: 'How the files will be called' });
    this.writeButton = this.dialog.getByRole('button', { name: /^Choose a folder and write/ });
    this.dock = page.getByRole('region', { name: 'Kits', exact: true });
  }

  /** On a comparison, or with candidates selected. */
  async openByKey(): Promise<void> {
    await this.#page.keyboard.press('i');
    await this.examples.waitFor();
  }

  assessor(name: string): Locator {
    return this.dialog.getByRole('group', { name: 'Who rates with them' }).getByLabel(name);
  }

  async addSomebodyNew(name: string): Promise<void> {
    await this.dialog.getByLabel('Somebody new').fill(name);
    await this.#page.keyboard.press('Enter');
  }

  async write(label: string): Promise<void> {
    await this.dialog.getByRole('button', { name: label }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }
}
