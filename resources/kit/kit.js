// The scorecard's behaviour. The page is whole without it; this fills it in, keeps it and makes the file.

import { createForm, emptyCard, isEmpty } from './form.js';
import { keptCopy } from './kept-copy.js';
import { createKeys } from './keys.js';
import { kitTexts } from './kit-texts.js';
import { countAssessed, showProgress, untouched } from './progress.js';
import { readScorecardFile, scorecardFile, scorecardFileName } from './scorecard-file.js';

/** @typedef {import('./scorecard-file.js').Card} Card */

const keepAfterMs = 400;

/** @type {import('./scorecard-file.js').KitContent} */
const kit = JSON.parse(element('kit').textContent ?? '');
const opener = input('open-file');
const finishDialog = dialog('finish-dialog');

/** Whether the last file holds all that is on the page, and when that was. */
let isInFile = true;
let inFileAt = '';
let isKept = true;
/** What stood here before a file was opened. @type {Card | null} */
let before = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let keepSoon;

const copy = keptCopy(kit.kitId, () => say(kitTexts.elsewhere, 'alert'));
const form = createForm(kit, (card) => {
  isInFile = false;
  showProgress(kit, card);
  clearTimeout(keepSoon);
  keepSoon = setTimeout(keep, keepAfterMs);
  showState();
});
createKeys(kit, { rate, save, finish });

/** By key: the focus stays where it is, so what was set is said. @param {string} id @param {number | null} level */
function rate(id, level) {
  form.toggle(id, level);
  const code = kit.rubric.criteria.find((criterion) => criterion.id === id)?.code ?? '';
  const word = document
    .querySelector(`input[name="level:${id}"]:checked`)
    ?.getAttribute('data-word');
  const progress = kitTexts.progress(countAssessed(kit, form.card()), kit.rubric.criteria.length);
  element('heard').textContent = word
    ? kitTexts.rated(code, word, progress)
    : kitTexts.cleared(code);
}

function keep() {
  clearTimeout(keepSoon);
  keepSoon = undefined;
  const changedAt = new Date().toISOString();
  isKept = copy.save({ card: form.card(), changedAt, inFileAt: isInFile ? inFileAt : null });
  showState();
}

function showState() {
  const state = element('state');
  if (isEmpty(form.card())) state.textContent = kitTexts.nothingWritten;
  else if (isInFile) state.textContent = kitTexts.savedAt(moment(inFileAt));
  else state.textContent = isKept ? kitTexts.changedSinceFile : kitTexts.notKept;
  state.classList.toggle('warn', !isKept && !isInFile);
}

/** @param {boolean} isFinished */
function write(isFinished) {
  const savedAt = new Date().toISOString();
  const fileName = scorecardFileName(kit, isFinished);
  download(fileName, scorecardFile(kit, form.card(), { isFinished, savedAt }));
  isInFile = true;
  inFileAt = savedAt;
  keep();
  say(isFinished ? kitTexts.finished(fileName, kit.madeBy) : kitTexts.savedToGoOn(fileName));
}

function save() {
  write(false);
}

/** What is missing is said and gone to; what was left out is shown before the file is made. */
function finish() {
  const card = form.card();
  if (countAssessed(kit, card) === 0) {
    say(kitTexts.nothingAssessed, 'alert');
    goTo(document.getElementById(`criterion-${kit.rubric.criteria[0]?.id}`));
    return;
  }
  if (card.recommendation === null) {
    say(kitTexts.recommendationMissing, 'alert');
    goTo(document.querySelector('[name="recommendation"]'));
    return;
  }
  const left = untouched(kit, card);
  if (left.length === 0) {
    write(true);
    return;
  }
  element('finish-left').textContent = kitTexts.untouchedOnes(left.map(({ code }) => code));
  finishDialog.showModal();
}

/** @param {string} fileName @param {string} text */
function download(fileName, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** @param {File} file */
async function open(file) {
  const text = await file.text().catch(() => null); // gone, or not ours to read
  if (text === null) {
    say(kitTexts.unreadable(file.name), 'alert');
    return;
  }
  const read = readScorecardFile(kit, text, file.name);
  if ('refusal' in read) {
    say(read.refusal, 'alert');
    return;
  }
  before = isEmpty(form.card()) ? null : form.card();
  form.show(read.card);
  isInFile = true;
  inFileAt = read.savedAt;
  showProgress(kit, form.card());
  keep();
  say(kitTexts.opened(file.name, moment(read.savedAt)));
  element('put-back').hidden = before === null;
}

function putBack() {
  if (before === null) return;
  form.show(before);
  before = null;
  isInFile = false;
  showProgress(kit, form.card());
  keep();
  say(kitTexts.putBack);
}

function forget() {
  clearTimeout(keepSoon);
  keepSoon = undefined;
  copy.forget();
  say(kitTexts.forgotten);
}

/**
 * @param {string} text
 * @param {'status' | 'alert'} how
 */
function say(text, how = 'status') {
  const said = element('said');
  said.classList.toggle('alert', how === 'alert');
  element('said-text').textContent = text;
  said.hidden = false;
  element('put-back').hidden = true;
}

/** @param {Element | null} place */
function goTo(place) {
  if (!(place instanceof HTMLElement)) return;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}

const moment = (/** @type {string} */ instant) =>
  new Date(instant).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** @param {string} id */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

/** @param {string} id */
function input(id) {
  const found = element(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${id} is no input`);
  return found;
}

/** @param {string} id */
function dialog(id) {
  const found = element(id);
  if (!(found instanceof HTMLDialogElement)) throw new Error(`${id} is no dialog`);
  return found;
}

element('save').addEventListener('click', save);
element('finish').addEventListener('click', finish);
element('finish-end').addEventListener('click', finish);
element('finish-anyway').addEventListener('click', () => {
  finishDialog.close();
  write(true);
});
element('finish-back').addEventListener('click', () => finishDialog.close());
element('open').addEventListener('click', () => opener.click());
element('put-back').addEventListener('click', putBack);
element('forget').addEventListener('click', forget);
element('print').addEventListener('click', () => print());
for (const button of document.querySelectorAll('[data-clear]')) {
  button.addEventListener('click', () => form.clear(button.getAttribute('data-clear') ?? ''));
}
opener.addEventListener('change', () => {
  const [file] = opener.files ?? [];
  opener.value = ''; // so that the same file can be opened again
  if (file) void open(file);
});
// A file dropped anywhere is opened here; without this the browser would leave the page for it.
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void open(file);
});
// The posting is printed whole, and folded again afterwards if it was.
const fold = document.querySelector('#posting details');
let wasFolded = false;
addEventListener('beforeprint', () => {
  wasFolded ||= !fold?.hasAttribute('open');
  fold?.setAttribute('open', '');
});
addEventListener('afterprint', () => {
  if (wasFolded) fold?.removeAttribute('open');
  wasFolded = false;
});
addEventListener('beforeunload', (event) => {
  if (isInFile || isEmpty(form.card())) return;
  keep();
  event.preventDefault();
  event.returnValue = true; // Chromium before 119 asks only for this
});
// A telephone closes a page without asking: what was typed a moment ago is kept when it goes out of sight.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' && keepSoon !== undefined) keep();
});

const kept = copy.load();
form.show(kept?.card ?? emptyCard(kit));
isInFile = !kept || kept.inFileAt !== null;
inFileAt = kept?.inFileAt ?? '';
if (kept && !isEmpty(kept.card)) say(kitTexts.wentOn(moment(kept.changedAt)));
fold?.removeAttribute('open'); // open where scripts are off
showProgress(kit, form.card());
showState();
document.documentElement.classList.add('ready');
