import { z } from 'zod';

import {
  applicationIdSchema,
  batchIdSchema,
  candidateIdSchema,
  exportIdSchema,
  postingIdSchema,
} from './ids.ts';
import { exportKinds, ledgerEntrySchema } from './ledger.ts';
import { instantSchema, plainDateSchema } from './time.ts';

/** Lines of one page of the ledger; the last page may have fewer. */
export const ledgerPageSize = 100;
/** People a line names; how many more there are it says as a number. */
export const mostPeopleNamed = 20;

/** Which lines are listed: those for which all of this holds. */
export const ledgerFilterSchema = z.object({
  /** Beginnings of words of the names of somebody who is in the file; blank for no restriction. */
  text: z.string().trim().max(200),
  kind: z.enum(exportKinds).nullable(),
  postingId: postingIdSchema.nullable(),
  /** Who got it, exactly as written. */
  forWhom: z.string().nullable(),
  /** Written together in one batch. */
  batchId: batchIdSchema.nullable(),
  /** Their delete-by day is today or past, and nobody said that they were deleted. */
  isDue: z.boolean(),
});
export type LedgerFilter = z.infer<typeof ledgerFilterSchema>;

export const wholeLedger: LedgerFilter = {
  text: '',
  kind: null,
  postingId: null,
  forWhom: null,
  batchId: null,
  isDue: false,
};

/** Whether the filter lets every line through. */
export function isWholeLedger({ text, kind, postingId, forWhom, batchId, isDue }: LedgerFilter) {
  return text.trim() === '' && (kind ?? postingId ?? forWhom ?? batchId) === null && !isDue;
}

/**
 * A place in the list: the sort keys of the line that stands there, its id last. Those that are due come first,
 * the longest due at the top; then the others, the newest at the top.
 */
export const ledgerPlaceSchema = z.union([
  z.object({
    deleteBy: plainDateSchema,
    exportedAt: instantSchema,
    id: exportIdSchema,
  }),
  z.object({ exportedAt: instantSchema, id: exportIdSchema }).strict(),
]);
export type LedgerPlace = z.infer<typeof ledgerPlaceSchema>;

/** One line of the ledger with the names of what it is about. */
export const ledgerRowSchema = ledgerEntrySchema.omit({ applicationIds: true }).extend({
  exportedByName: z.string(),
  /** Null for what is of no single posting. */
  postingTitle: z.string().nullable(),
  /** The first of those who are in the file. */
  people: z
    .array(
      z.object({
        applicationId: applicationIdSchema,
        candidateId: candidateIdSchema,
        name: z.string(),
      }),
    )
    .max(mostPeopleNamed),
  peopleCount: z.int().nonnegative(),
  batchId: batchIdSchema.nullable(),
  /** Its delete-by day is today or past, and nobody said that it was deleted. */
  isDue: z.boolean(),
  /** What whoever had it said; null while nobody did. */
  deletion: z
    .object({ confirmedAt: instantSchema, confirmedByName: z.string(), note: z.string() })
    .nullable(),
});
export type LedgerRow = z.infer<typeof ledgerRowSchema>;

/** What the ledger knows of a file's bytes. */
export const checkedFileSchema = z.object({
  fileName: z.string(),
  sha256: z.string().length(64),
  /** Every time these very bytes left, the newest first; none: they are of no export. */
  rows: z.array(ledgerRowSchema),
});
export type CheckedFile = z.infer<typeof checkedFileSchema>;
