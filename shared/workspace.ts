import { z } from 'zod';

import { assessorSchema } from './assessor.ts';
import { instantSchema } from './time.ts';

/** The open workspace as the window shows it. */
export const workspaceSchema = z.object({
  /** Full path of the `.workbench` file, for people to read; never used to open anything. */
  path: z.string(),
  name: z.string(),
  assessors: z.array(assessorSchema),
  /** Who is at the keyboard; null until first run is done. */
  assessor: assessorSchema.nullable(),
  lastSavedAt: instantSchema.nullable(),
  lastBackupAt: instantSchema.nullable(),
});
export type Workspace = z.infer<typeof workspaceSchema>;
