import { kitTexts } from './kit-texts.js';

/** @typedef {import('./scorecard-file.js').Card} Card */
/** @typedef {import('./scorecard-file.js').KitContent} KitContent */

/** @param {KitContent} kit @param {Card} card */
export function countAssessed({ rubric }, { ratings }) {
  return rubric.criteria.filter(({ id }) => typeof ratings[id]?.level === 'number').length;
}

/** Criteria nobody touched. @param {KitContent} kit @param {Card} card */
export function untouched({ rubric }, { ratings }) {
  return rubric.criteria.filter(({ id }) => ratings[id]?.level === undefined);
}

/**
 * Shows how far the card is: the count, the meter, and each criterion's mark in the contents.
 *
 * @param {KitContent} kit
 * @param {Card} card
 */
export function showProgress(kit, card) {
  const total = kit.rubric.criteria.length;
  const assessed = countAssessed(kit, card);
  const words = kitTexts.progress(assessed, total);
  for (const each of document.querySelectorAll('[data-progress]')) each.textContent = words;
  const meter = document.querySelector('meter');
  if (meter) meter.value = assessed;
  for (const { id } of kit.rubric.criteria) {
    const rating = card.ratings[id];
    const chosen = document.querySelector(`input[name="level:${id}"]:checked`);
    const section = document.getElementById(`criterion-${id}`);
    const link = document.querySelector(`a[href="#criterion-${id}"]`);
    const mark = chosen?.getAttribute('data-mark') ?? 'untouched';
    link?.querySelector('use')?.setAttribute('href', `#mark-${mark}`);
    link?.setAttribute('data-mark', mark);
    const word = link?.querySelector('.word');
    if (word) word.textContent = chosen?.getAttribute('data-word') ?? kitTexts.untouched;
    section?.classList.toggle('rated', chosen !== null);
    const hint = section?.querySelector('.no-level');
    if (hint) {
      const isWritten = rating !== undefined && rating.why.trim() !== '';
      hint.textContent = chosen === null && isWritten ? kitTexts.noLevel : '';
    }
  }
}
