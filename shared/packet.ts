import { z } from 'zod';

import { applicationIdSchema, packetIdSchema } from './ids.ts';

/** A packet that was printed and can be looked at; saving writes exactly these bytes. */
export const packetPreviewSchema = z.object({
  packetId: packetIdSchema,
  applicationId: applicationIdSchema,
  title: z.string(),
  /** What the file is called unless the person says otherwise. */
  fileName: z.string(),
  /** Relative address the page can read the PDF from. */
  url: z.string(),
  pageCount: z.int().positive(),
  sizeBytes: z.int().positive(),
  /** One line for each part that could not be put in as it is, naming it and why. */
  warnings: z.array(z.string()),
});
export type PacketPreview = z.infer<typeof packetPreviewSchema>;
