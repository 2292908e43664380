import type { Locator, Page } from 'playwright/test';

/** What a recruiter sees and does where people may be entered twice. Specs never hold a selector. */
export class DuplicatesPage {
  readonly said: Locator;
  readonly pairs: Locator;
  readonly merged: Locator;
  readonly #page: Page;

  /** The keys of the window are heard once somebody is at the keyboard. */
  async hasBegun(): Promise<void> {
    await this.#page.locator('.side').waitFor();
  }

  constructor(page: Page) {
    this.#page = page;
    this.said = page.locator('footer').getByRole('status');
    this.pairs = page.getByRole('table', { name: 'Pairs' }).getByRole('row');
    this.merged = page.getByRole('region', { name: 'Merged people' });
  }

  keep(field: string, value: string): Locator {
    return this.#page.getByRole('radio', { name: `${field}: keep ${value}` });
  }

  pair(first: string, second: string): Locator {
    return this.#page.getByRole('region', { name: `${first} and ${second}` });
  }

  unmerge(name: string): Locator {
    return this.#page.getByRole('button', { name: `Un-merge ${name}` });
  }
}
