import { z } from 'zod';

import { encodingPreviewSchema } from '../encoding-preview.ts';
import {
  encodingSchema,
  lineCorrectionSchema,
  postingSchema,
  postingSummarySchema,
} from '../posting.ts';
import { nothing, onePosting } from './shapes.ts';
import type { Calls } from './calls.ts';

export const postingCalls = {
  'posting.list': { input: nothing, output: z.array(postingSummarySchema) },
  'posting.get': { input: onePosting, output: postingSchema },
  'posting.rename': {
    input: onePosting.extend({ title: z.string().trim().min(1).max(300) }),
    output: postingSchema,
  },
  'posting.correctLine': {
    input: onePosting.extend({ correction: lineCorrectionSchema }),
    output: postingSchema,
  },
  'posting.uncorrectLine': {
    input: onePosting.extend({ lineNumber: z.int().positive() }),
    output: postingSchema,
  },
  /** A person has looked at every line: the posting leaves "needs review". */
  'posting.markReviewed': { input: onePosting, output: postingSchema },
  /** Leaves a line as it was read: its doubt is settled, and stays so when the text is read again. */
  'posting.acceptLine': {
    input: onePosting.extend({ lineNumber: z.int().positive() }),
    output: postingSchema,
  },
  /** The same for every line that is still doubtful, as one step. */
  'posting.acceptAllLines': { input: onePosting, output: postingSchema },
  /** How the kept bytes would read in another encoding; nothing is written. */
  'posting.previewEncoding': {
    input: onePosting.extend({ encoding: encodingSchema }),
    output: encodingPreviewSchema,
  },
  /** Reads the kept bytes in this encoding. Corrections stay where their line is still there. */
  'posting.setEncoding': {
    input: onePosting.extend({ encoding: encodingSchema }),
    output: postingSchema,
  },
} as const satisfies Calls;
