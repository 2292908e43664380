import { z } from 'zod';

/** One non-blank line of a text, as a diff names it: `lineNumber` counts every line from 1, blank ones too. */
const diffedLineSchema = z.object({ lineNumber: z.int().positive(), text: z.string().min(1) });
export type DiffedLine = z.infer<typeof diffedLineSchema>;

/**
 * What became of a line between two texts. `changed` has both sides, which differ; `moved` has both sides,
 * which say the same at another place.
 */
const lineChangeSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('same'), before: diffedLineSchema, after: diffedLineSchema }),
  z.object({ change: z.literal('moved'), before: diffedLineSchema, after: diffedLineSchema }),
  z.object({ change: z.literal('changed'), before: diffedLineSchema, after: diffedLineSchema }),
  z.object({ change: z.literal('added'), before: z.null(), after: diffedLineSchema }),
  z.object({ change: z.literal('removed'), before: diffedLineSchema, after: z.null() }),
]);
export type LineChange = z.infer<typeof lineChangeSchema>;

/** Every non-blank line of both texts exactly once, in the later text's order; removed ones where they stood. */
export const lineDiffSchema = z.array(lineChangeSchema);
export type LineDiff = z.infer<typeof lineDiffSchema>;

export const lineDiffCountsSchema = z.object({
  added: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  moved: z.int().nonnegative(),
});
export type LineDiffCounts = z.infer<typeof lineDiffCountsSchema>;

/** How many lines differ, by what became of them; all 0 when only blanks and line ends do. */
export function countChanges(diff: LineDiff): LineDiffCounts {
  const count = (change: LineChange['change']) =>
    diff.filter((each) => each.change === change).length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moved: count('moved'),
  };
}

/** A line as two texts are compared by it: blanks at its ends, their kind and their number do not matter. */
export function foldLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
