import type { Locator, Page } from 'playwright/test';

/** The dialog of the comparison book and the decision sheet, on a posting's comparison. */
export class BookDialogPage {
  readonly screen: Locator;
  readonly dialog: Locator;
  readonly hideNames: Locator;
  readonly saved: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.screen = page.locator('body');
    this.dialog = page.getByRole('dialog');
    this.hideNames = this.dialog.getByRole('checkbox', { name: 'Hide names' });
    this.saved = this.dialog.getByRole('status');
  }

  async goToComparison(postingId: string): Promise<void> {
    await this.#page.evaluate((to) => location.assign(`#${to}`), `/postings/${postingId}/compare`);
    await this.#page.getByRole('grid').waitFor();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Until what is shown was printed with the choices as they are. */
  async settled(): Promise<void> {
    await this.dialog.locator('.packet-pages[aria-busy="false"]').waitFor();
  }

  async close(): Promise<void> {
    await this.press('Escape');
    await this.dialog.waitFor({ state: 'detached' });
  }
}
