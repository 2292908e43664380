import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { importIdSchema, postingIdSchema, type PostingId } from '#shared/ids.ts';
import {
  encodingSchema,
  lineCorrectionSchema,
  parsedPostingSchema,
  structureHintSchema,
  type LineCorrection,
} from '#shared/posting.ts';
import { instantSchema } from '#shared/time.ts';
import { jsonColumn } from './json-column.ts';

/** A posting as it is kept: what the parser read is beside the source, corrections are apart. */
const storedPostingSchema = z.object({
  id: postingIdSchema,
  title: z.string(),
  fileName: z.string(),
  encoding: encodingSchema,
  sha256: z.string(),
  source: z.string(),
  /** What the file's format says of the source; with it a newer parser reads the same text again. */
  structureHints: z.array(structureHintSchema),
  /** What of the file was not read, for a person to know; null when all of it was. */
  notice: z.string().nullable(),
  parserVersion: z.int(),
  parsed: parsedPostingSchema,
  reviewedAt: instantSchema.nullable(),
  importedAt: instantSchema,
  importId: importIdSchema,
});
export type StoredPosting = z.infer<typeof storedPostingSchema>;

/** True is the only news: a correction that places a line has no such word. */
const correctionRow = z
  .object({ ...lineCorrectionSchema.shape, isAccepted: z.union([z.literal(0), z.literal(1)]) })
  .transform(({ isAccepted, ...correction }) =>
    lineCorrectionSchema.parse(isAccepted === 1 ? { ...correction, isAccepted: true } : correction),
  );

const postingRow = storedPostingSchema.extend({
  structureHints: jsonColumn(storedPostingSchema.shape.structureHints),
  parsed: jsonColumn(parsedPostingSchema),
});
const columns = `id, title, file_name AS fileName, encoding, sha256, source, structure_hints AS structureHints,
                 notice, parser_version AS parserVersion, parsed, reviewed_at AS reviewedAt, imported_at AS importedAt, import_id AS importId`;

export function createPostingStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO postings (id, title, file_name, encoding, sha256, source, structure_hints, notice, parser_version, parsed,
                          reviewed_at, imported_at, import_id)
    VALUES (@id, @title, @fileName, @encoding, @sha256, @source, @structureHints, @notice, @parserVersion, @parsed,
            @reviewedAt, @importedAt, @importId)
  `);
  const selectAll = db.prepare(
    `SELECT ${columns} FROM postings ORDER BY imported_at DESC, id DESC`,
  );
  const selectOne = db.prepare(`SELECT ${columns} FROM postings WHERE id = ?`);
  const selectTitle = db.prepare(`SELECT title FROM postings WHERE id = ?`).pluck();
  const selectBySha256 = db.prepare(`
    SELECT id, title, imported_at AS importedAt FROM postings WHERE sha256 = ?
  `);
  const rename = db.prepare(`UPDATE postings SET title = ? WHERE id = ?`);
  const markReviewed = db.prepare(`UPDATE postings SET reviewed_at = ? WHERE id = ?`);
  const selectCorrections = db.prepare(`
    SELECT line_number AS lineNumber, role, kind, reason, is_accepted AS isAccepted FROM line_corrections
    WHERE posting_id = ? ORDER BY line_number
  `);
  const putCorrection = db.prepare(`
    INSERT INTO line_corrections (posting_id, line_number, role, kind, reason, is_accepted)
    VALUES (@postingId, @lineNumber, @role, @kind, @reason, @isAccepted)
    ON CONFLICT (posting_id, line_number) DO UPDATE
    SET role = excluded.role, kind = excluded.kind, reason = excluded.reason, is_accepted = excluded.is_accepted
  `);
  const removeCorrection = db.prepare(`
    DELETE FROM line_corrections WHERE posting_id = ? AND line_number = ?
  `);
  const removeCorrections = db.prepare(`DELETE FROM line_corrections WHERE posting_id = ?`);
  const remove = db.prepare(`DELETE FROM postings WHERE id = ?`);
  const selectHeads = db.prepare(`
    SELECT id, title, file_name AS fileName, imported_at AS importedAt FROM postings
    ORDER BY imported_at DESC, id DESC
  `);
  const known = z.object({ id: postingIdSchema, title: z.string(), importedAt: instantSchema });
  const head = known.extend({ fileName: z.string() });

  return {
    insert: (posting: StoredPosting) => {
      insert.run(postingRow.encode(posting));
    },
    find: (id: PostingId) => postingRow.optional().parse(selectOne.get(id)),
    findTitle: (id: PostingId) => z.string().optional().parse(selectTitle.get(id)),
    list: () => selectAll.all().map((row) => postingRow.parse(row)),
    /** Without the texts, newest first. */
    listHeads: () => selectHeads.all().map((row) => head.parse(row)),
    findBySha256: (sha256: string) => known.optional().parse(selectBySha256.get(sha256)),
    rename: (id: PostingId, title: string) => {
      rename.run(title, id);
    },
    markReviewed: (id: PostingId, at: string) => {
      markReviewed.run(at, id);
    },
    listCorrections: (id: PostingId): LineCorrection[] =>
      selectCorrections.all(id).map((row) => correctionRow.parse(row)),
    putCorrection: (postingId: PostingId, correction: LineCorrection) => {
      putCorrection.run({ ...correction, postingId, isAccepted: correction.isAccepted ? 1 : 0 });
    },
    removeCorrection: (postingId: PostingId, lineNumber: number) => {
      removeCorrection.run(postingId, lineNumber);
    },
    removeCorrections: (postingId: PostingId) => {
      removeCorrections.run(postingId);
    },
    /** The row alone; what refers to it must go too, or be there again at the end of the command. */
    remove: (id: PostingId) => {
      remove.run(id);
    },
    /**
     * Gives a posting another text. The row goes and comes back whole, because its text is set once: so the
     * history keeps both, and a rename never copies one. Rubrics and applications keep pointing at the same id.
     */
    replace: (posting: StoredPosting) => {
      db.pragma('defer_foreign_keys = ON'); // until the transaction ends, when the id is there again
      remove.run(posting.id);
      insert.run(postingRow.encode(posting));
    },
  };
}
