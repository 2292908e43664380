import type { Page } from 'playwright/test';

/*
 * What a person does in the window, measured within the page: from the event to the end of the frame in which its
 * effect is there to be seen. So the way through the driver is not measured, and an act without an effect fails.
 */

/** A key in the list of candidates until the next row is the active one. @returns milliseconds */
export function keyToFrame(page: Page, key: string): Promise<number> {
  return page.evaluate(async (pressed) => {
    const grid = document.querySelector<HTMLElement>('.people-grid');
    if (!grid) throw new Error('the list of candidates is not there');
    const before = grid.getAttribute('aria-activedescendant');
    const from = performance.now();
    grid.dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
    );
    for (;;) {
      await new Promise(requestAnimationFrame);
      const active = grid.getAttribute('aria-activedescendant');
      const isShown = active !== null && document.getElementById(active)?.classList.contains('on');
      if (active !== before && isShown) break;
      if (performance.now() - from > 5000) throw new Error(`${pressed} moved the focus nowhere`);
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    return performance.now() - from;
  }, key);
}

/** The scroll bar to a share of the list until every row in sight is drawn. @returns milliseconds */
export function scrollToRows(page: Page, share: number): Promise<number> {
  return page.evaluate(async (to) => {
    const grid = document.querySelector<HTMLElement>('.people-grid');
    if (!grid) throw new Error('the list of candidates is not there');
    const from = performance.now();
    grid.scrollTop = grid.scrollHeight * to;
    for (;;) {
      await new Promise(requestAnimationFrame);
      const box = grid.getBoundingClientRect();
      const inSight = [...grid.querySelectorAll('.person')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > box.top && top < box.bottom;
      });
      const isRead = inSight.every((row) => row.querySelector('.reading-row') === null);
      if (inSight.length > 5 && isRead) break;
      if (performance.now() - from > 10_000) throw new Error('the rows were never drawn');
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    return performance.now() - from;
  }, share);
}

/** The last letter of a name in the filter until the rows in sight bear the name. @returns milliseconds */
export function filterToRows(page: Page, name: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('.people-filters input[type=search]');
    const grid = () => document.querySelector<HTMLElement>('.people-grid');
    if (!box) throw new Error('the filter is not there');
    // React overhears a value that is set on the element itself, so it is set as the platform sets it.
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const from = performance.now();
    value?.set?.call(box, typed);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    for (;;) {
      await new Promise(requestAnimationFrame);
      const names = [...(grid()?.querySelectorAll('.person .name') ?? [])];
      if (names.length > 0 && names.every(({ textContent }) => textContent.includes(typed))) break;
      if (performance.now() - from > 10_000) throw new Error(`${typed} was never found`);
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    return performance.now() - from;
  }, name);
}
