import { z } from 'zod';

import type { LineDiff } from './line-diff.ts';
import { lineCorrectionSchema, type LineCorrection } from './posting.ts';

/** A correction that has no line to stand on in the later text. */
export const lostCorrectionSchema = z.object({
  /** Its line number is the earlier text's. */
  correction: lineCorrectionSchema,
  /** The earlier line, verbatim. */
  text: z.string(),
  change: z.enum(['changed', 'removed']),
  /** What the line became; null when it went away. */
  laterLineNumber: z.int().positive().nullable(),
});
export type LostCorrection = z.infer<typeof lostCorrectionSchema>;

export type CarriedCorrections = {
  /** The later text's corrections: its own and the carried ones, by line number. */
  corrections: LineCorrection[];
  carriedCount: number;
  /** In the earlier text's order. */
  lost: LostCorrection[];
};

/**
 * The corrections of an earlier text, moved to the same lines of a later one; neither argument is changed.
 *
 * A line that only moved takes its correction with it. A line that changed or went away cannot: its
 * correction is named in `lost`, unless the later line has one of its own, which says what the person
 * thinks now. Corrections already made on the later text always win. A line that was only accepted as it was
 * read is no loss: what it became is read, and looked at, anew.
 *
 * @param diff from the earlier text to the later one
 */
export function carryCorrections(
  diff: LineDiff,
  earlier: readonly LineCorrection[],
  later: readonly LineCorrection[],
): CarriedCorrections {
  const own = new Set(later.map(({ lineNumber }) => lineNumber));
  const changes = new Map(diff.map((change) => [change.before?.lineNumber, change]));
  const carried: LineCorrection[] = [];
  const lost: LostCorrection[] = [];
  for (const correction of earlier.toSorted((a, b) => a.lineNumber - b.lineNumber)) {
    const change = changes.get(correction.lineNumber);
    const laterLineNumber = change?.after?.lineNumber ?? null;
    if (laterLineNumber !== null && own.has(laterLineNumber)) continue;
    if (laterLineNumber !== null && (change?.change === 'same' || change?.change === 'moved')) {
      carried.push({ ...correction, lineNumber: laterLineNumber });
    } else if (!correction.isAccepted) {
      lost.push({
        correction,
        text: change?.before?.text ?? '',
        change: laterLineNumber === null ? 'removed' : 'changed',
        laterLineNumber,
      });
    }
  }
  return {
    corrections: [...later, ...carried].toSorted((a, b) => a.lineNumber - b.lineNumber),
    carriedCount: carried.length,
    lost,
  };
}
