import type { Database } from 'better-sqlite3';

import { encodingSchema, type Encoding } from '#shared/posting.ts';

/** In which encoding a person said that some bytes are, by their SHA-256. */
export function createEncodingChoiceStore(db: Database) {
  const select = db.prepare(`SELECT encoding FROM encoding_choices WHERE sha256 = ?`).pluck();
  const put = db.prepare(`
    INSERT INTO encoding_choices (sha256, encoding) VALUES (?, ?)
    ON CONFLICT (sha256) DO UPDATE SET encoding = excluded.encoding
  `);
  return {
    find: (sha256: string) => encodingSchema.optional().parse(select.get(sha256)),
    put: (sha256: string, encoding: Encoding) => {
      put.run(sha256, encoding);
    },
  };
}
