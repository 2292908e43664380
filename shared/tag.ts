import { z } from 'zod';

import { tagIdSchema } from './ids.ts';

/** A tag's name: one line, NFC. */
export const tagNameSchema = z.string().trim().min(1).max(60).normalize('NFC');

/** A word that people put on candidates. Two tags differ by more than case and accents. */
export const tagSchema = z.object({ id: tagIdSchema, name: tagNameSchema });
export type Tag = z.infer<typeof tagSchema>;
