import type { Locator, Page } from 'playwright/test';

/** The ledger: every file that left the workbench. */
export class LedgerPage {
  readonly heading: Locator;
  readonly summary: Locator;
  readonly grid: Locator;
  readonly lines: Locator;
  readonly detail: Locator;
  readonly checked: Locator;
  readonly dialog: Locator;
  readonly said: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'Packets sent' });
    this.summary = page.getByText(/files? left this workbench/);
    this.grid = page.getByRole('grid', { name: 'Files that left this workbench' });
    this.lines = this.grid.getByRole('row').filter({ has: page.getByRole('gridcell') });
    this.detail = page.getByRole('complementary', { name: 'The file in full' });
    this.checked = page.getByRole('region', { name: 'Check a file' });
    this.dialog = page.getByRole('dialog');
    this.said = page.locator('footer').getByRole('status');
  }

  async open(): Promise<void> {
    // Keys are heard once the shell is there.
    await this.#page.getByRole('link', { name: /^Packets sent \d/ }).waitFor();
    await this.#page.keyboard.press('g');
    await this.#page.keyboard.press('x');
    await this.heading.waitFor();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async filterByName(text: string): Promise<void> {
    await this.#page.keyboard.press('f');
    await this.#page.keyboard.type(text);
  }

  async recordDeleted(note: string): Promise<void> {
    await this.grid.focus();
    await this.#page.keyboard.press('m');
    await this.dialog.getByRole('textbox').fill(note);
    await this.#page.keyboard.press('Enter');
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Drops one file on the window, by its bytes. */
  async drop(fileName: string, base64: string): Promise<void> {
    const dataTransfer = await this.#page.evaluateHandle(
      ([name, content]) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
        return transfer;
      },
      [fileName, base64] as const,
    );
    await this.#page.dispatchEvent('body', 'dragover', { dataTransfer });
    await this.#page.getByText('Drop to look it up in the ledger').waitFor();
    await this.#page.dispatchEvent('body', 'drop', { dataTransfer });
  }
}
