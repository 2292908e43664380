import type { Locator, Page } from 'playwright/test';

/** The history of what the screen is about. Specs never hold a selector. */
export class HistoryPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async openOf(applicationId: string): Promise<void> {
    await this.#page.evaluate((id) => location.assign(`#/applications/${id}`), applicationId);
    await this.#page.getByRole('radiogroup').first().waitFor();
    await this.#page.keyboard.press('g');
    await this.#page.keyboard.press('h');
    await this.#page.getByRole('dialog').getByRole('listitem').first().waitFor();
  }

  entry(label: RegExp): Locator {
    return this.#page.getByRole('dialog').getByText(label).first();
  }

  async takeBack(label: string): Promise<void> {
    const name = `Take back ${label}`;
    await this.#page.getByRole('dialog').getByRole('button', { name }).click();
  }
}
