import { z } from 'zod';

import { applicationIdSchema, batchIdSchema } from '../ids.ts';
import { batchReportSchema, chosenFolderSchema, mostPacketsAtOnce } from '../packet-batch.ts';
import { namePatternSchema } from '../packet-file-name.ts';
import { packetOptionsSchema } from '../packet-options.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

const oneBatch = z.object({ batchId: batchIdSchema });

export const batchCalls = {
  'batch.chooseFolder': { input: nothing, output: chosenFolderSchema.nullable() },
  /** Writes a packet of each into the folder, one after the other; answers when it has begun. */
  'batch.start': {
    input: z.object({
      applicationIds: z.array(applicationIdSchema).min(1).max(mostPacketsAtOnce),
      options: packetOptionsSchema,
      namePattern: namePatternSchema,
      token: z.string(),
    }),
    output: batchReportSchema,
  },
  /** Ends after the file that is being written. */
  'batch.stop': { input: oneBatch, output: nothing },
  /**
   * Goes on where a batch was. With the token of another folder only what is left is written there; otherwise what
   * is missing from the folder is written again.
   */
  'batch.resume': {
    input: oneBatch.extend({ token: z.string().nullable() }),
    output: batchReportSchema,
  },
  /** What is left of a batch is not wanted any more; what was written stays. */
  'batch.giveUp': { input: oneBatch, output: nothing },
  /** The batch that runs, or ran last in this session, or was left unfinished; null when there is none. */
  'batch.current': { input: nothing, output: batchReportSchema.nullable() },
} as const satisfies Calls;
