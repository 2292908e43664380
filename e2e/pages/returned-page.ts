import type { Locator, Page } from 'playwright/test';

/** Returned scorecards: the report of an import, what waits on an application, and its opening. */
export class ReturnedPage {
  readonly report: Locator;
  readonly summary: Locator;
  readonly box: Locator;
  readonly opening: Locator;
  readonly said: Locator;
  readonly alert: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.report = page.getByRole('dialog', { name: 'Returned scorecards', exact: true });
    this.summary = this.report.getByRole('status');
    this.box = page.locator('.returned-box');
    this.opening = page.getByRole('dialog', { name: 'Open returned scorecards' });
    this.said = page.locator('footer.stat').getByRole('status');
    this.alert = this.opening.getByRole('alert');
  }

  /** Files as the report has them, in its order. */
  files(): Promise<string[]> {
    return this.report.getByRole('list').first().locator('> li').allInnerTexts();
  }

  file(fileName: string): Locator {
    return this.report.getByRole('listitem').filter({ hasText: fileName });
  }

  /** What becomes of a criterion of a file that was made on an older version. */
  fate(fileName: string, criterion: string): Locator {
    return this.file(fileName).getByRole('row').filter({ hasText: criterion });
  }

  async takeIn(fileName: string): Promise<void> {
    await this.file(fileName).getByRole('button').click();
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.report.waitFor({ state: 'hidden' });
  }

  /** By the palette, as from any screen. */
  async importByPalette(): Promise<void> {
    await this.#page.keyboard.press('Control+k');
    const palette = this.#page.getByRole('dialog', { name: 'Search or run a command' });
    await palette.getByRole('combobox').fill('> returned');
    await palette.getByRole('option', { name: 'Import returned scorecards' }).click();
    await this.report.waitFor();
  }

  async openDialog(): Promise<void> {
    await this.box.getByRole('button', { name: 'Open…' }).click();
    await this.opening.waitFor();
  }

  choice(name: string): Locator {
    return this.opening.getByRole('checkbox', { name: new RegExp(name) });
  }

  get openButton(): Locator {
    return this.opening.getByRole('button', { name: /^Open / });
  }

  get reason(): Locator {
    return this.opening.getByLabel('Why you open before yours is in');
  }
}
