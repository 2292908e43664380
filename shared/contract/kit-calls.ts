import { z } from 'zod';

import { assessorIdSchema, kitIdSchema } from '../ids.ts';
import {
  kitDraftSchema,
  kitRequestSchema,
  kitsDraftSchema,
  kitSummarySchema,
} from '../kit-making.ts';
import { ledgerEntrySchema } from '../ledger.ts';
import { nothing, oneApplication, onePosting } from './shapes.ts';
import type { Calls } from './calls.ts';

const oneKit = z.object({ kitId: kitIdSchema });

export const kitCalls = {
  /** What a kit for this assessor is begun with; null: somebody who is no assessor yet. */
  'kit.draft': {
    input: oneApplication.extend({ assessorId: assessorIdSchema.nullable() }),
    output: kitDraftSchema,
  },
  /** What several kits of a posting are begun with; `batch.startKits` makes them. */
  'kit.draftSeveral': { input: onePosting, output: kitsDraftSchema },
  /**
   * Asks where in main's dialog, writes the file and records kit and export; null on cancel, and then nothing was
   * written. The first kit of a draft rubric freezes it.
   */
  'kit.make': { input: kitRequestSchema, output: kitSummarySchema.nullable() },
  /** The kits made of one application, the newest first. */
  'kit.list': { input: oneApplication, output: z.array(kitSummarySchema) },
  /** Writes the very same page to another file; null on cancel. */
  'kit.saveAgain': { input: oneKit, output: ledgerEntrySchema.nullable() },
  /** What comes back of it is not taken any more. */
  'kit.withdraw': { input: oneKit, output: nothing },
} as const satisfies Calls;
