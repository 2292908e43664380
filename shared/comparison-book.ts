import { z } from 'zod';

import { blindReportSchema } from './blind.ts';
import { comparisonSchema } from './comparison.ts';
import { packetDataSchema } from './packet-data.ts';
import { packetOptionsSchema } from './packet-options.ts';
import { rubricSchema } from './rubric.ts';
import { instantSchema } from './time.ts';

/** How a comparison book is printed and for whom. */
export const bookOptionsSchema = packetOptionsSchema
  .pick({ paper: true, forWhom: true, deleteBy: true })
  .extend({
    /** Letters stand for names, and what tells who somebody is goes; this says what goes beside that. */
    hideNames: packetOptionsSchema.shape.blind.optional(),
  });
export type BookOptions = z.infer<typeof bookOptionsSchema>;

/** The snapshot a comparison book is made from; its SHA-256 is the content hash in the footer. */
export const comparisonBookDataSchema = z.object({
  /** As the preparing assessor may see it: what is sealed for them is not in it. */
  comparison: comparisonSchema.omit({ comparable: true, rubric: true }),
  rubric: rubricSchema,
  /** Who is not sealed, in the order of the comparison: each has a decision page. */
  finalists: z.array(packetDataSchema),
  preparedBy: z.string(),
  generatedAt: instantSchema,
  /** What was taken out, where names are hidden. */
  blind: blindReportSchema.nullable(),
});
export type ComparisonBookData = z.infer<typeof comparisonBookDataSchema>;
