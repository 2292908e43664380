import type { Locator, Page } from 'playwright/test';

/** What a recruiter sees and does when lists of people and their documents come in. Specs never hold a selector. */
export class ImportCandidatesPage {
  readonly said: Locator;
  readonly start: Locator;
  readonly preview: Locator;
  readonly report: Locator;
  readonly revertDialog: Locator;
  readonly #page: Page;

  /** The keys of the window are heard once somebody is at the keyboard. */
  async hasBegun(): Promise<void> {
    await this.#page.locator('.side').waitFor();
  }

  constructor(page: Page) {
    this.#page = page;
    this.said = page.locator('footer').getByRole('status');
    this.start = page.getByRole('button', { name: /^Import [\d,]+ rows?/ });
    this.preview = page.getByRole('table', { name: 'Comes in as' });
    this.report = page.locator('.import-rows');
    this.revertDialog = page.getByRole('dialog', { name: 'Some of it was worked with' });
  }

  column(header: string): Locator {
    return this.preview.getByLabel(`Column ${header} is`);
  }

  previewRow(text: string): Locator {
    return this.preview.getByRole('row', { name: text });
  }

  wrongCells(): Locator {
    return this.preview.locator('td.wrong');
  }

  reportRow(text: string): Locator {
    return this.report.getByRole('row', { name: text });
  }

  reportRowNumbered(rowNumber: string): Locator {
    return this.report.getByRole('row', { name: new RegExp(`^${rowNumber} `) });
  }

  reportRows(): Locator {
    return this.report.locator('tbody tr');
  }

  setting(name: string): Locator {
    return this.#page.getByRole('combobox', { name });
  }

  choice(label: string): Locator {
    return this.#page.getByLabel(label, { exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name });
  }

  figures(): Locator {
    return this.#page.locator('.import-figures').getByRole('status');
  }

  state(word: string): Locator {
    return this.#page.locator('.chip', { hasText: word });
  }

  earlier(): Locator {
    return this.#page.getByRole('table', { name: 'Earlier imports' });
  }
}
