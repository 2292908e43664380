import type { Locator, Page } from 'playwright/test';

/** The four-fifths check. */
export class FairnessPage {
  readonly title: Locator;
  readonly main: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.main = page.getByRole('main').first();
    this.title = page.getByRole('heading', { name: 'Four-fifths check', level: 1 });
  }

  async go(): Promise<void> {
    await this.#page.getByRole('contentinfo').waitFor();
    await this.#page.keyboard.press('Control+k');
    await this.#page.keyboard.type('four-fifths');
    await this.#page.getByRole('option', { name: /four-fifths check/ }).waitFor();
    await this.#page.keyboard.press('Enter');
    await this.title.waitFor();
  }

  async turnOn(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Turn on' }).click();
  }

  async importList(): Promise<void> {
    await this.#page.getByRole('button', { name: 'From a CSV file…' }).click();
  }

  async record(person: string, group: string): Promise<void> {
    await this.#page.getByLabel('Email or id').fill(person);
    await this.#page.getByLabel('Group', { exact: true }).fill(group);
    await this.#page.getByRole('button', { name: 'Record' }).click();
  }

  row(group: string): Locator {
    return this.#page.getByRole('row', { name: new RegExp(`^${group}`) });
  }
}
