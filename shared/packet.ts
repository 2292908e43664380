import { z } from 'zod';

import { applicationIdSchema, packetIdSchema } from './ids.ts';
import { packetSectionSchema } from './packet-options.ts';

/** Where a section stands in a printed packet; the pages of appended documents count as the documents' own. */
export const printedSectionSchema = z.object({
  section: packetSectionSchema,
  firstPage: z.int().positive(),
  pageCount: z.int().positive(),
});
export type PrintedSection = z.infer<typeof printedSectionSchema>;

/** A file that was printed and can be looked at; saving writes exactly these bytes. */
export const printedFileSchema = z.object({
  packetId: packetIdSchema,
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
export type PrintedFile = z.infer<typeof printedFileSchema>;

/** The packet of one application. */
export const packetPreviewSchema = printedFileSchema.extend({
  applicationId: applicationIdSchema,
  /** Those that are printed, in the order they are printed in. */
  sections: z.array(printedSectionSchema),
});
export type PacketPreview = z.infer<typeof packetPreviewSchema>;
