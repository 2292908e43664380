import type { Database } from 'better-sqlite3';
import { z } from 'zod';

const blobRow = z.object({ bytes: z.instanceof(Uint8Array) });

/** Original bytes, each content once by its SHA-256; never changed, never removed by an undo. */
export function createBlobStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO blobs (sha256, bytes, size_bytes) VALUES (@sha256, @bytes, length(@bytes))
    ON CONFLICT (sha256) DO NOTHING
  `);
  const select = db.prepare(`SELECT bytes FROM blobs WHERE sha256 = ?`);
  return {
    put: (sha256: string, bytes: Uint8Array) => {
      insert.run({ sha256, bytes: Buffer.from(bytes) });
    },
    find: (sha256: string): Uint8Array | undefined =>
      blobRow.optional().parse(select.get(sha256))?.bytes,
    get: (sha256: string): Uint8Array => blobRow.parse(select.get(sha256)).bytes,
  };
}
