import { z } from 'zod';

import { applicationIdSchema, candidateIdSchema, postingIdSchema } from './ids.ts';
import { instantSchema } from './time.ts';

/** What undo and redo would do now, named ("reject Asha"); null when there is nothing. */
export const undoStateSchema = z.object({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});
export type UndoState = z.infer<typeof undoStateSchema>;

/** What a history can be asked of. */
export const historySubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('posting'), id: postingIdSchema }),
  z.object({ kind: z.literal('candidate'), id: candidateIdSchema }),
  z.object({ kind: z.literal('application'), id: applicationIdSchema }),
]);
export type HistorySubject = z.infer<typeof historySubjectSchema>;

const flag = z.union([z.boolean(), z.int().transform(Boolean)]);

/** One command in the history. */
export const historyEntrySchema = z.object({
  /** Its place in the workspace's history; higher is later. */
  seq: z.int().positive(),
  at: instantSchema,
  assessorName: z.string().nullable(),
  /** By the assessor at the keyboard: only they can take it back. */
  isOwn: flag,
  command: z.string(),
  /** As in "Undo: …": `reject Asha`. */
  label: z.string(),
  kind: z.enum(['do', 'undo', 'redo']),
  /** False for what may only be amended, like a submitted scorecard. */
  undoable: flag,
  isTakenBack: flag,
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** Whether the assessor at the keyboard can take this very entry back, whatever came after it. */
export function canBeTakenBack({ isOwn, kind, undoable, isTakenBack }: HistoryEntry): boolean {
  return isOwn && kind !== 'undo' && undoable && !isTakenBack;
}
