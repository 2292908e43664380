/** A `ref` for the control of a dialog that has the focus when it opens; the platform would take the first one. */
export function beginHere(element: HTMLElement | null): void {
  element?.setAttribute('autofocus', '');
}
