import type { Locator, Page } from 'playwright/test';

/** The palette and the search page. */
export class FindPages {
  readonly palette: Locator;
  readonly box: Locator;
  readonly field: Locator;
  readonly results: Locator;
  readonly found: Locator;
  readonly said: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.palette = page.getByRole('dialog', { name: 'Search or run a command' });
    this.box = this.palette.getByRole('combobox');
    this.field = page.getByRole('textbox', { name: 'Search everything' });
    this.results = page.getByRole('region', { name: /^What was found/ });
    this.found = page.locator('header').getByRole('status');
    this.said = page.locator('footer.stat').getByRole('status');
  }

  async openPalette(): Promise<void> {
    await this.#page.keyboard.press('Control+k');
    await this.box.waitFor();
  }

  option(name: string | RegExp): Locator {
    return this.palette.getByRole('option', { name });
  }

  /** The option that Enter would open. */
  get chosen(): Locator {
    return this.palette.getByRole('option', { selected: true });
  }

  async openSearch(query: string): Promise<void> {
    await this.#page.keyboard.press('Control+f');
    await this.field.fill(query);
  }

  area(name: string): Locator {
    return this.#page.getByRole('complementary', { name: 'Where' }).getByRole('button', { name });
  }

  /** A result's line, by words of it. */
  line(words: string): Locator {
    return this.results.getByRole('listitem').getByRole('button').filter({ hasText: words });
  }

  /** The words of the place one arrived at. */
  arrivedAt(): Promise<string> {
    return this.#page.evaluate(() =>
      [...(CSS.highlights.get('arrived') ?? [])]
        .map((range) => (range as Range).cloneContents().textContent)
        .join(' '),
    );
  }

  documentLine(lineNumber: number): Locator {
    return this.#page.getByRole('document').locator(`[data-line="${lineNumber}"]`);
  }
}
