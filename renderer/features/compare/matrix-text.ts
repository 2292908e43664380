import { defused } from '#shared/csv-text.ts';
import { formatScore } from '#shared/scoring/format-score.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { standingOn, type CompareModel } from './compare-model.ts';
import { givenWord, wordOf } from '#shared/level-words.ts';
import { givenOn } from './matrix-cell.tsx';

/**
 * The matrix as lines with tabs between the columns, as it stands on the screen: for a mail or a spreadsheet.
 *
 * No cell can be taken for a formula there.
 */
export function matrixText(model: CompareModel): string {
  return matrixRows(model)
    .map((cells) => cells.map(safeCell).join('\t'))
    .join('\n');
}

/** Names, then scores, then a row for each criterion that is shown. */
export function matrixRows(model: CompareModel): string[][] {
  const { columns, groups, rubric } = model;
  const head = [
    ['', ...columns.map(({ name }) => name)],
    ['', ...columns.map(({ open }) => (open ? formatScore(open.standing) : compareTexts.sealed))],
  ];
  const rows = groups
    .flatMap(({ criterionIds }) => criterionIds)
    .map((criterionId) => [
      `${model.codeOf(criterionId)} ${model.criterionOf(criterionId)?.name ?? ''}`,
      ...columns.map((column) => {
        const standing = standingOn(column, criterionId);
        if (!standing) return compareTexts.sealed;
        const word = wordOf(standing.value, rubric.scale);
        const given = givenOn({ model, column, criterionId });
        if (new Set(given.map(({ value }) => value)).size <= 1) return word;
        const each = given.map(({ name, value }) =>
          compareTexts.gave(name, givenWord(value, rubric.scale)),
        );
        return `${word} (${each.join(', ')})`;
      }),
    ]);
  return [...head, ...rows];
}

const safeCell = (text: string) => defused(text.replaceAll(/[\t\r\n]+/g, ' '));

/** Puts a text on the clipboard by the page's own copy event: the page has no permission for anything else. */
export function copyText(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isCopied;
}
