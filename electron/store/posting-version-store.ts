import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { lostCorrectionSchema } from '#shared/carry-corrections.ts';
import { postingIdSchema, type PostingId } from '#shared/ids.ts';
import {
  encodingSchema,
  lineCorrectionSchema,
  parsedPostingSchema,
  structureHintSchema,
} from '#shared/posting.ts';
import { versionNumberSchema } from '#shared/posting-version.ts';
import { instantSchema } from '#shared/time.ts';
import { jsonColumn } from './json-column.ts';

/** A text that a posting had, with what was read and corrected of it then. */
const storedVersionSchema = z.object({
  postingId: postingIdSchema,
  versionNumber: versionNumberSchema,
  fileName: z.string(),
  encoding: encodingSchema,
  sha256: z.string(),
  source: z.string(),
  /** What its file's format said of it, so that the old text too can be read again as it was. */
  structureHints: z.array(structureHintSchema),
  notice: z.string().nullable(),
  parserVersion: z.int(),
  parsed: parsedPostingSchema,
  corrections: z.array(lineCorrectionSchema),
  lost: z.array(lostCorrectionSchema),
  importedAt: instantSchema,
  replacedAt: instantSchema,
});
export type StoredVersion = z.infer<typeof storedVersionSchema>;

const versionRow = storedVersionSchema.extend({
  structureHints: jsonColumn(storedVersionSchema.shape.structureHints),
  parsed: jsonColumn(storedVersionSchema.shape.parsed),
  corrections: jsonColumn(storedVersionSchema.shape.corrections),
  lost: jsonColumn(storedVersionSchema.shape.lost),
});
const offerRow = z.object({ earlierId: postingIdSchema, keptBothAt: instantSchema.nullable() });
const knownRow = z.object({
  postingId: postingIdSchema,
  versionNumber: versionNumberSchema,
  importedAt: instantSchema,
});

const columns = `posting_id AS postingId, version_number AS versionNumber, file_name AS fileName, encoding, sha256,
                 source, structure_hints AS structureHints, notice, parser_version AS parserVersion, parsed, corrections, lost_corrections AS lost,
                 imported_at AS importedAt, replaced_at AS replacedAt`;

/** Earlier texts of postings, and open questions whether one posting is a changed version of another. */
export function createPostingVersionStore(db: Database) {
  const selectAll = db.prepare(`
    SELECT ${columns} FROM posting_versions WHERE posting_id = ? ORDER BY version_number
  `);
  const selectBySha256 = db.prepare(`
    SELECT posting_id AS postingId, version_number AS versionNumber, imported_at AS importedAt
    FROM posting_versions WHERE sha256 = ?
  `);
  const selectCount = db
    .prepare(`SELECT count(*) FROM posting_versions WHERE posting_id = ?`)
    .pluck();
  const insert = db.prepare(`
    INSERT INTO posting_versions (posting_id, version_number, file_name, encoding, sha256, source, structure_hints, notice,
                                  parser_version, parsed, corrections, lost_corrections, imported_at, replaced_at)
    VALUES (@postingId, @versionNumber, @fileName, @encoding, @sha256, @source, @structureHints, @notice,
            @parserVersion, @parsed, @corrections, @lost, @importedAt, @replacedAt)
  `);
  const removeAll = db.prepare(`DELETE FROM posting_versions WHERE posting_id = ?`);
  const selectOffer = db.prepare(`
    SELECT earlier_id AS earlierId, kept_both_at AS keptBothAt FROM version_offers WHERE posting_id = ?
  `);
  const insertOffer = db.prepare(`
    INSERT INTO version_offers (posting_id, earlier_id) VALUES (?, ?)
  `);
  const keepBoth = db.prepare(`UPDATE version_offers SET kept_both_at = ? WHERE posting_id = ?`);
  const removeOffer = db.prepare(`DELETE FROM version_offers WHERE posting_id = ?`);
  const redirectOffers = db.prepare(`
    UPDATE version_offers SET earlier_id = @to WHERE earlier_id = @from AND posting_id <> @to
  `);

  return {
    /** The earlier texts, oldest first; the current one is the posting itself. */
    list: (postingId: PostingId) => selectAll.all(postingId).map((row) => versionRow.parse(row)),
    count: (postingId: PostingId) => z.int().parse(selectCount.get(postingId)),
    findBySha256: (sha256: string) => knownRow.optional().parse(selectBySha256.get(sha256)),
    insert: (version: StoredVersion) => {
      insert.run(versionRow.encode(version));
    },
    removeAll: (postingId: PostingId) => {
      removeAll.run(postingId);
    },
    findOffer: (postingId: PostingId) => offerRow.optional().parse(selectOffer.get(postingId)),
    insertOffer: (postingId: PostingId, earlierId: PostingId) => {
      insertOffer.run(postingId, earlierId);
    },
    keepBoth: (postingId: PostingId, at: string) => {
      keepBoth.run(at, postingId);
    },
    removeOffer: (postingId: PostingId) => {
      removeOffer.run(postingId);
    },
    /** What was offered as a version of the one posting is offered as one of the other. */
    redirectOffers: (from: PostingId, to: PostingId) => {
      redirectOffers.run({ from, to });
    },
  };
}
