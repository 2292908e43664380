import { z } from 'zod';

import { importIdSchema } from '../ids.ts';
import { importReportSchema } from '../import.ts';
import { chosenFilesSchema, nothing } from './shapes.ts';
import type { Calls } from './calls.ts';

export const importCalls = {
  'import.chooseFiles': { input: nothing, output: chosenFilesSchema.nullable() },
  'import.start': { input: z.object({ token: z.string() }), output: importReportSchema },
  /** `name` stands in for a file name; null: the first line is used. */
  'import.paste': {
    input: z.object({
      text: z.string().max(10_000_000),
      name: z.string().trim().max(200).nullable(),
    }),
    output: importReportSchema,
  },
  'import.sample': { input: nothing, output: importReportSchema },
  'import.cancel': { input: z.object({ importId: importIdSchema }), output: nothing },
  /** The newest import of this session, to show after a reload or a start with file names; null when none. */
  'import.current': { input: nothing, output: importReportSchema.nullable() },
} as const satisfies Calls;
