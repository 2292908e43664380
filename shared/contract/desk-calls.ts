import { z } from 'zod';

import { openedArchiveSchema } from '../archive.ts';
import { recentWorkspaceSchema, startFailureSchema } from '../start.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

const aboutSchema = z.object({
  version: z.string(),
  /** Whether this runtime can hand a file to another program by dragging. */
  canDragOut: z.boolean(),
});
const opened = z.object({ name: z.string() });

/** Which workspace is on the desk: answered even when none could be opened. */
export const deskCalls = {
  'desk.about': { input: nothing, output: aboutSchema },
  /** Why no workspace is open; null when one is. */
  'desk.startFailure': { input: nothing, output: startFailureSchema.nullable() },
  'desk.listRecent': { input: nothing, output: z.array(recentWorkspaceSchema) },
  'desk.openRecent': { input: z.object({ recentId: z.string() }), output: opened },
  /** Asks for a file in main's dialog; null on cancel. The page is loaded anew after it. */
  'desk.openOther': { input: nothing, output: opened.nullable() },
  'desk.create': { input: nothing, output: opened.nullable() },
  'desk.tryAgain': { input: nothing, output: opened },
  /** Opens the newest verified copy in place of a file that cannot be read, which is kept beside it. */
  'desk.openBackup': { input: nothing, output: opened },
  /**
   * Asks for an export of everything and for the file of a new workspace, and makes it; null on cancel. It is not
   * opened yet. `archive.progress` tells of it meanwhile.
   */
  'desk.loadArchive': { input: nothing, output: openedArchiveSchema.nullable() },
  'desk.stopLoading': { input: nothing, output: nothing },
  /** Opens the workspace that the last export was made into. */
  'desk.openLoaded': { input: nothing, output: opened },
  /** Shows the workspace's file in the system's file manager. */
  'desk.showFile': { input: nothing, output: nothing },
} as const satisfies Calls;
