import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What axe has against the page, as `rule: element`, in both themes. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Legacy mode: a page of a running app cannot open the second page axe would like to work in.
    const { violations: broken } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    for (const { id, nodes } of broken) {
      found.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`));
    }
  }
  return found;
}
