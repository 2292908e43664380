import type { Locator, Page } from 'playwright/test';

/** What a recruiter sees and does on the list of postings and on the first screen. Specs never hold a selector. */
export class PostingsPage {
  readonly rows: Locator;
  readonly said: Locator;
  readonly dialog: Locator;
  readonly table: Locator;
  readonly sampleBanner: Locator;
  readonly start: Locator;
  readonly recent: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.table = page.getByRole('table');
    this.rows = this.table.locator('tbody').getByRole('row');
    this.said = page.locator('footer').getByRole('status');
    this.dialog = page.getByRole('dialog');
    this.sampleBanner = page.getByRole('region', { name: 'Sample' });
    this.start = page.getByRole('heading', { name: 'Start with a posting' });
    this.recent = page.getByRole('complementary', { name: 'Sidebar' });
  }

  async open(): Promise<void> {
    await this.#page.evaluate(() => location.assign('#/'));
  }

  row(title: string): Locator {
    return this.table.getByRole('row', { name: title });
  }

  tab(name: string): Locator {
    return this.#page.getByRole('group', { name: 'Show' }).getByRole('button', { name });
  }

  async sortBy(column: string): Promise<void> {
    await this.table.getByRole('button', { name: column }).click();
  }

  async titles(): Promise<(string | null)[]> {
    return this.rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async filterBy(text: string): Promise<void> {
    await this.press('f');
    await this.#page.getByRole('searchbox').fill(text);
  }

  async hold(note: string): Promise<void> {
    await this.press('m', 'h');
    await this.dialog.getByRole('textbox').fill(note);
    await this.dialog.getByRole('button', { name: 'Put on hold' }).click();
  }

  async loadSample(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Open the sample' }).click();
  }

  async removeSample(): Promise<void> {
    await this.sampleBanner.getByRole('button', { name: 'Remove the sample' }).click();
  }

  async removeAllOfIt(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Remove all of it' }).click();
  }

  /** The status in a posting's own header, and what can be said there. */
  async sayInHeader(what: string): Promise<void> {
    await this.#page.getByRole('button', { name: /^Status:/ }).click();
    await this.#page.getByRole('button', { name: new RegExp(`^${what}`) }).click();
  }

  get headerStatus(): Locator {
    return this.#page.getByRole('button', { name: /^Status:/ });
  }
}
