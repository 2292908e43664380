import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright/test';

/** The lists of the screens as text, and the dialog that saves them. */
export class TablesPage {
  readonly dialog: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Save as table' });
  }

  /** What the status bar says once the file is there. */
  said(path: string): Locator {
    return this.#page.getByRole('status').filter({ hasText: `Saved “${basename(path)}` });
  }

  /** To another screen; the one before may have the same button, so its own is marked as left. */
  async go(to: string): Promise<void> {
    await this.#page.evaluate((hash) => {
      if ((location.hash || '#/') === `#${hash}`) return; // there already
      const left = document.querySelectorAll('main button');
      for (const button of left) button.setAttribute('data-left', '');
      location.assign(`#${hash}`);
    }, to);
    await this.#page
      .getByRole('button', { name: 'Save as table…' })
      .and(this.#page.locator(':not([data-left])'))
      .waitFor();
    await this.#body.first().waitFor();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async ask(): Promise<void> {
    await this.#page.keyboard.press('Control+Shift+e');
    await this.dialog.waitFor();
  }

  async save(format: 'CSV' | 'Excel'): Promise<void> {
    await this.dialog.getByRole('radio', { name: format }).check();
    await this.dialog.getByLabel('For whom').fill('Dana Whitfield');
    await this.dialog.getByRole('button', { name: 'Choose where…' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  get #body(): Locator {
    return this.#page
      .getByRole('main')
      .locator('tr[data-row], [role=rowgroup] [role=row][id], th.cmp-crit');
  }

  /** The heads of the columns; those that only screen readers hear are no columns of the table. */
  async heads(): Promise<string[]> {
    const all = this.#page.getByRole('main').locator('thead th, [role=columnheader]');
    return (await all.evaluateAll(wordsOf)).filter((head) => head !== '');
  }

  /** What is seen in each row, cell after cell. */
  async rows(): Promise<string[]> {
    return this.#body.evaluateAll(wordsOf);
  }

  /** A row of the file as the screen says it: an instant of today by its clock, a text without its apostrophe. */
  async asShown(row: readonly string[]): Promise<string> {
    const cells = await this.#page.evaluate(
      (given) =>
        given.map((cell) => {
          if (!/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(cell)) return cell.replace(/^'/, '');
          const at = new Date(cell.replace(' ', 'T'));
          const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
          return `Today ${clock.format(at)}`;
        }),
      [...row],
    );
    return plain(cells.join(' '));
  }
}

export const readCsv = (path: string): string[][] =>
  parse(readFileSync(path, 'utf8'), { bom: true }) as string[][];

/** Only what is written: how two lines or a unit are set beside each other is the layout's. */
export const plain = (text: string): string => text.replaceAll(/[\s·,×]+/g, '');

/** Runs in the page: the text of each element without what only screen readers hear. */
function wordsOf(elements: (SVGElement | HTMLElement)[]): string[] {
  return elements.map((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('.visually-hidden, svg, button.icon-btn'))
      hidden.remove();
    return (copy.textContent ?? '').replaceAll(/[\s·,×]+/g, '');
  });
}
