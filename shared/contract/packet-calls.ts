import { z } from 'zod';

import { blindStringSchema, blindTreatmentSchema } from '../blind-strings.ts';
import { blindLookSchema } from '../blind.ts';
import { packetIdSchema } from '../ids.ts';
import { ledgerEntrySchema } from '../ledger.ts';
import { packetTextFormats } from '../packet-file.ts';
import { packetOptionsSchema } from '../packet-options.ts';
import { packetPreviewSchema } from '../packet.ts';
import { nothing, oneApplication } from './shapes.ts';
import type { Calls } from './calls.ts';

export const packetCalls = {
  'packet.preview': {
    input: oneApplication.extend({ options: packetOptionsSchema }),
    output: packetPreviewSchema,
  },
  /** What a blind copy would take out, with the strings, for a person to look through before it is made. */
  'packet.blindFindings': {
    input: oneApplication.extend(packetOptionsSchema.pick({ blind: true }).shape),
    output: blindLookSchema,
  },
  /**
   * Has every blind copy of this application take a string out too, or leave one that is found; null goes back to
   * what the rules say. For everybody who prints it, until it is changed.
   */
  'packet.treatString': {
    input: oneApplication.extend({ string: blindStringSchema, treatment: blindTreatmentSchema }),
    output: nothing,
  },
  /** Asks where in main's dialog, writes the previewed bytes and records the export; null on cancel. */
  'packet.save': {
    input: z.object({ packetId: packetIdSchema }),
    output: ledgerEntrySchema.nullable(),
  },
  /**
   * The previewed packet in another format, of the same data and with the same choices; documents are in it as text.
   * Refused when a blind one still names somebody.
   */
  'packet.saveAs': {
    input: z.object({ packetId: packetIdSchema, format: z.enum(packetTextFormats) }),
    output: ledgerEntrySchema.nullable(),
  },
  /** Puts the previewed bytes into a drag that has begun in the page; recorded, since nobody hears where it ends. */
  'packet.dragOut': { input: z.object({ packetId: packetIdSchema }), output: ledgerEntrySchema },
} as const satisfies Calls;
