import { z } from 'zod';

import { csvFieldSchema } from './csv-fields.ts';
import { applicationIdSchema, candidateIdSchema, importIdSchema, postingIdSchema } from './ids.ts';
import { encodingSchema } from './posting.ts';
import { instantSchema } from './time.ts';

export const csvDelimiterSchema = z.enum([',', ';', '\t', '|']);
export type CsvDelimiter = z.infer<typeof csvDelimiterSchema>;

/** How a list is read: all of it can be changed before anything is written. */
export const csvSettingsSchema = z.object({
  encoding: encodingSchema,
  delimiter: csvDelimiterSchema,
  hasHeader: z.boolean(),
  /** What each column holds; null: it is left out. Columns beyond the last entry are left out too. */
  columns: z.array(csvFieldSchema.nullable()).max(500),
  /** Everybody applies for this posting; null: they come into the workspace alone, or as a column says. */
  postingId: postingIdSchema.nullable(),
});
export type CsvSettings = z.infer<typeof csvSettingsSchema>;

/** What is wrong in a row; `column` counts from 0, null when it is the row as a whole. */
const cellProblemSchema = z.object({
  column: z.int().nonnegative().nullable(),
  message: z.string(),
});
export type CellProblem = z.infer<typeof cellProblemSchema>;

const previewRowSchema = z.object({
  /** From 1, the header not counted. */
  rowNumber: z.int().positive(),
  /** Where the row begins in the file, from 1. */
  lineNumber: z.int().positive(),
  cells: z.array(z.string()),
  problems: z.array(cellProblemSchema),
  /** Who it would be; null while something is wrong. */
  name: z.string().nullable(),
  /** The person who is here already and would be left as they are. */
  present: z.object({ id: candidateIdSchema, name: z.string() }).nullable(),
});
export type PreviewRow = z.infer<typeof previewRowSchema>;

/** A list that was chosen and not yet imported: what would come of it. */
export const csvPreviewSchema = z.object({
  draftId: z.uuid(),
  fileName: z.string(),
  settings: csvSettingsSchema,
  headers: z.array(z.string()),
  rows: z.array(previewRowSchema),
  rowCount: z.int().nonnegative(),
  /** Of all rows, those that cannot come in. */
  refusedCount: z.int().nonnegative(),
  /** The first that cannot come in although they are not among `rows`. */
  furtherTrouble: z.array(previewRowSchema),
  /** Why nothing can be imported as the columns are now; null when it can. */
  blockedBy: z.string().nullable(),
  /** The columns are those of an earlier file with the same headers. */
  isRemembered: z.boolean(),
  /** The same bytes were imported before, and their people are still here. */
  sameFile: z.object({ importId: importIdSchema, startedAt: instantSchema }).nullable(),
});
export type CsvPreview = z.infer<typeof csvPreviewSchema>;

export const importOutcomeSchema = z.enum(['refused', 'present', 'applied', 'added']);
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

export const importRowSchema = z.object({
  rowNumber: z.int().positive(),
  outcome: importOutcomeSchema,
  name: z.string(),
  message: z.string(),
  candidateId: candidateIdSchema.nullable(),
  applicationId: applicationIdSchema.nullable(),
});
export type ImportRow = z.infer<typeof importRowSchema>;

export const candidateImportSchema = z.object({
  id: importIdSchema,
  kind: z.enum(['csv', 'documents']),
  fileName: z.string(),
  postingTitle: z.string().nullable(),
  importedBy: z.string(),
  startedAt: instantSchema,
  /** `stopped`: by a person, or the workbench was closed meanwhile; what came in until then is here. */
  state: z.enum(['running', 'done', 'stopped', 'taken-back']),
  rowCount: z.int().nonnegative(),
  counts: z.object({
    refused: z.int(),
    present: z.int(),
    applied: z.int(),
    added: z.int(),
  }),
  /** Of the rows that added something, those whose person or application is still here. */
  stillHere: z.int().nonnegative(),
});
export type CandidateImport = z.infer<typeof candidateImportSchema>;

/** What reverting would take back, and what it would leave because something was recorded there since. */
export const importRevertSchema = z.object({
  takenBack: z.int().nonnegative(),
  kept: z.array(z.object({ rowNumber: z.int(), candidateId: candidateIdSchema, name: z.string() })),
  keptCount: z.int().nonnegative(),
});
export type ImportRevert = z.infer<typeof importRevertSchema>;

/** A document that was chosen and not yet imported: the person it seems to be of. */
export const incomingDocumentSchema = z.object({
  index: z.int().nonnegative(),
  fileName: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  /** Why its text could not be read; it comes in all the same. */
  textMissing: z.string().nullable(),
  /** Why it cannot come in; null when it can. */
  refusal: z.string().nullable(),
  present: z.object({ id: candidateIdSchema, name: z.string() }).nullable(),
});
export type IncomingDocument = z.infer<typeof incomingDocumentSchema>;
