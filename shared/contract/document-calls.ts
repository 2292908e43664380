import { z } from 'zod';

import { documentKindSchema, documentSchema } from '../document.ts';
import { documentIdSchema } from '../ids.ts';
import { chosenFilesSchema, nothing, oneApplication } from './shapes.ts';
import type { Calls } from './calls.ts';

export const documentCalls = {
  'document.chooseFiles': { input: nothing, output: chosenFilesSchema.nullable() },
  /** One entry per file: the document, or why it was refused. */
  'document.attach': {
    input: oneApplication.extend({ token: z.string(), kind: documentKindSchema }),
    output: z.array(
      z.object({
        fileName: z.string(),
        document: documentSchema.nullable(),
        refusal: z.string().nullable(),
      }),
    ),
  },
  'document.text': {
    input: z.object({ documentId: documentIdSchema }),
    output: z.object({ document: documentSchema, text: z.string() }),
  },
  'document.change': {
    input: z.object({ documentId: documentIdSchema, kind: documentKindSchema }),
    output: documentSchema,
  },
  'document.remove': { input: z.object({ documentId: documentIdSchema }), output: nothing },
  /** Asks where in main's dialog and writes the bytes as they came; null when the person cancels. */
  'document.saveOriginal': {
    input: z.object({ documentId: documentIdSchema }),
    output: z.object({ fileName: z.string() }).nullable(),
  },
} as const satisfies Calls;
