import type { Locator, Page } from 'playwright/test';

/** What a recruiter sees and does when a changed posting comes in. Specs never hold a selector. */
export class VersionPages {
  /** What an empty workspace shows; its keys are heard once it is there. */
  readonly start: Locator;
  readonly importReport: Locator;
  readonly offer: Locator;
  readonly leftBehind: Locator;
  readonly changes: Locator;
  readonly dialog: Locator;
  readonly title: Locator;
  readonly said: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.start = page.getByRole('heading', { name: 'Start with a posting' });
    this.importReport = page.getByRole('region', { name: 'Import' });
    this.offer = page.getByRole('region', { name: 'Changed posting' });
    this.leftBehind = page.getByRole('region', { name: /^Version \d+$/ });
    this.dialog = page.getByRole('dialog');
    this.changes = this.dialog.getByRole('table', { name: 'Changes, line by line' });
    this.title = page.getByLabel('Title of this posting');
    this.said = page.locator('footer').getByRole('status');
  }

  /** Goes with Tab to the first thing of that name, as somebody without a mouse does. */
  async tabTo(target: Locator): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error('Tab does not reach it');
  }

  get focusedRow(): Locator {
    return this.#page.locator('tr:focus');
  }

  correctedLine(lineNumber: number): Locator {
    return this.#page.locator(`[data-line="${lineNumber}"]`);
  }
}
