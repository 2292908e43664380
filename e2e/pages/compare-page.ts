import { expect, type Locator, type Page } from 'playwright/test';

/** What a panel sees and does in a debrief. Everything here is done by keys: there is no mouse. */
export class ComparePage {
  readonly matrix: Locator;
  readonly chart: Locator;
  readonly focused: Locator;
  readonly detail: Locator;
  readonly firmness: Locator;
  readonly screen: Locator;
  readonly recorded: Locator;
  readonly outcome: Locator;
  readonly reason: Locator;
  readonly proposed: Locator;
  readonly said: Locator;
  readonly alert: Locator;
  readonly trialOrder: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.matrix = page.getByRole('grid');
    this.chart = page.getByRole('region', { name: 'Chart' });
    this.focused = page.locator(':focus');
    this.detail = page.getByRole('group', { name: 'Who said what' });
    this.firmness = page.getByRole('region', { name: 'How firm the order is' });
    this.screen = page.locator('body');
    this.recorded = page.getByRole('region', { name: 'Recorded' });
    this.outcome = page.getByRole('combobox', { name: 'Outcome' });
    this.reason = page.getByRole('textbox', { name: 'Reason' });
    this.proposed = page.getByRole('combobox', { name: 'Candidate' });
    this.said = page.locator('footer').getByRole('status');
    this.alert = page.getByRole('alert');
    this.trialOrder = page.getByRole('table').filter({ hasText: 'With these weights' });
  }

  async open(postingId: string): Promise<void> {
    await this.#page.evaluate((id) => location.assign(`#/postings/${id}/compare`), postingId);
    await this.matrix.waitFor();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Presses Tab until it has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  }

  async tabToButton(name: string | RegExp): Promise<void> {
    await this.tabTo(this.#page.getByRole('button', { name, exact: true }));
  }

  /** From the list of postings, by its row. */
  async openPosting(title: string): Promise<void> {
    await this.press('g', 'p');
    await this.tabTo(this.#page.getByRole('table').getByRole('row', { name: title }));
    await this.press('Enter');
  }

  async openTab(): Promise<void> {
    await this.tabTo(this.#page.getByRole('link', { name: 'Compare', exact: true }));
    await this.press('Enter');
    await this.matrix.waitFor();
  }

  trialWeight(criterion: string): Locator {
    return this.#page.getByRole('spinbutton', { name: new RegExp(criterion) });
  }

  /** On the application that was gone to: recommend and submit. */
  async submitScorecard(recommendation: string): Promise<void> {
    await this.#page.getByRole('radiogroup').first().waitFor();
    await this.press('Control+Enter');
    const dialog = this.#page.getByRole('dialog');
    await this.tabTo(dialog.getByRole('button', { name: recommendation, exact: true }));
    await this.press('Space');
    await this.tabTo(dialog.getByRole('button', { name: 'Submit', exact: true }));
    await this.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  }

  async settled(): Promise<void> {
    await this.#page.getByRole('dialog').waitFor();
  }
}
