import { z } from 'zod';

import { blindStringSchema } from './blind-strings.ts';

/** What a blind packet takes out: always the first five, three on request, and what a person added. */
export const blindKinds = [
  'name',
  'email',
  'phone',
  'link',
  'address',
  'school',
  'employer',
  'date',
  'other',
] as const;
const blindKindSchema = z.enum(blindKinds);
export type BlindKind = z.infer<typeof blindKindSchema>;

/** The kinds that are taken out only where they were asked for, and the option that asks. */
export const onRequest = [
  ['school', 'schools'],
  ['employer', 'employers'],
  ['date', 'dates'],
] as const satisfies readonly (readonly [BlindKind, string])[];

/** What was, or would be, taken out of one kind: in how many places, and the strings as they stand there. */
const blindFindingSchema = z.object({
  kind: blindKindSchema,
  count: z.int().positive(),
  strings: z.array(z.string()),
});
export type BlindFinding = z.infer<typeof blindFindingSchema>;

/** What a blind copy would take out of all that an assessor may see of one application, to be looked through before. */
export const blindLookSchema = z.object({
  found: z.array(
    blindFindingSchema.omit({ strings: true }).extend({
      /** `mayStay` is false of what is the candidate's own whoever says otherwise: the whole name, address, number. */
      strings: z.array(z.object({ text: z.string(), mayStay: z.boolean() })),
    }),
  ),
  /** Found, and left where they stand because a person said so. */
  kept: z.array(z.string()),
  /** Added by a person, with the number of places where they stand: none may be a slip of the keyboard. */
  added: z.array(z.object({ text: blindStringSchema, count: z.int().nonnegative() })),
});
export type BlindLook = z.infer<typeof blindLookSchema>;

/** What a blind packet says of itself: counts, never the strings. */
export const blindReportSchema = z.object({
  removed: z.array(z.object({ kind: blindKindSchema, count: z.int().positive() })),
  /** Kinds that were not asked for, so that they may still stand in it. */
  kept: z.array(blindKindSchema),
  /** Strings that a person said to leave, though they were found. */
  keptStrings: z.int().nonnegative(),
  /** Documents without a text that could be read: they are not in it at all. */
  leftOutDocuments: z.int().nonnegative(),
});
