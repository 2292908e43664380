import type { Database } from 'better-sqlite3';
import { z } from 'zod';

const referenceRow = z.object({ table: z.string(), column: z.string() });
export type Reference = z.infer<typeof referenceRow>;

/** Every column of the file that points at this table: what may stand on one of its rows. */
export function listReferences(db: Database, parent: string): Reference[] {
  return db
    .prepare(
      `SELECT tables.name AS "table", keys."from" AS "column"
       FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
       WHERE tables.schema = 'main' AND tables.type = 'table' AND keys."table" = ? ORDER BY 1, 2`,
    )
    .all(parent)
    .map((row) => referenceRow.parse(row));
}
