import { diffArrays } from 'diff';

import { foldLine, type DiffedLine, type LineChange, type LineDiff } from '#shared/line-diff.ts';
import { sourceLines } from '../parse/source-lines.ts';

/** With more differing lines than this the texts have little in common, and the shortest script costs too much. */
const maxDifferingLines = 2000;
/** With more pairs of removed and added lines nobody reads them as "this became that". */
const maxPairs = 40_000;
/** From this share of common words on, a removed and an added line are one line that changed. */
const changedFrom = 0.5;

type Side = { line: DiffedLine; folded: string };

/**
 * What became of each non-blank line between two texts. Deterministic; blanks and line ends do not count.
 *
 * The shortest script of whole lines, by Myers; then a line that stands once in either text, at another place,
 * has moved, and lines that were replaced by similar ones have changed. Line numbers are the reader's.
 *
 * @source Myers (1986), Algorithmica 1, 251–266, doi:10.1007/BF01840446, as in the library `diff`
 */
export function diffLines(earlierSource: string, laterSource: string): LineDiff {
  const before = sidesOf(earlierSource);
  const after = sidesOf(laterSource);
  const runs = runsOf(before, after);
  const lone = loneLines(before, after);
  const replaced = (which: 'removed' | 'added') =>
    runs.flatMap((run) => (run[which] ? run.sides : [])).filter(({ folded }) => !lone.has(folded));
  const partners = pairUp(replaced('removed'), replaced('added'));
  const changed = new Set(partners.values());
  const diff: LineChange[] = [];
  let gone: Side[] = []; // removed, and not told yet: a changed line that stood above is told first
  const tellGone = (until = Infinity) => {
    const above = gone.filter(({ line }) => line.lineNumber < until);
    diff.push(
      ...above.map(({ line }) => ({ change: 'removed', before: line, after: null }) as const),
    );
    gone = gone.filter((side) => !above.includes(side));
  };
  let afterAt = 0;
  for (const run of runs) {
    if (run.removed) {
      gone.push(...run.sides.filter((side) => !lone.has(side.folded) && !changed.has(side)));
      continue;
    }
    const to = after.slice(afterAt, (afterAt += run.sides.length));
    for (const [at, side] of to.entries()) {
      const same = run.added ? undefined : run.sides[at];
      const moved = lone.get(side.folded);
      const partner = partners.get(side);
      const isPaired = run.added && partners.size > 0;
      const next = isPaired ? to.slice(at).find((each) => partners.has(each)) : undefined;
      tellGone(next && partners.get(next)?.line.lineNumber);
      if (same) diff.push({ change: 'same', before: same.line, after: side.line });
      else if (moved) diff.push({ change: 'moved', before: moved, after: side.line });
      else if (partner) diff.push({ change: 'changed', before: partner.line, after: side.line });
      else diff.push({ change: 'added', before: null, after: side.line });
    }
  }
  tellGone();
  return diff;
}

function sidesOf(source: string): Side[] {
  return sourceLines(source).map(({ lineNumber, text }) => ({
    line: { lineNumber, text },
    folded: foldLine(text),
  }));
}

/** Lines that stay, go or come together; `sides` are the earlier text's, of an added run the later one's. */
type Run = { added: boolean; removed: boolean; sides: Side[] };

/** The shortest script. Where it would cost too much, all of the one goes and all of the other comes. */
function runsOf(before: readonly Side[], after: readonly Side[]): Run[] {
  const folded = (sides: readonly Side[]) => sides.map((side) => side.folded);
  const options = { maxEditLength: maxDifferingLines };
  const script = diffArrays(folded(before), folded(after), options) ?? [
    { added: false, removed: true, count: before.length },
    { added: true, removed: false, count: after.length },
  ];
  let beforeAt = 0;
  let afterAt = 0;
  return script.map(({ added, removed, count }) => {
    const sides = added
      ? after.slice(afterAt, afterAt + count)
      : before.slice(beforeAt, beforeAt + count);
    if (!added) beforeAt += count;
    if (!removed) afterAt += count;
    return { added, removed, sides };
  });
}

/** Lines that stand once in the earlier and once in the later text: the earlier one, by the folded text. */
function loneLines(before: readonly Side[], after: readonly Side[]): Map<string, DiffedLine> {
  const once = (sides: readonly Side[]) => {
    const counts = new Map<string, number>();
    for (const { folded } of sides) counts.set(folded, (counts.get(folded) ?? 0) + 1);
    return counts;
  };
  const [inBefore, inAfter] = [once(before), once(after)];
  return new Map(
    before
      .filter(({ folded }) => inBefore.get(folded) === 1 && inAfter.get(folded) === 1)
      .map(({ folded, line }) => [folded, line]),
  );
}

/** For each added line the removed one it came from, in order, so that they have most in common altogether. */
function pairUp(gone: readonly Side[], fresh: readonly Side[]): Map<Side, Side> {
  const pairs = new Map<Side, Side>();
  if (gone.length * fresh.length > maxPairs) return pairs;
  const alike = gone.map((from) => fresh.map((to) => likeness(from.folded, to.folded)));
  // best[i][j]: the most likeness that gone[i…] and fresh[j…] can have in common.
  const best = Array.from({ length: gone.length + 1 }, () =>
    Array.from({ length: fresh.length + 1 }, () => 0),
  );
  const at = (table: number[][], i: number, j: number) => table[i]?.[j] ?? 0;
  const paired = (i: number, j: number) =>
    at(alike, i, j) < changedFrom ? -1 : at(alike, i, j) + at(best, i + 1, j + 1);
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const most = Math.max(at(best, i + 1, j), at(best, i, j + 1), paired(i, j));
      const row = best[i];
      if (row) row[j] = most;
    }
  }
  for (let i = 0, j = 0; i < gone.length && j < fresh.length;) {
    const [from, to] = [gone[i], fresh[j]];
    if (from && to && paired(i, j) === at(best, i, j)) {
      pairs.set(to, from);
      i += 1;
      j += 1;
    } else if (at(best, i + 1, j) >= at(best, i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The share of words two lines have in common: 0 none, 1 all. */
function likeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const left = [...others];
  let common = 0;
  for (const word of words) {
    const found = left.indexOf(word);
    if (found === -1) continue;
    left.splice(found, 1);
    common += 1;
  }
  return words.length + others.length === 0 ? 0 : (2 * common) / (words.length + others.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
}
