import type { Locator, Page } from 'playwright/test';

/** What a recruiter sees and does on the rubric screen. Specs never hold a selector. */
export class RubricPage {
  readonly said: Locator;
  readonly hintCount: Locator;
  readonly dialog: Locator;
  readonly name: Locator;
  readonly changes: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.said = page.locator('footer').getByRole('status');
    this.hintCount = page.getByText(/^(?:No hints|\d+ hints?, none blocking)$/);
    this.dialog = page.getByRole('dialog');
    this.name = page.getByLabel('Short name');
    this.changes = this.dialog.getByRole('list', { name: 'Changes between two versions' });
  }

  async open(postingId: string): Promise<void> {
    await this.#page.evaluate((id) => location.assign(`#/postings/${id}/rubric`), postingId);
  }

  row(name: string): Locator {
    return this.#page.getByRole('row', { name });
  }

  get codes(): Locator {
    return this.#page.locator('[data-criterion] td.code');
  }

  get rows(): Locator {
    return this.#page.locator('[data-criterion]');
  }

  hint(words: string): Locator {
    return this.#page.getByRole('region', { name: words });
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name });
  }

  /** Takes a row by its grip and lets go of it on the upper part of another. */
  async drag(row: Locator, onto: Locator): Promise<void> {
    const from = await row.locator('.grip').boundingBox();
    const to = await onto.boundingBox();
    if (!from || !to) throw new Error('a row is not to be seen');
    await this.#page.mouse.move(from.x + 6, from.y + 6);
    await this.#page.mouse.down();
    await this.#page.mouse.move(from.x + 6, from.y - 4, { steps: 3 });
    await this.#page.mouse.move(to.x + 60, to.y + 8, { steps: 8 });
    await this.#page.mouse.up();
  }

  level(word: string): Locator {
    return this.#page.getByLabel(`What “${word}” looks like`);
  }

  chosenLevel(): Locator {
    return this.#page.locator('.op.on');
  }
}
