import type { Locator, Page } from 'playwright/test';

/** The packet's dialog: what goes in, and the pages as they are printed. */
export class PacketDialogPage {
  readonly dialog: Locator;
  readonly pageOf: Locator;
  readonly saved: Locator;
  readonly sections: Locator;
  readonly points: Locator;
  readonly pageImage: Locator;
  readonly removed: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: /^Packet for/ });
    this.pageOf = this.dialog.getByText(/^Page \d+ of \d+$/);
    this.saved = this.dialog.getByRole('status');
    this.sections = this.dialog.getByRole('region', { name: 'Sections' }).locator('[data-section]');
    this.points = this.dialog.getByRole('region', { name: 'Strengths', exact: true });
    this.removed = this.dialog.getByRole('region', { name: /blind copy (would )?removes?$/ });
    this.pageImage = this.dialog.getByRole('img', { name: /^Page \d+ of Candidate packet/ });
  }

  async openOn(applicationId: string): Promise<void> {
    await this.#page.evaluate((id) => location.assign(`#/applications/${id}`), applicationId);
    await this.open();
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Packet', exact: true }).click();
    await this.settled();
  }

  /** Until the packet that is shown was printed with the choices as they are. */
  async settled(): Promise<void> {
    await this.dialog.locator('.packet-pages[aria-busy="false"]').waitFor();
  }

  section(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  variant(name: string): Locator {
    return this.dialog.getByRole('radio', { name, exact: true });
  }

  /** The sections' names from above, those that are out too. */
  async order(): Promise<string[]> {
    return this.sections.evaluateAll((boxes) =>
      boxes.map((box) => box.parentElement?.querySelector('span')?.textContent ?? ''),
    );
  }

  /** By the mouse, from its grip to just under or over the middle of another one's row. */
  async dragSection(name: string, edge: 'before' | 'after', onto: string): Promise<void> {
    const rowOf = (section: string) =>
      this.dialog.locator('.packet-section', {
        has: this.#page.getByRole('checkbox', { name: new RegExp(`^${section}`) }),
      });
    const [grip, target] = [
      await rowOf(name).locator('.packet-grip').boundingBox(),
      await rowOf(onto).boundingBox(),
    ];
    if (!grip || !target) throw new Error('the rows are not on the screen');
    const { mouse } = this.#page;
    await mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await mouse.down();
    const y = target.y + target.height * (edge === 'before' ? 0.2 : 0.8);
    await mouse.move(target.x + 60, y, { steps: 8 });
    await mouse.move(target.x + 62, y);
    await mouse.up();
  }

  /** How many pages the section takes, as it stands beside it; "" when it is out. */
  async pagesOf(name: string): Promise<string> {
    const box = this.#page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    const row = this.dialog.locator('.packet-section', { has: box });
    return (await row.locator('.packet-count').textContent()) ?? '';
  }

  /** Every string that a blind copy takes out. */
  async showAllRemoved(): Promise<void> {
    await this.removed.getByRole('button', { name: /^Show/ }).click();
  }

  get kept(): Locator {
    return this.removed.getByRole('region', { name: /kept by hand$/ });
  }

  get alsoRemove(): Locator {
    return this.removed.getByRole('textbox', { name: 'Also remove' });
  }

  keepString(string: string): Locator {
    return this.removed.getByRole('button', { name: `Keep “${string}”` });
  }

  dropString(string: string): Locator {
    return this.removed.getByRole('button', { name: dropping(string) });
  }

  /** The row of an own addition, with where it stands. */
  addition(string: string): Locator {
    const drop = this.#page.getByRole('button', { name: dropping(string) });
    return this.removed.getByRole('listitem').filter({ has: drop });
  }

  async choosePoints(): Promise<void> {
    await this.#page.keyboard.press('s');
    await this.points.waitFor();
  }

  async saveAs(format: string): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Save in another format' }).click();
    await this.dialog.getByRole('button', { name: new RegExp(`^${format}`) }).click();
  }

  wordsOn(code: string): Locator {
    return this.dialog.getByRole('textbox', { name: `Your words on ${code}` });
  }

  dropPoint(code: string): Locator {
    return this.dialog.getByRole('button', { name: new RegExp(`^Drop ${code} `) });
  }
}

const dropping = (string: string) => `Do not remove “${string}” any more`;
