import { usePreferences } from './use-preferences.ts';

/** Pixels of a row, as `--row` says it to the style sheets: for lists that draw only what is seen. */
export function useRowHeight(): number {
  return usePreferences().density === 'compact' ? 38 : 44;
}
