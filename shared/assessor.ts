import { z } from 'zod';

import { assessorIdSchema } from './ids.ts';
import { instantSchema } from './time.ts';

export const assessorNameSchema = z.string().trim().min(1).max(120).normalize('NFC');

/** Who rates. There are no passwords: sealing is a courtesy against bias, not security. */
export const assessorSchema = z.object({
  id: assessorIdSchema,
  name: assessorNameSchema,
  createdAt: instantSchema,
});
export type Assessor = z.infer<typeof assessorSchema>;
