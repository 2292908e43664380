import { expect, type Locator, type Page } from 'playwright/test';

type DroppedFile = { name: string; text: string };

/** Files dragged over the window and dropped, and the report of what became of them. Specs never hold a selector. */
export class DropPage {
  readonly dock: Locator;
  readonly target: Locator;
  readonly dialog: Locator;
  readonly said: Locator;
  readonly alert: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dock = page.getByRole('region', { name: 'Import' });
    this.target = page.getByRole('status').filter({ hasText: 'Drop ' });
    this.dialog = page.getByRole('dialog');
    this.said = page.locator('footer').getByRole('status');
    this.alert = page.locator('footer').getByRole('alert');
  }

  /** Drags the files over the window; `drop` lets go of them. */
  async dragOver(files: readonly DroppedFile[]): Promise<{ drop: () => Promise<void> }> {
    const dataTransfer = await this.#page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([text], name));
      return transfer;
    }, files);
    await this.#page.dispatchEvent('body', 'dragenter', { dataTransfer });
    await this.#page.dispatchEvent('body', 'dragover', { dataTransfer });
    await expect(this.target).toBeVisible();
    return {
      drop: async () => {
        await this.#page.dispatchEvent('body', 'drop', { dataTransfer });
        await expect(this.target).toBeHidden();
      },
    };
  }

  row(fileName: string): Locator {
    return this.dock.getByRole('listitem').filter({ hasText: fileName });
  }

  async rows(): Promise<string[]> {
    return this.dock.getByRole('listitem').allInnerTexts();
  }

  async copyReport(): Promise<void> {
    await this.dock.getByRole('button', { name: 'Copy report' }).click();
  }

  async dismiss(): Promise<void> {
    await this.dock.getByRole('button', { name: 'Close the report' }).click();
  }

  async open(fileName: string): Promise<void> {
    await this.row(fileName).getByRole('link').click();
  }

  async answer(what: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: what }).check();
    await this.dialog.getByRole('button', { name: 'Take the files' }).click();
  }
}
