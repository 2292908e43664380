import type { Locator, Page } from 'playwright/test';

/** What a recruiter sees and does when a criterion asks several things. Specs never hold a selector. */
export class SplitPage {
  readonly dialog: Locator;
  readonly inspector: Locator;
  readonly said: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Propose a split' });
    this.inspector = page.locator('.insp');
    this.said = page.locator('footer').getByRole('status');
  }

  get criteria(): Locator {
    return this.#page.locator('[data-criterion]');
  }

  part(number: number): Locator {
    return this.dialog.getByRole('group', { name: `Part ${number}` });
  }

  row(name: string): Locator {
    return this.#page.getByRole('row', { name });
  }
}
