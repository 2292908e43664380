import { z } from 'zod';

import { applicationIdSchema, assessorIdSchema, packetIdSchema } from './ids.ts';
import { instantSchema } from './time.ts';

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

/** One line of the ledger: a packet that left the workbench. */
export const packetExportSchema = z.object({
  packetId: packetIdSchema,
  applicationId: applicationIdSchema,
  fileName: z.string(),
  exportedAt: instantSchema,
  exportedBy: assessorIdSchema,
  /** Of the file. */
  sha256: z.string().length(64),
  /** Of the data the packet was made from: the hash in its footer. */
  contentHash: z.string().length(64),
  pageCount: z.int().positive(),
});
export type PacketExport = z.infer<typeof packetExportSchema>;
