import { z } from 'zod';

import { packetIdSchema } from '../ids.ts';
import { packetExportSchema, packetPreviewSchema } from '../packet.ts';
import { oneApplication } from './shapes.ts';
import type { Calls } from './calls.ts';

export const packetCalls = {
  'packet.preview': { input: oneApplication, output: packetPreviewSchema },
  /** Asks where in main's dialog, writes the previewed bytes and records the export; null on cancel. */
  'packet.save': {
    input: z.object({ packetId: packetIdSchema }),
    output: packetExportSchema.nullable(),
  },
  /** Puts the previewed bytes into a drag that has begun in the page; recorded, since nobody hears where it ends. */
  'packet.dragOut': { input: z.object({ packetId: packetIdSchema }), output: packetExportSchema },
  'packet.listExports': { input: oneApplication, output: z.array(packetExportSchema) },
} as const satisfies Calls;
