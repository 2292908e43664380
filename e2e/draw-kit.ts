import { join } from 'node:path';

import { KitPage } from './pages/kit-page.ts';
import { openPlainBrowser } from './plain-browser.ts';

/** Pictures of a kit as its interviewer sees it: at the start, half filled, and on paper. Gives their names. */
export async function drawKit(file: string, outDir: string): Promise<string[]> {
  const browser = await openPlainBrowser();
  try {
    const kit = await KitPage.open(browser, file);
    const { page } = kit;
    const names: string[] = [];
    const draw = async (name: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.screenshot({ path: join(outDir, `${name}-${colorScheme}.png`) });
      }
      names.push(name);
    };
    await page.setViewportSize({ width: 1280, height: 900 });
    await draw('10-kit-start');
    await kit.press('j', '1', 'j', '2', 'w');
    await kit.type(
      'Four years on one service, her own from the second. The rest was told from afar.',
    );
    await kit.press('Escape', 'j', '1', 'j', '3', 'j');
    await draw('10-kit');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.pdf({ path: join(outDir, '10-kit-paper.pdf'), format: 'A4' });
    return [...names.map((name) => `${name}-{light,dark}.png`), '10-kit-paper.pdf'];
  } finally {
    await browser.close();
  }
}
