/** @typedef {import('./scorecard-file.js').Card} Card */
/**
 * `inFileAt`: when all of it was last saved to a file; null when it was changed since.
 *
 * @typedef {{ card: Card, changedAt: string, inFileAt: string | null }} KeptCard
 */

/**
 * The copy this browser keeps, so that a closed page loses nothing. Some browsers keep nothing for a page that was
 * opened from a file: then every act answers that nothing is kept, and the page says so.
 *
 * @param {string} kitId
 * @param {() => void} onOther told when another tab has written it
 */
export function keptCopy(kitId, onOther) {
  const name = `hiring-workbench-kit ${kitId}`;
  addEventListener('storage', ({ key, newValue }) => {
    if (key === name && newValue !== null) onOther();
  });
  return {
    /** @returns {KeptCard | null} */
    load() {
      try {
        return JSON.parse(localStorage.getItem(name) ?? 'null');
      } catch {
        return null; // denied, or not ours: there is no copy
      }
    },
    /**
     * @param {KeptCard} kept
     * @returns {boolean} whether it is kept
     */
    save(kept) {
      try {
        localStorage.setItem(name, JSON.stringify(kept));
        return true;
      } catch {
        return false; // denied or full: the page says that no copy is kept
      }
    },
    /** @returns {boolean} whether there was anything to be had */
    forget() {
      try {
        localStorage.removeItem(name);
        return true;
      } catch {
        return false; // denied: so nothing was kept either
      }
    },
  };
}
