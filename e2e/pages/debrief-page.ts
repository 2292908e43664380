import { expect, type Locator, type Page } from 'playwright/test';

/** What a panel sees and does in the debrief of one application. Everything here is done by keys. */
export class DebriefPage {
  readonly heading: Locator;
  readonly panel: Locator;
  readonly criteria: Locator;
  readonly chosen: Locator;
  readonly said: Locator;
  readonly screen: Locator;
  readonly given: Locator;
  readonly talkedAbout: Locator;
  readonly clock: Locator;
  readonly dialog: Locator;
  readonly outcome: Locator;
  readonly reason: Locator;
  readonly recorded: Locator;
  readonly printedPage: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 2 });
    this.panel = page.getByRole('list', { name: 'Who rates' });
    this.criteria = page.getByRole('listbox', { name: 'Criteria, biggest difference first' });
    this.chosen = this.criteria.getByRole('option', { selected: true });
    this.said = page.locator('footer').getByRole('status');
    this.screen = page.locator('main');
    this.given = page.getByRole('group', { name: 'What they gave' });
    this.talkedAbout = page.getByRole('button', { name: /^Talked about/ });
    this.clock = page.getByRole('group', { name: 'Time' }).getByRole('timer');
    this.dialog = page.getByRole('dialog');
    this.outcome = page.getByRole('combobox', { name: 'Outcome' });
    this.reason = page.getByRole('textbox', { name: 'Reason' });
    this.recorded = page.getByRole('region', { name: 'Recorded' });
    this.printedPage = page.getByRole('img', { name: /^Page \d+ of/ });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async open(applicationId: string): Promise<void> {
    await this.#page.evaluate((to) => location.assign(`#${to}`), `/applications/${applicationId}`);
    await this.#page.getByRole('link', { name: /^Debrief/ }).waitFor();
    await this.press('b');
    await this.heading.first().waitFor();
  }

  /** Presses Tab until it has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    await expect(target).toBeFocused();
  }

  async tabToButton(name: string): Promise<void> {
    await this.tabTo(this.#page.getByRole('button', { name, exact: true }));
  }

  /** By the palette's own key, from wherever. */
  async goToComparison(postingId: string): Promise<void> {
    await this.#page.evaluate((to) => location.assign(`#${to}`), `/postings/${postingId}/compare`);
    await this.#page.getByRole('grid').waitFor();
  }
}
