import { expect, type Locator, type Page } from 'playwright/test';

/** What a recruiter sees and does on the text of a posting. Specs never hold a selector. */
export class ReviewPage {
  readonly encoding: Locator;
  readonly encodings: Locator;
  readonly preview: Locator;
  readonly doubts: Locator;
  readonly hotLine: Locator;
  readonly why: Locator;
  readonly facts: Locator;
  readonly said: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.encoding = page.locator('.enc-now');
    this.encodings = page.getByRole('listbox', { name: 'Encoding' });
    this.preview = page.getByRole('region', { name: 'How it would read' });
    this.doubts = page.getByRole('group', { name: 'Doubtful lines' });
    this.hotLine = page.getByRole('listbox', { name: 'Lines of the posting' }).locator('.hot');
    this.why = page.locator('.why-line');
    this.facts = page.locator('.facts');
    this.said = page.locator('footer').getByRole('status');
  }

  async open(postingId: string): Promise<void> {
    await this.#page.evaluate((to) => location.assign(`#${to}`), `/postings/${postingId}/text`);
    await this.line(1).waitFor();
  }

  line(lineNumber: number): Locator {
    return this.#page.locator(`[data-line="${lineNumber}"]`);
  }

  /** The row on the other side that stands for a line. */
  understood(lineNumber: number): Locator {
    return this.#page
      .getByRole('region', { name: 'What the workbench read' })
      .getByRole('button', { name: new RegExp(`^${lineNumber} `) });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async isOnLine(lineNumber: number): Promise<void> {
    await expect(this.hotLine).toHaveAttribute('data-line', String(lineNumber));
  }
}
