/** How far a key moves in a list; undefined when it moves nothing. */
export function listStep(
  key: string,
  perPage: number,
  active: number,
  total: number,
): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return 1;
    case 'ArrowUp':
    case 'k':
      return -1;
    case 'PageDown':
      return perPage;
    case 'PageUp':
      return -perPage;
    case 'Home':
      return -active;
    case 'End':
      return total - 1 - active;
    default:
      return undefined;
  }
}
