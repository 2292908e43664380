import { z } from 'zod';

import { exportIdSchema } from '../ids.ts';
import { ledgerEntrySchema } from '../ledger.ts';
import {
  checkedFileSchema,
  ledgerFilterSchema,
  ledgerPageSize,
  ledgerPlaceSchema,
  ledgerRowSchema,
} from '../ledger-list.ts';
import { chosenFilesSchema, nothing, oneApplication } from './shapes.ts';
import type { Calls } from './calls.ts';

export const ledgerCalls = {
  /** What left the workbench about one application, the newest first. */
  'ledger.listOfApplication': { input: oneApplication, output: z.array(ledgerEntrySchema) },
  /** Of the whole workspace: how many files left, and how many are due to be deleted by whoever has them. */
  'ledger.count': {
    input: nothing,
    output: z.object({ total: z.int().nonnegative(), due: z.int().nonnegative() }),
  },
  /** The lines behind a place, the first ones for null; `next` is null at the end. */
  'ledger.page': {
    input: z.object({ filter: ledgerFilterSchema, after: ledgerPlaceSchema.nullable() }),
    output: z.object({
      rows: z.array(ledgerRowSchema).max(ledgerPageSize),
      next: ledgerPlaceSchema.nullable(),
    }),
  },
  /** For whom files were made, by name; at most 200, for a menu. */
  'ledger.recipients': { input: nothing, output: z.array(z.string()) },
  /** Whoever had the file said that it is deleted. `note` says how that is known; may be empty. */
  'ledger.confirmDeleted': {
    input: z.object({ exportId: exportIdSchema, note: z.string().trim().max(300) }),
    output: nothing,
  },
  'ledger.chooseFile': { input: nothing, output: chosenFilesSchema.nullable() },
  /** Which exports have the bytes of this one file. The file is read and not kept. */
  'ledger.checkFile': { input: z.object({ token: z.string() }), output: checkedFileSchema },
} as const satisfies Calls;
