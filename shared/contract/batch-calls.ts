import { z } from 'zod';

import { applicationIdSchema, batchIdSchema } from '../ids.ts';
import { kitBatchOptionsSchema, kitReceiverSchema } from '../kit-making.ts';
import { batchReportSchema, chosenFolderSchema, mostFilesAtOnce } from '../packet-batch.ts';
import { namePatternSchemas } from '../packet-file-name.ts';
import { packetOptionsSchema } from '../packet-options.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

const oneBatch = z.object({ batchId: batchIdSchema });

export const batchCalls = {
  'batch.chooseFolder': { input: nothing, output: chosenFolderSchema.nullable() },
  /** Writes a packet of each into the folder, one after the other; answers when it has begun. */
  'batch.start': {
    input: z.object({
      applicationIds: z.array(applicationIdSchema).min(1).max(mostFilesAtOnce),
      options: packetOptionsSchema,
      namePattern: namePatternSchemas.packet,
      token: z.string(),
    }),
    output: batchReportSchema,
  },
  /**
   * Writes a kit of each application for each assessor into the folder, as `kit.make` does one: each recorded, each
   * with a key of its own. Somebody new becomes an assessor when it begins.
   */
  'batch.startKits': {
    input: kitBatchOptionsSchema.extend({
      applicationIds: z.array(applicationIdSchema).min(1).max(mostFilesAtOnce),
      receivers: z.array(kitReceiverSchema).min(1).max(mostFilesAtOnce),
      /** No second kit of a candidate for an assessor who has one that is not withdrawn. */
      leavesOutMade: z.boolean(),
      namePattern: namePatternSchemas.kit,
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
