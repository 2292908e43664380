import { z } from 'zod';

/** What undo and redo would do now, named ("reject Asha"); null when there is nothing. */
export const undoStateSchema = z.object({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});
export type UndoState = z.infer<typeof undoStateSchema>;
