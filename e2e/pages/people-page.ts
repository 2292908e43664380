import type { Locator, Page } from 'playwright/test';

/** The list of all candidates and the pane with one of them. */
export class PeoplePage {
  readonly grid: Locator;
  readonly panel: Locator;
  readonly selection: Locator;
  readonly said: Locator;
  readonly textFilter: Locator;
  readonly noMatch: Locator;
  readonly nobodyYet: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.grid = page.getByRole('grid', { name: 'Candidates' });
    this.panel = page.getByRole('complementary', { name: 'Candidate' });
    this.selection = page.getByRole('toolbar', { name: 'What can be done to the selected' });
    this.said = page.locator('footer').getByRole('status');
    this.textFilter = page.getByRole('searchbox', { name: 'Name, contact, headline' });
    this.noMatch = page.getByRole('heading', { name: 'No candidate matches' });
    this.nobodyYet = page.getByRole('heading', { name: 'No candidate yet' });
  }

  async goByKey(): Promise<void> {
    await this.#page.getByRole('link', { name: /^Candidates/ }).waitFor(); // the keys are heard from here on
    await this.#page.keyboard.press('g');
    await this.#page.keyboard.press('c');
  }

  async follow(candidateId: string): Promise<void> {
    await this.#page.evaluate((id) => location.assign(`#/candidates?candidate=${id}`), candidateId);
  }

  row(name: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: name });
  }

  /** The row that the keys act on. */
  activeRow(): Locator {
    return this.grid.locator('.person.on');
  }

  async press(...keys: string[]): Promise<void> {
    await this.grid.focus();
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  count(words: string): Locator {
    return this.#page.getByRole('search').getByText(words, { exact: true });
  }

  async tagSelected(name: string): Promise<void> {
    await this.press('t');
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel(/^Tag, one/).fill(name);
    await dialog.getByRole('button', { name: 'Tag', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async filterByTag(name: string): Promise<void> {
    await this.#page
      .getByRole('search')
      .getByRole('combobox', { name: 'Tag', exact: true })
      .selectOption(name);
  }

  async saveFilter(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Save filter' }).click();
    await this.#page.getByRole('dialog').getByLabel(/^Name/).fill(name);
    await this.#page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  }

  async chooseFilter(name: string): Promise<void> {
    await this.#page
      .getByRole('search')
      .getByRole('combobox', { name: 'Saved', exact: true })
      .selectOption(name);
  }

  async clearFilters(): Promise<void> {
    await this.#page
      .getByRole('button', { name: /^Clear the filters/ })
      .first()
      .click();
  }

  async openTags(): Promise<Locator> {
    await this.#page.getByRole('button', { name: 'Tags', exact: true }).click();
    return this.#page.getByRole('dialog', { name: 'Tags of this workspace' });
  }

  async openDialog(key: string): Promise<Locator> {
    await this.press(key);
    const dialog = this.#page.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  }

  async closeDialog(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.#page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  field(name: string): Locator {
    return this.panel.getByLabel(name, { exact: true });
  }

  async undo(): Promise<void> {
    await this.press('Control+z');
  }
}
