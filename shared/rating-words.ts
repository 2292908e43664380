import { levelRows, type LevelRow } from './rating-mark.ts';
import type { Scale } from './rubric.ts';
import type { Level } from './scorecard.ts';
import { commonTexts } from './texts/common.ts';
import { levelTexts } from './texts/levels.ts';

/** So much of an anchor stands beside its number where there is room for a few words only. */
const longestLead = 32;

/**
 * The short word of a level: "Partly", "Exceeded"; "Not assessed" for null.
 *
 * @throws {RangeError} when the level is off the scale
 */
export function levelWord(level: Level, scale: Scale): string {
  if (level === null) return commonTexts.ratingMarks['not-assessed'];
  const word = levelTexts.words[scale][level - 1];
  if (word === undefined) throw new RangeError(`level ${level} is not on the ${scale} scale`);
  return word;
}

/** The level's word with its number where the scale has numbers: "4 Met"; on the checklist the word alone. */
export function numberedWord(level: Level, scale: Scale): string {
  const word = levelWord(level, scale);
  return level === null || scale === 'checklist' ? word : `${level} ${word}`;
}

/**
 * A rating in a few words, as it stands beside its mark. A number never stands alone: the first words of its
 * anchor follow it, or the level's own word where nobody wrote one.
 *
 * @param anchors of the criterion, `anchors[level - 1]`
 * @throws {RangeError} when the level is off the scale
 * @example ratingWords(3, 'checklist', ['', '', '']) // 'Met'
 * @example ratingWords(4, 'anchored', ['', '', '', 'Ran a shift alone.', '']) // '4 Ran a shift alone'
 */
export function ratingWords(level: Level, scale: Scale, anchors: readonly string[]): string {
  const word = levelWord(level, scale);
  if (level === null || scale === 'checklist') return word;
  return `${level} ${leadOf(anchors[level - 1] ?? '') || word}`;
}

/** The beginning of an anchor, up to its first stop, ended at a word where it is long. */
function leadOf(anchor: string): string {
  const clause = (/^.*?(?=[.;:!?](?:\s|$)|\n|$)/u.exec(anchor.trim())?.[0] ?? '').trim();
  if (clause.length <= longestLead) return clause;
  const word = clause.slice(0, longestLead).lastIndexOf(' ');
  return `${clause.slice(0, word > 8 ? word : longestLead).replace(/[,\s]+$/, '')}…`;
}

export type LevelOption = LevelRow & { word: string; anchor: string };

/** The rows of the level control for one criterion: key, mark, word, and what the level looks like. */
export function levelOptions(scale: Scale, anchors: readonly string[]): LevelOption[] {
  return levelRows(scale).map((row) => ({
    ...row,
    word: levelWord(row.level, scale),
    anchor: meaningOf(row.level, scale, anchors),
  }));
}

/** What a level looks like: its anchor, or what it means by itself. */
function meaningOf(level: Level, scale: Scale, anchors: readonly string[]): string {
  if (level === null) return levelTexts.notAssessed;
  return anchors[level - 1] || (levelTexts.meanings[scale][level - 1] ?? '');
}
