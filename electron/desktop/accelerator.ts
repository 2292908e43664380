const names: Record<string, string> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
  Ctrl: 'CmdOrCtrl',
};

/**
 * A key of `shared/commands.ts` as the menu writes it: `Ctrl+Shift+z` is `CmdOrCtrl+Shift+Z`.
 *
 * @returns undefined for keys one after the other, which a menu cannot show
 * @source https://www.electronjs.org/docs/latest/api/accelerator
 */
export function acceleratorOf(key: string): string | undefined {
  if (/\S \S/.test(key)) return undefined;
  return key
    .split(/\+(?=.)/)
    .map(
      (part) =>
        names[part] ?? (part === '+' ? 'Plus' : part.length === 1 ? part.toUpperCase() : part),
    )
    .join('+');
}
