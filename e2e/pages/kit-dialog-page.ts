import type { Locator, Page } from 'playwright/test';

/** Where a kit is made: the dialog over an application. */
export class KitDialogPage {
  readonly dialog: Locator;
  readonly made: Locator;
  readonly said: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: /^Kit for/ });
    this.made = this.dialog.getByRole('region', { name: 'Kits made' });
    this.said = this.dialog.getByRole('status');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Kit', exact: true }).waitFor();
    await this.#page.keyboard.press('i');
    await this.dialog.getByRole('heading', { name: 'Questions' }).waitFor();
  }

  async forSomebodyNew(name: string): Promise<void> {
    await this.dialog.getByLabel('Who rates with it').selectOption('Somebody new…');
    await this.dialog.getByLabel('Their name').fill(name);
  }

  async byLetter(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Candidate [A-Z]$/ }).click();
  }

  questions(code: string): Locator {
    return this.dialog.getByLabel(new RegExp(`^Questions for ${code} `));
  }

  addGeneral(): Locator {
    return this.dialog.getByRole('button', { name: /^Add those for/ });
  }

  focused(): Locator {
    return this.dialog.locator(':focus');
  }

  async save(): Promise<void> {
    await this.#page.keyboard.press('Control+Enter');
    await this.said.waitFor();
  }

  async withdraw(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Withdraw the kit for ${name}` }).click();
  }
}
