import { z } from 'zod';

import { applicationIdSchema, postingIdSchema } from '../ids.ts';

/** Inputs and outputs that many calls share. */
export const nothing = z.object({});
/** Files a person chose in main's dialog: the page gets names and a token, never a path. */
export const chosenFilesSchema = z.object({ token: z.string(), fileNames: z.array(z.string()) });
export const onePosting = z.object({ postingId: postingIdSchema });
export const oneApplication = z.object({ applicationId: applicationIdSchema });
export const reason = z.string().trim().min(1).max(1000);
