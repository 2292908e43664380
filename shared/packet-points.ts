import { z } from 'zod';

import { criterionIdSchema, evidenceIdSchema } from './ids.ts';

/** What speaks for or against a candidate, as a person chose it for the first page. */
export const packetPointSchema = z.object({
  criterionId: criterionIdSchema,
  /** The quote that is printed with it; null prints none. */
  evidenceId: evidenceIdSchema.nullable(),
  /** The person's own sentence; may be empty. */
  words: z.string().trim().max(300).normalize('NFC'),
});
export type PacketPoint = z.infer<typeof packetPointSchema>;

/** The first page has room for three of each. */
export const mostPoints = 3;

const side = z.array(packetPointSchema).max(mostPoints);
export const packetPointsSchema = z.object({ strengths: side, concerns: side });
export type PacketPoints = z.infer<typeof packetPointsSchema>;
