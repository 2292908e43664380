import { expect, type Locator, type Page } from 'playwright/test';

/** One's own questions, beside a criterion of the rubric and in the settings. */
export class QuestionBank {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Of the criterion in focus, or of the category of this name. */
  list(name = 'Questions to ask'): Locator {
    return this.#page.getByRole('list', { name }).getByRole('textbox');
  }

  /** On the rubric's screen, to the criterion in focus. */
  async add(...texts: string[]): Promise<void> {
    await this.#page.getByRole('region', { name: 'Questions to ask' }).waitFor();
    const field = this.#page.getByRole('textbox', { name: 'Add a question' });
    await expect(async () => {
      await this.#page.keyboard.press('q'); // the screen may be there before its keys are
      await expect(field).toBeFocused({ timeout: 500 });
    }).toPass();
    for (const text of texts) {
      await field.fill(text);
      await field.press('Enter');
      await expect(field).toHaveValue('');
    }
  }

  async suggestFor(category: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Suggest some for ${category}` }).click();
  }
}
