import { z } from 'zod';

import { sha256Schema } from '#shared/archive.ts';
import { instantSchema } from '#shared/time.ts';

export const archiveFormat = 'hiring-workbench-archive';
/** Of the layout of the zip file; the tables in it have the schema's version of their own. */
export const archiveFormatVersion = 1;

export const manifestPath = 'manifest.json';
export const tablesFolder = 'tables/';
export const tablePath = (name: string): string => `${tablesFolder}${name}.ndjson`;
export const documentsFolder = 'documents/';

/** The list of everything in an archive. Its numbers are checked against what is there before anything is kept. */
export const manifestSchema = z.object({
  format: z.literal(archiveFormat),
  formatVersion: z.int().positive(),
  appVersion: z.string(),
  /** The `user_version` of the workspace: which tables and columns there are. */
  schemaVersion: z.int().positive(),
  workspaceName: z.string(),
  exportedAt: instantSchema,
  tables: z.array(
    z.object({ name: z.string(), rowCount: z.int().nonnegative(), columns: z.array(z.string()) }),
  ),
  documentCount: z.int().nonnegative(),
  parts: z.array(
    z.object({ path: z.string(), sha256: sha256Schema, sizeBytes: z.int().nonnegative() }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;
