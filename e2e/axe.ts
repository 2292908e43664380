import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const themes = ['light', 'dark'] as const;

/** What axe has against the page, as `theme rule: element`; in both themes unless told. */
export async function violations(
  page: Page,
  inThemes: readonly (typeof themes)[number][] = themes,
): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of inThemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Legacy mode: a page of a running app cannot open the second page axe would like to work in.
    const { violations: broken } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    for (const { id, nodes } of broken) {
      found.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`));
    }
  }
  return found;
}
