import { z } from 'zod';

import {
  candidateImportSchema,
  csvPreviewSchema,
  csvSettingsSchema,
  importOutcomeSchema,
  importRevertSchema,
  importRowSchema,
  incomingDocumentSchema,
} from '../candidate-import.ts';
import { importIdSchema, postingIdSchema } from '../ids.ts';
import { chosenFilesSchema, nothing } from './shapes.ts';
import type { Calls } from './calls.ts';

const oneImport = z.object({ importId: importIdSchema });
const oneDraft = z.object({ draftId: z.uuid() });
const savedFile = z.object({ fileName: z.string() }).nullable();

export const candidateImportCalls = {
  'candidateImport.chooseList': { input: nothing, output: chosenFilesSchema.nullable() },
  /** Reads a list as it seems to be meant. Nothing is written before `start`. */
  'candidateImport.openList': {
    input: z.object({ token: z.string(), postingId: postingIdSchema.nullable() }),
    output: csvPreviewSchema,
  },
  'candidateImport.openPasted': {
    input: z.object({
      text: z.string().max(10_000_000),
      postingId: postingIdSchema.nullable(),
    }),
    output: csvPreviewSchema,
  },
  /** The same list read otherwise. Without columns they are guessed again. */
  'candidateImport.preview': {
    input: oneDraft.extend({ settings: csvSettingsSchema }),
    output: csvPreviewSchema,
  },
  /** Imports the list in batches; what came of each row is read while it goes on. */
  'candidateImport.start': {
    input: oneDraft.extend({ settings: csvSettingsSchema }),
    output: candidateImportSchema,
  },
  /** Ends after the rows that are being written; those that are in stay. */
  'candidateImport.stop': { input: oneImport, output: nothing },
  /** The newest two hundred, the last one first. */
  'candidateImport.list': { input: nothing, output: z.array(candidateImportSchema) },
  'candidateImport.get': { input: oneImport, output: candidateImportSchema },
  /** The rows of one outcome, at most two hundred, those after a row number. */
  'candidateImport.listRows': {
    input: oneImport.extend({ outcome: importOutcomeSchema, after: z.int().nonnegative() }),
    output: z.array(importRowSchema),
  },
  /** The whole report as CSV text, trouble first. */
  'candidateImport.report': { input: oneImport, output: z.object({ text: z.string() }) },
  'candidateImport.saveReport': { input: oneImport, output: savedFile },
  /** The refused rows as they stand in the file, with its header: to correct and import again. */
  'candidateImport.saveRefused': { input: oneImport, output: savedFile },
  /** What `revert` would do. */
  'candidateImport.previewRevert': { input: oneImport, output: importRevertSchema },
  /** Takes back everybody on whom nothing was recorded since; one step of undo brings them back. */
  'candidateImport.revert': { input: oneImport, output: importRevertSchema },

  /** Reads documents, each of one person. Nothing is written before `addDocuments`. */
  'candidateImport.openDocuments': {
    input: z.object({ token: z.string() }),
    output: oneDraft.extend({ documents: z.array(incomingDocumentSchema) }),
  },
  'candidateImport.addDocuments': {
    input: oneDraft.extend({
      postingId: postingIdSchema.nullable(),
      people: z
        .array(
          z.object({
            index: z.int().nonnegative(),
            name: z.string().trim().min(1).max(200).normalize('NFC'),
            email: z.string().trim().max(320),
            phone: z.string().trim().max(60),
          }),
        )
        .min(1),
    }),
    output: candidateImportSchema,
  },
} as const satisfies Calls;
