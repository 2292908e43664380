import type { Preferences } from '#shared/preferences.ts';
import { measureWidth } from '../shell/window-width.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
let applied: Preferences | undefined;

/** Puts theme, density and text size on the document, where the style sheets read them. */
export function applyPreferences(preferences: Preferences): void {
  applied = preferences;
  const { appearance, density, textSize } = preferences;
  const root = document.documentElement;
  const isDark = appearance === 'dark' || (appearance === 'system' && dark.matches);
  root.dataset['theme'] = isDark ? 'dark' : 'light';
  root.dataset['density'] = density;
  // Everything grows with the text, as a browser's zoom does; `--zoom` is for lengths of the window itself.
  root.style.zoom = String(textSize / 100);
  root.style.setProperty('--zoom', String(textSize / 100));
  measureWidth(textSize / 100);
}

dark.addEventListener('change', () => applied && applyPreferences(applied));
