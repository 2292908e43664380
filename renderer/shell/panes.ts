/** Panes mark themselves with `data-pane`; the focus goes round them. */
export function focusNextPane(step: number): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + step + panes.length) % panes.length];
  const focusable = next?.matches('[tabindex]')
    ? next
    : next?.querySelector<HTMLElement>('button, a, [tabindex="0"], input, textarea');
  focusable?.focus();
}
