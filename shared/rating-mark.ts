import type { Scale } from './rubric.ts';
import type { Level } from './scorecard.ts';
import { valueOf } from './scoring/values.ts';

/** The four marks a rating is shown with, each with its word. */
export type RatingMark = 'met' | 'partly' | 'not-met' | 'not-assessed';

export type LevelRow = { key: string; level: Level; mark: RatingMark };

/**
 * The rows of a level control, the best first, "not assessed" last.
 *
 * On the checklist the keys name the rows, not the stored level: 1 Met, 2 Partly, 3 Not met, 4 Not assessed.
 * On the anchored scale they are the levels, and 0 is "not assessed".
 */
export function levelRows(scale: Scale): readonly LevelRow[] {
  return rowsOf[scale];
}

const rowsOf: Record<Scale, readonly LevelRow[]> = {
  checklist: [
    { key: '1', level: 3, mark: 'met' },
    { key: '2', level: 2, mark: 'partly' },
    { key: '3', level: 1, mark: 'not-met' },
    { key: '4', level: null, mark: 'not-assessed' },
  ],
  anchored: [
    { key: '5', level: 5, mark: 'met' },
    { key: '4', level: 4, mark: 'met' },
    { key: '3', level: 3, mark: 'partly' },
    { key: '2', level: 2, mark: 'not-met' },
    { key: '1', level: 1, mark: 'not-met' },
    { key: '0', level: null, mark: 'not-assessed' },
  ],
};

/** The mark of a level; null is "not assessed". @throws {RangeError} when the level is off the scale */
export function markOf(level: Level, scale: Scale): RatingMark {
  return level === null ? 'not-assessed' : markOfValue(valueOf(level, scale));
}

/** The mark of a value 0 … 1, which may be a mean; null is "not assessed". */
export function markOfValue(value: number | null): RatingMark {
  if (value === null) return 'not-assessed';
  if (value >= 0.75) return 'met';
  return value <= 0.25 ? 'not-met' : 'partly';
}
