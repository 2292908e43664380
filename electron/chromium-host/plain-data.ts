/**
 * Data between main and page as text. The workbench sends plain JSON data only; anything else Electron would
 * clone (dates, maps, bytes) is refused by name here, so that nothing works on one runtime alone.
 *
 * Self-contained: its source is also put into the page.
 */
export function plainData() {
  function check(value: unknown, at: string): void {
    if (value === null || value === undefined) return;
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new TypeError(`${at} is ${value}`);
    if (['string', 'number', 'boolean'].includes(typeof value)) return;
    if (typeof value !== 'object')
      throw new TypeError(`An object could not be cloned: ${at} is a ${typeof value}`);
    const proto: unknown = Object.getPrototypeOf(value);
    const isPlain = Array.isArray(value) || proto === null || Object.getPrototypeOf(proto) === null;
    if (!isPlain) throw new TypeError(`${at} is not plain data`);
    for (const [key, part] of Object.entries(value)) check(part, `${at}.${key}`);
  }
  return {
    /** @throws {TypeError} naming the place of what is not plain data */
    encode: (value: unknown): string => {
      check(value, 'value');
      return JSON.stringify({ value });
    },
    decode: (text: string): unknown => (JSON.parse(text) as { value?: unknown }).value,
  };
}
