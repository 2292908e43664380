import { z } from 'zod';

import { peopleTableSchema, screenTableSchema, tableChoiceSchema } from '../screen-table.ts';
import type { Calls } from './calls.ts';

const saved = z.object({ fileName: z.string(), rowCount: z.int().nonnegative() }).nullable();

export const tableCalls = {
  /** Asks where in main's dialog, writes the table as it stands on the screen and records the export; null on cancel. */
  'table.save': { input: tableChoiceSchema.extend({ table: screenTableSchema }), output: saved },
  /** The same of the list of all candidates, which is too long to come from the page. */
  'table.savePeople': {
    input: tableChoiceSchema.extend({ table: peopleTableSchema }),
    output: saved,
  },
} as const satisfies Calls;
