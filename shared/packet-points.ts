import { z } from 'zod';

import { assessorIdSchema, criterionIdSchema, evidenceIdSchema } from './ids.ts';
import { instantSchema } from './time.ts';

/** The decision page has room for so many strengths, and for so many concerns. It is a hard limit: nothing there is cut. */
export const mostPoints = 3;

/** What speaks for or against a candidate on one criterion: a quote of its evidence, a person's own words, or both. */
const packetPointSchema = z.object({
  criterionId: criterionIdSchema,
  /** Null when no quote stands under it. One that is not to be seen any more prints nothing. */
  evidenceId: evidenceIdSchema.nullable(),
  /** Printed beside the quote, as the person's own; empty when they added none. */
  words: z.string().trim().max(240).normalize('NFC'),
});
export type PacketPoint = z.infer<typeof packetPointSchema>;

const pointsSchema = z
  .array(packetPointSchema)
  .max(mostPoints)
  .refine((all) => new Set(all.map(({ criterionId }) => criterionId)).size === all.length, {
    error: 'a criterion stands once on a side',
  });

/** The decision page's strengths and concerns, each in the order they are printed. */
export const packetPointsSchema = z.object({ strengths: pointsSchema, concerns: pointsSchema });
export type PacketPoints = z.infer<typeof packetPointsSchema>;

/** Which of the two a point is: what a panel asks for, and where it is printed. */
export const pointSides = ['strengths', 'concerns'] as const;
export type PointSide = (typeof pointSides)[number];

/** Points as a person chose them in place of the tool's proposals, and who that was. */
export const chosenPointsSchema = z.object({
  points: packetPointsSchema,
  chosenBy: assessorIdSchema,
  chosenAt: instantSchema,
});
export type ChosenPoints = z.infer<typeof chosenPointsSchema>;

/** A criterion that a point can be made of, with every quote the assessor at the keyboard may print under it. */
export const pointSourceSchema = z.object({
  criterionId: criterionIdSchema,
  /** `R3`: see `criterion-code.ts`. */
  code: z.string(),
  name: z.string(),
  quotes: z.array(
    z.object({
      evidenceId: evidenceIdSchema,
      quote: z.string(),
      /** Where it stands, in words: "Résumé.pdf, line 9". */
      source: z.string(),
    }),
  ),
});
export type PointSource = z.infer<typeof pointSourceSchema>;
