import { z } from 'zod';

import { importIdSchema, returnedIdSchema } from '../ids.ts';
import { listedReturnSchema, returnedReportSchema } from '../returned-scorecard.ts';
import { chosenFilesSchema, nothing, oneApplication, reason } from './shapes.ts';
import type { Calls } from './calls.ts';

export const returnedCalls = {
  'returned.chooseFiles': { input: nothing, output: chosenFilesSchema.nullable() },
  /** Takes in what can come in at once, sealed, as one step of undo; the rest is told file by file. */
  'returned.import': { input: z.object({ token: z.string() }), output: returnedReportSchema },
  /** Takes in a file whose questions were answered with yes; a part of the same step. */
  'returned.accept': {
    input: z.object({ importId: importIdSchema, index: z.int().nonnegative() }),
    output: returnedReportSchema,
  },
  /** The report that is open; null when none is. */
  'returned.report': { input: nothing, output: returnedReportSchema.nullable() },
  'returned.closeReport': { input: nothing, output: nothing },

  /** What came back for an application, sealed and opened, in the order it came. */
  'returned.list': { input: oneApplication, output: z.array(listedReturnSchema) },
  /**
   * Opens sealed cards together: each becomes its assessor's submitted scorecard. It is recorded and stays. Needs a
   * reason while one's own scorecard is not submitted, and a word where drafts give way.
   */
  'returned.open': {
    input: oneApplication.extend({
      ids: z.array(returnedIdSchema).min(1).max(100),
      reason: reason.optional(),
      replaceDrafts: z.boolean().optional(),
    }),
    output: z.object({ openedCount: z.int().positive() }),
  },
  /** Takes a sealed card away. */
  'returned.remove': { input: z.object({ id: returnedIdSchema }), output: nothing },
} as const satisfies Calls;
