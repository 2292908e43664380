import type { Locator, Page } from 'playwright/test';

/** What a recruiter sees and does on the candidates of a posting. Specs never hold a selector. */
export class CandidatesPage {
  readonly rows: Locator;
  readonly bar: Locator;
  readonly peek: Locator;
  readonly dialog: Locator;
  readonly said: Locator;
  readonly summary: Locator;
  readonly toRateGroup: Locator;
  readonly scorecardLevels: Locator;
  readonly finalistsButton: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.rows = page.locator('tr[data-row]');
    this.bar = page.getByRole('toolbar', { name: 'What to do with the selected candidates' });
    this.peek = page.getByRole('complementary', { name: /^Peek at/ });
    this.dialog = page.getByRole('dialog');
    this.said = page.locator('footer').getByRole('status');
    this.summary = page.getByText(/^Grouped by stage/);
    this.toRateGroup = page.locator('tr.grp').first();
    this.finalistsButton = page.getByRole('button', { name: /finalists?/ });
    this.scorecardLevels = page.getByRole('radiogroup').first();
  }

  async open(postingId: string, { leaveFirst = false } = {}): Promise<void> {
    const go = (hash: string) => this.#page.evaluate((to) => location.assign(`#${to}`), hash);
    if (leaveFirst) {
      await go('/');
      await this.bar.waitFor({ state: 'detached' });
      await this.summary.waitFor({ state: 'detached' });
    }
    await go(`/postings/${postingId}/candidates`);
    await this.summary.waitFor();
  }

  async openToRate(): Promise<void> {
    await this.#page.getByRole('link', { name: /^To rate/ }).click();
    await this.#page.getByRole('heading', { name: 'To rate' }).waitFor();
  }

  row(name: string): Locator {
    return this.#page.getByRole('row', { name });
  }

  group(name: string): Locator {
    return this.#page.getByRole('rowheader', { name });
  }

  async focus(name: string): Promise<void> {
    await this.row(name).focus();
  }

  async select(name: string): Promise<void> {
    await this.focus(name);
    await this.#page.keyboard.press('x');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async stop(reason: string): Promise<void> {
    await this.bar.getByRole('button', { name: 'Stop with a reason' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: 'Do not proceed' }).click();
  }

  async tag(name: string): Promise<void> {
    await this.dialog.getByLabel('Tag').fill(name);
    await this.#page.keyboard.press('Enter');
    await this.dialog.waitFor({ state: 'detached' });
  }

  async filterByName(text: string): Promise<void> {
    await this.#page.keyboard.press('f');
    await this.#page.keyboard.type(text);
  }

  async clearFilters(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Clear the filters' }).click();
  }

  async fold(stage: string): Promise<void> {
    await this.group(stage).getByRole('button').click();
  }

  async addStage(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Stages…' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add a stage' }).click();
    await dialog
      .getByLabel(/^Name of stage/)
      .last()
      .fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  column(stage: string): Locator {
    return this.#page.getByRole('region', { name: new RegExp(`^${stage}`) });
  }

  card(name: string): Locator {
    return this.#page.getByRole('listitem').filter({ hasText: name });
  }

  async focusCard(name: string): Promise<void> {
    await this.card(name).focus();
  }

  async dragCard(name: string, stage: string): Promise<void> {
    await this.card(name).dragTo(this.column(stage));
  }
}
