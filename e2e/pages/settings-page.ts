import type { Locator, Page } from 'playwright/test';

/** The settings, and what they do to the whole window. Specs never hold a selector. */
export class SettingsPage {
  readonly document: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.document = page.locator('html');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('contentinfo').waitFor();
    await this.#page.keyboard.press('Control+,');
    await this.#page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  }

  async choose(setting: string, value: string): Promise<void> {
    const group = this.#page.getByRole('group', { name: setting, exact: true });
    await group.getByRole('button', { name: value, exact: true }).click();
  }

  async setKey(command: string, key: string): Promise<void> {
    const button = this.#page.getByRole('button', { name: `Key of “${command}”` }).last();
    await button.click();
    await button.press(key);
  }

  said(text: string): Locator {
    return this.#page.getByRole('status').filter({ hasText: text });
  }

  key(command: string): Locator {
    return this.#page.getByRole('button', { name: `Key of “${command}”` }).last();
  }
}

/** What is shown when no workspace could be opened. */
export class StartFailurePage {
  readonly title: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.title = page.getByRole('heading', { level: 1 });
  }

  way(name: RegExp): Locator {
    return this.#page.getByRole('radio', { name });
  }

  async goOn(): Promise<void> {
    await this.#page.getByRole('button', { name: /^Go on/ }).click();
  }
}
