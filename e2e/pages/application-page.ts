import type { Locator, Page } from 'playwright/test';

/** What an assessor sees and does on one application. Specs never hold a selector. */
export class ApplicationPage {
  readonly document: Locator;
  readonly quotes: Locator;
  readonly status: Locator;
  readonly notes: Locator;
  readonly packetSaved: Locator;
  readonly seal: Locator;
  readonly othersScorecards: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.document = page.getByRole('document', { name: /^Text of the document/ });
    this.quotes = page.locator('.evs');
    this.status = page.locator('.chip').first();
    this.notes = page.getByRole('region', { name: 'Notes' });
    this.seal = page.locator('.seal');
    this.othersScorecards = page.getByRole('region', { name: 'Scorecards of others' });
    this.packetSaved = page.getByRole('dialog').getByRole('status');
  }

  async open(applicationId: string): Promise<void> {
    await this.#page.evaluate((id) => location.assign(`#/applications/${id}`), applicationId);
    await this.#page.getByRole('radiogroup').waitFor();
  }

  async openEarly(reason: string): Promise<void> {
    await this.#page.getByRole('button', { name: /^Open early/ }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: 'Open them' }).click();
  }

  async attachFiles(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Attach files' }).click();
  }

  async focusCriterion(name: string): Promise<void> {
    const row = this.#page.getByRole('button', { name: new RegExp(name) });
    if (await row.isVisible()) await row.click();
  }

  level(word: string): Locator {
    return this.#page.getByRole('radio', { name: new RegExp(`^\\d ${word}`) });
  }

  /** Goes down the document line by line, by keys alone, until the line is chosen. */
  async selectLineByKeys(text: string): Promise<void> {
    await this.document.focus();
    const selected = this.document.locator('.selx');
    for (let step = 0; step < 60; step += 1) {
      await this.document.press('ArrowDown');
      if ((await selected.allTextContents()).join('').includes(text)) return;
    }
    throw new Error(`no line “${text}” in the document`);
  }

  async writeNote(body: string): Promise<void> {
    await this.#page.keyboard.press('n');
    await this.#page.keyboard.type(body);
    await this.#page.getByRole('button', { name: 'Keep note' }).click();
  }

  async submit(recommendation: string, summary: string): Promise<void> {
    await this.#page.keyboard.press('Control+Enter');
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('button', { name: recommendation, exact: true }).click();
    await dialog.getByLabel(/two or three sentences/).fill(summary);
    await dialog.getByRole('button', { name: 'Submit' }).click();
  }

  async decide(outcome: string, reason: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Record decision' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel('Decision').selectOption(outcome);
    await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: 'Record it' }).click();
  }

  decision(outcome: string): Locator {
    return this.#page.getByRole('button', { name: outcome });
  }

  async savePacket(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Packet', exact: true }).click();
    await this.#page.getByText(/^Page 1 of \d+$/).waitFor();
    await this.#page.getByRole('button', { name: /^Save PDF/ }).click();
  }
}
