import { z } from 'zod';

import { ledgerEntrySchema } from '../ledger.ts';
import { oneApplication } from './shapes.ts';
import type { Calls } from './calls.ts';

export const ledgerCalls = {
  /** What left the workbench about one application, the newest first. */
  'ledger.listOfApplication': { input: oneApplication, output: z.array(ledgerEntrySchema) },
} as const satisfies Calls;
