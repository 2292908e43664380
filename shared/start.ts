import { z } from 'zod';

import { instantSchema } from './time.ts';

/** A workspace that was open on this laptop before. */
export const recentWorkspaceSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** For people to read; nothing is opened by it. */
  path: z.string(),
  openedAt: instantSchema,
  isOpen: z.boolean(),
  /** False when the file is no longer there. */
  isThere: z.boolean(),
});
export type RecentWorkspace = z.infer<typeof recentWorkspaceSchema>;

/** Why the workspace was not opened, and what there is to go on with. Nothing was changed. */
export const startFailureSchema = z.object({
  name: z.string(),
  path: z.string(),
  message: z.string(),
  /** `held`: another process has it; `unreadable`: damaged, foreign, newer or not allowed. */
  kind: z.enum(['held', 'unreadable']),
  /** When the newest verified copy was made; null when there is none. */
  backupAt: instantSchema.nullable(),
});
export type StartFailure = z.infer<typeof startFailureSchema>;
