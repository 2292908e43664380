import type { Locator, Page } from 'playwright/test';

/** The three panes of an application: documents, scorecard, notes. */
export class ApplicationPanes {
  readonly text: Locator;
  readonly pages: Locator;
  readonly found: Locator;
  readonly hits: Locator;
  readonly selectionActs: Locator;
  readonly notes: Locator;
  readonly note: Locator;
  readonly scorecard: Locator;
  readonly card: Locator;
  readonly amendments: Locator;
  readonly said: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.text = page.getByRole('document', { name: /^Text of the document/ });
    this.pages = page.getByRole('document', { name: /^Pages of/ });
    this.found = page.getByRole('search').getByRole('status');
    this.hits = page.locator('mark.hit');
    this.selectionActs = page.getByRole('group', { name: 'With the selected words' });
    this.notes = page.getByRole('region', { name: 'Notes' });
    this.note = page
      .locator('[contenteditable=true]')
      .and(page.getByRole('textbox', { name: 'Write a note' }));
    this.scorecard = page.getByRole('region', { name: 'Your scorecard' });
    this.card = this.scorecard.getByRole('article');
    this.amendments = page.getByRole('list', { name: 'Amendments' });
    this.said = page.locator('.stat');
  }

  async open(applicationId: string): Promise<void> {
    await this.#page.evaluate((id) => location.assign(`#/applications/${id}`), applicationId);
    await this.card.waitFor();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
  }

  row(name: string): Locator {
    return this.scorecard.getByRole('button', { name: new RegExp(name) });
  }

  quote(words: string): Locator {
    return this.card.getByRole('button', { name: new RegExp(words) });
  }

  tab(name: string | RegExp): Locator {
    return this.#page.getByRole('tab', { name });
  }

  line(text: string): Locator {
    return this.#page.locator('[data-line]').filter({ hasText: text });
  }

  /** The marked words of a text, by what they are marked for. */
  lit(): Locator {
    return this.#page.locator('mark.lit');
  }

  onPage(pageNumber: number): Locator {
    return this.pages.getByRole('group', { name: new RegExp(`^Page ${pageNumber} of`) });
  }

  /** Chooses words on a page of a PDF as a mouse does: from their beginning to their end. */
  async chooseOnPage(run: string): Promise<void> {
    const words = this.pages.getByText(run, { exact: false }).first();
    await words.waitFor();
    const box = await words.boundingBox();
    if (!box) throw new Error(`“${run}” is not on the page`);
    await this.#page.mouse.move(box.x + 1, box.y + box.height / 2);
    await this.#page.mouse.down();
    await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await this.#page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 4 });
    await this.#page.mouse.up();
  }

  rule(left: string, right: string): Locator {
    return this.#page.getByRole('separator', { name: `Width of ${left} and ${right}` });
  }

  async whose(name: string): Promise<void> {
    await this.scorecard
      .getByRole('group', { name: 'Whose scorecard' })
      .getByRole('button', { name })
      .click();
  }

  async amend(word: string, reason: string): Promise<void> {
    await this.card.getByRole('button', { name: 'Amend' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('radio', { name: new RegExp(word) }).check({ force: true });
    await dialog.getByLabel('Reason for the change').fill(reason);
    await dialog.getByRole('button', { name: 'Amend the rating' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async chooseCriterion(code: string): Promise<void> {
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(code);
    await this.#page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }
}
