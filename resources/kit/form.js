/** @typedef {import('./scorecard-file.js').Card} Card */
/** @typedef {import('./scorecard-file.js').KitContent} KitContent */
/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/** @returns {Card} */
export function emptyCard(/** @type {KitContent} */ kit) {
  return {
    ...{ ratings: {}, notes: '', recommendation: null, summary: '' },
    checklist: kit.checklist.map(() => false),
    startedAt: new Date().toISOString(),
  };
}

/** @param {Card} card whether anybody has written anything on it */
export function isEmpty(card) {
  const { ratings, notes, recommendation, summary, checklist } = card;
  return (
    Object.values(ratings).every(({ level, why }) => level === undefined && why === '') &&
    notes === '' &&
    recommendation === null &&
    summary === '' &&
    !checklist.includes(true)
  );
}

/** Whether an element of the page is one of the scorecard's fields. @returns {element is Field} */
export function isField(/** @type {unknown} */ element) {
  return (
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
    element.name !== ''
  );
}

/**
 * The fields of the page and the card they make. A field's name says what it is: `level:ID`, `why:ID`, `step:0`,
 * `notes`, `recommendation`, `summary`.
 *
 * @param {KitContent} kit
 * @param {(card: Card) => void} onChange
 */
export function createForm(kit, onChange) {
  let card = emptyCard(kit);
  const fields = [...document.querySelectorAll('input, textarea')].filter(isField);

  /** @param {string} id */
  const ratingOf = (id) => card.ratings[id] ?? { why: '', ratedAt: '' };
  /** @param {string} id @param {Partial<import('./scorecard-file.js').CardRating>} change */
  const rate = (id, change) => {
    const rating = { ...ratingOf(id), ...change, ratedAt: new Date().toISOString() };
    card.ratings = { ...card.ratings, [id]: rating };
  };

  /** Takes over what was written into one field. @param {Field} field */
  function take(field) {
    const [what = '', of = ''] = field.name.split(':');
    const { value } = field;
    if (what === 'level') rate(of, { level: value === 'null' ? null : Number(value) });
    else if (what === 'why') rate(of, { why: value });
    else if (what === 'step') {
      card.checklist[Number(of)] = field instanceof HTMLInputElement && field.checked;
    } else if (what === 'recommendation') card.recommendation = value;
    else if (what === 'notes') card.notes = value;
    else if (what === 'summary') card.summary = value;
    else return false;
    return true;
  }

  /** Puts into one field what the card says. @param {Field} field */
  function put(field) {
    const [what = '', of = ''] = field.name.split(':');
    if (field instanceof HTMLTextAreaElement) {
      const text = { notes: card.notes, summary: card.summary, why: ratingOf(of).why };
      field.value = text[/** @type {keyof typeof text} */ (what)] ?? '';
      mirror(field);
      return;
    }
    if (what === 'step') field.checked = card.checklist[Number(of)] === true;
    if (what === 'recommendation') field.checked = card.recommendation === field.value;
    if (what === 'level') field.checked = String(ratingOf(of).level) === field.value;
  }

  document.addEventListener('input', ({ target }) => {
    if (!isField(target) || !take(target)) return;
    if (target instanceof HTMLTextAreaElement) mirror(target);
    onChange(card);
  });

  return {
    card: () => card,
    /** @param {Card} next */
    show(next) {
      card = structuredClone(next);
      for (const field of fields) put(field);
    },
    /**
     * Gives a level as the key does: the same again takes it away.
     *
     * @param {string} id
     * @param {number | null} level
     */
    toggle(id, level) {
      if (ratingOf(id).level === level) this.clear(id);
      else {
        rate(id, { level });
        this.refresh(id);
      }
    },
    /** @param {string} id */
    clear(id) {
      const { level: _cleared, ...rest } = ratingOf(id);
      card.ratings = { ...card.ratings, [id]: rest };
      this.refresh(id);
    },
    /** @param {string} id */
    refresh(id) {
      for (const field of fields) if (field.name === `level:${id}`) put(field);
      onChange(card);
    },
  };
}

/** The text again behind its field: it gives the field its height, and the paper all of the text. */
function mirror(/** @type {HTMLTextAreaElement} */ field) {
  const behind = field.parentElement?.querySelector('.mirror');
  if (behind) behind.textContent = field.value;
  field.parentElement?.classList.toggle('written', field.value.trim() !== '');
}
