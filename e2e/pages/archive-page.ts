import type { Locator, Page } from 'playwright/test';

/** Exporting everything and opening an export: the dialog before, the dock meanwhile and after. */
export class ArchivePage {
  readonly dialog: Locator;
  readonly exported: Locator;
  readonly opening: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Export everything' });
    this.exported = page.getByRole('region', { name: 'Export of everything' });
    this.opening = page.getByRole('region', { name: 'Opening an export' });
  }

  /** By the palette, as from any screen. */
  async askForExport(): Promise<void> {
    await this.#page.getByRole('contentinfo').waitFor();
    await this.#page.keyboard.press('Control+k');
    await this.#page.keyboard.type('export everything');
    await this.#page.getByRole('option', { name: /^Export everything/ }).waitFor();
    await this.#page.keyboard.press('Enter');
    await this.dialog.waitFor();
  }

  async fill(forWhom: string, deleteBy: string): Promise<void> {
    await this.dialog.getByLabel('For whom').fill(forWhom);
    await this.dialog.getByLabel('Delete by').fill(deleteBy);
  }

  async chooseWhere(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Choose where…' }).click();
  }

  async openAnExport(): Promise<void> {
    await this.#page.keyboard.press('Control+,');
    await this.#page.getByRole('button', { name: 'Open an export…' }).click();
  }

  /** Until the page was loaded anew with it. */
  async openWhatWasMade(): Promise<void> {
    const loaded = this.#page.waitForEvent('load');
    await this.opening.getByRole('button', { name: /^Open “/ }).click();
    await loaded;
  }
}
