import { pathToFileURL } from 'node:url';

import {
  expect,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright/test';

/** A kit as an interviewer has it: a file, opened in a browser of their own that has no network. */
export class KitPage {
  readonly page: Page;
  readonly progress: Locator;
  readonly state: Locator;
  readonly said: Locator;
  readonly posting: Locator;
  readonly notes: Locator;
  readonly summary: Locator;
  /** What the page asked for beside its own file. */
  readonly requests: string[];

  private constructor(page: Page, requests: string[]) {
    this.page = page;
    this.requests = requests;
    this.progress = page.locator('[data-progress]');
    this.state = page.locator('#state');
    this.said = page.locator('#said');
    this.posting = page.locator('.posting');
    this.notes = page.getByLabel('Notes on the talk');
    this.summary = page.getByLabel(/two or three sentences/);
  }

  /** @param context where an earlier page of the same browser was; a new one keeps nothing */
  static async open(browser: Browser, file: string, context?: BrowserContext): Promise<KitPage> {
    const place = context ?? (await browser.newContext({ acceptDownloads: true }));
    await place.setOffline(true);
    const page = await place.newPage();
    const requests: string[] = [];
    const url = pathToFileURL(file).href;
    page.on('request', (request) => {
      const isOwn = request.url() === url || request.url().startsWith('blob:null/');
      if (!isOwn) requests.push(request.url());
    });
    page.on('pageerror', (error) => requests.push(`error: ${error.message}`));
    await page.goto(url);
    await page.locator('html.ready').waitFor();
    return new KitPage(page, requests);
  }

  criterion(name: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(name) });
  }

  level(name: string, word: string): Locator {
    return this.criterion(name).getByRole('radio', { name: new RegExp(`^${word}`) });
  }

  why(name: string): Locator {
    return this.criterion(name).getByLabel(/^Why/);
  }

  recommendation(word: string): Locator {
    return this.page.getByRole('radio', { name: word, exact: true });
  }

  step(text: string): Locator {
    return this.page.getByLabel(text);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Saves by key and gives the name of the file, which is put where it is said. */
  async saveTo(path: string, key: 'Control+s' | 'Control+Enter' = 'Control+s'): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(key)]);
    await download.saveAs(path);
    return download.suggestedFilename();
  }

  /** What is left untouched is said first. */
  async finishAnyway(path: string): Promise<string> {
    await this.press('Control+Enter');
    const dialog = this.page.getByRole('dialog', { name: /untouched/ });
    await expect(dialog).toContainText('will read “Not assessed”');
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Finish', exact: true }).press('Enter'),
    ]);
    await download.saveAs(path);
    return download.suggestedFilename();
  }

  async openSaved(file: string | { name: string; mimeType: string; buffer: Buffer }) {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Open a saved scorecard' }).press('Enter'),
    ]);
    await chooser.setFiles(file);
  }

  putBack(): Locator {
    return this.page.getByRole('button', { name: 'Put back what was here' });
  }

  /** Whether the browser asks before the page is left. */
  async asksBeforeLeaving(): Promise<boolean> {
    const asked = this.page.waitForEvent('dialog');
    const reloading = this.page.reload();
    const dialog = await asked;
    const isAsking = dialog.type() === 'beforeunload';
    await Promise.all([dialog.accept(), reloading]);
    await this.page.locator('html.ready').waitFor();
    return isAsking;
  }
}
