import { z } from 'zod';

import { bookOptionsSchema } from '../comparison-book.ts';
import { sheetOptionsSchema } from '../decision-sheet.ts';
import { applicationIdSchema } from '../ids.ts';
import { printedFileSchema } from '../packet.ts';
import { onePosting } from './shapes.ts';
import type { Calls } from './calls.ts';

const chosen = onePosting.extend({
  /** Without a choice those a comparison takes: of the open stages all that are ranked, and those that are sealed. */
  applicationIds: z.array(applicationIdSchema).min(1).max(200).optional(),
});

/** What is printed of several candidates. It is saved by `packet.save`, as every printed file. */
export const bookCalls = {
  'book.preview': {
    input: chosen.extend({ options: bookOptionsSchema }),
    output: printedFileSchema,
  },
  'book.previewSheet': {
    input: chosen.extend({ options: sheetOptionsSchema }),
    output: printedFileSchema,
  },
} as const satisfies Calls;
