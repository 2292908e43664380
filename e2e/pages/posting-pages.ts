import type { Locator, Page } from 'playwright/test';

/** What a recruiter sees and does up to the list of candidates. Specs never hold a selector. */
export class PostingPages {
  readonly importReport: Locator;
  readonly account: Locator;
  readonly said: Locator;
  readonly freezeButton: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.importReport = page.getByRole('region', { name: 'Import' });
    this.account = page.getByText(/\d+ lines, \d+ unaccounted for$/);
    this.said = page.locator('footer').getByRole('status');
    this.freezeButton = page.getByRole('button', { name: /^Freeze version/ });
  }

  async sayName(name: string): Promise<void> {
    await this.#page.getByLabel('Your name').fill(name);
    await this.#page.getByRole('button', { name: 'Start' }).click();
  }

  async importFiles(): Promise<void> {
    await this.#page.getByRole('button', { name: /Choose files|Import files/ }).click();
  }

  async openFromReport(): Promise<void> {
    await this.importReport.getByRole('link', { name: /^(Open|Review)/ }).click();
  }

  async chooseLine(lineNumber: number): Promise<void> {
    await this.#page.locator(`[data-line="${lineNumber}"]`).click();
  }

  lineRole(lineNumber: number): Locator {
    return this.#page.locator(`[data-line="${lineNumber}"] .ro`);
  }

  async focusCriterion(name: string): Promise<void> {
    await this.#page.getByRole('row', { name }).click();
  }

  criterionRow(index: number): Locator {
    return this.#page.locator('[data-criterion]').nth(index - 1);
  }

  async weighMore(): Promise<void> {
    await this.#page.keyboard.press('w');
    await this.#page.keyboard.press('Enter');
  }

  async giveWeightReason(reason: string): Promise<void> {
    await this.#page.getByLabel('Reason for this weight').fill(reason);
  }

  async describeLevel(word: string, anchor: string): Promise<void> {
    await this.#page.getByLabel(`What “${word}” looks like`).fill(anchor);
  }

  async moveFocusedUp(): Promise<void> {
    await this.#page.locator('[data-criterion][aria-selected="true"]').focus();
    await this.#page.keyboard.press('Alt+ArrowUp');
  }

  async openCandidates(): Promise<void> {
    const tabs = this.#page.getByRole('navigation', { name: 'Parts of this posting' });
    await tabs.getByRole('link', { name: /^Candidates/ }).click();
  }

  async addCandidate({ name, latinName }: { name: string; latinName: string }): Promise<void> {
    await this.#page.getByRole('button', { name: 'Add candidate' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel('Name, in their own script').fill(name);
    await dialog.getByLabel('Latin reading (optional)').fill(latinName);
    await dialog.getByRole('button', { name: 'Add candidate' }).click();
  }

  candidateRow(name: string): Locator {
    return this.#page.getByRole('row', { name });
  }

  async openCandidate(name: string): Promise<void> {
    await this.candidateRow(name).focus();
    await this.#page.keyboard.press('Enter');
  }

  async openPosting(title: string): Promise<void> {
    await this.#page.getByRole('row', { name: title }).focus();
    await this.#page.keyboard.press('Enter');
  }
}
