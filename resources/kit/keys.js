/** @typedef {import('./scorecard-file.js').KitContent} KitContent */

/**
 * @typedef {{
 *   rate: (criterionId: string, level: number | null) => void,
 *   save: () => void,
 *   finish: () => void,
 * }} Acts
 */

/**
 * The keys of the page. Single keys are off while something is typed, and can be switched off altogether.
 *
 * @param {KitContent} kit
 * @param {Acts} acts
 */
export function createKeys({ rubric }, acts) {
  /** @type {readonly string[]} */
  const ids = rubric.criteria.map(({ id }) => id);
  /** The criterion the keys act on. @type {string | undefined} */
  let current;

  const sectionOf = (/** @type {string} */ id) => document.getElementById(`criterion-${id}`);

  const linkTo = (/** @type {string} */ id) =>
    document.querySelector(`.contents a[href="#criterion-${id}"]`);

  function makeCurrent(/** @type {string} */ id) {
    if (current === id) return;
    if (current !== undefined) {
      sectionOf(current)?.classList.remove('current');
      linkTo(current)?.removeAttribute('aria-current');
    }
    current = id;
    sectionOf(id)?.classList.add('current');
    linkTo(id)?.setAttribute('aria-current', 'true');
    linkTo(id)?.scrollIntoView({ block: 'nearest' });
  }

  function step(/** @type {number} */ by) {
    const at = current === undefined ? -1 : ids.indexOf(current);
    const next = ids[Math.min(Math.max(at + (at < 0 ? 1 : by), 0), ids.length - 1)];
    if (next === undefined) return;
    makeCurrent(next);
    const section = sectionOf(next);
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('focusin', ({ target }) => {
    const section = target instanceof Element ? target.closest('[data-criterion]') : null;
    const id = section?.getAttribute('data-criterion');
    if (id) makeCurrent(id);
  });

  /** @param {string} key @returns {boolean} whether the key was ours */
  function single(key) {
    if (key === 'j') step(1);
    else if (key === 'k') step(-1);
    else if (key === 'n') document.getElementById('notes')?.focus();
    else if (current === undefined) return false;
    else if (key === 'w') document.getElementById(`why-${current}`)?.focus();
    else {
      const row = sectionOf(current)?.querySelector(`input[data-key="${CSS.escape(key)}"]`);
      if (!(row instanceof HTMLInputElement)) return false;
      acts.rate(current, row.value === 'null' ? null : Number(row.value));
    }
    return true;
  }

  /** Whether the focus is to be seen: it is where the keys are in use. @param {boolean} isByKeys */
  const showFocus = (isByKeys) => document.documentElement.classList.toggle('by-keys', isByKeys);
  document.addEventListener('pointerdown', () => showFocus(false));

  document.addEventListener('keydown', (event) => {
    showFocus(true);
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (document.querySelector('dialog[open]')) return;
    const isTyping =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && target.type === 'text');
    if ((ctrlKey || metaKey) && !altKey) {
      if (key.toLowerCase() === 's') acts.save();
      else if (key === 'Enter') acts.finish();
      else return;
      event.preventDefault();
      return;
    }
    if (altKey) return;
    if (isTyping) {
      if (key === 'Escape' && target instanceof HTMLElement) leave(target);
      return;
    }
    const isOff = document.querySelector('#single-keys:not(:checked)') !== null;
    if (!isOff && single(key.toLowerCase())) event.preventDefault();
  });

  /** Out of a text, back to the criterion it belongs to, so that the next key is not typed. */
  function leave(/** @type {HTMLElement} */ field) {
    const section = field.closest('[tabindex]');
    field.blur();
    if (section instanceof HTMLElement) section.focus({ preventScroll: true });
  }
}
