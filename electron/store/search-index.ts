import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { areaOfKind, searchKindSchema } from '#shared/search-area.ts';
import { indexText } from '#shared/search-words.ts';
import { areaWord, postingWord } from './search-match.ts';
import { createSearchTexts, type SearchText } from './search-texts.ts';

const batchSize = 200;
const pendingRow = z.object({ kind: searchKindSchema, subjectId: z.string() });
type Pending = z.infer<typeof pendingRow>;

/** Keeps the full-text index: puts what was written into it, takes what is gone out of it. */
export function createSearchIndex(db: Database) {
  const textOf = createSearchTexts(db);
  const selectPending = db.prepare(
    `SELECT kind, subject_id AS subjectId FROM search_pending ORDER BY kind, subject_id LIMIT ?`,
  );
  const countPending = db
    .prepare(`SELECT count(*) FROM (SELECT 1 FROM search_pending LIMIT 100000)`)
    .pluck();
  const settle = db.prepare(
    `DELETE FROM search_pending WHERE kind = @kind AND subject_id = @subjectId`,
  );
  const selectId = db
    .prepare(`SELECT id FROM search_rows WHERE kind = @kind AND subject_id = @subjectId`)
    .pluck();
  const upsertRow = db
    .prepare(
      `INSERT INTO search_rows (kind, subject_id, posting_id, candidate_id, application_id, assessor_id, is_private)
       VALUES (@kind, @subjectId, @postingId, @candidateId, @applicationId, @assessorId, @isPrivate)
       ON CONFLICT (kind, subject_id) DO UPDATE SET
         posting_id = excluded.posting_id, candidate_id = excluded.candidate_id,
         application_id = excluded.application_id, assessor_id = excluded.assessor_id,
         is_private = excluded.is_private
       RETURNING id`,
    )
    .pluck();
  const removeRow = db.prepare(`DELETE FROM search_rows WHERE id = ?`);
  const insertWords = db.prepare(
    `INSERT INTO search (rowid, scope, title, body) VALUES (@id, @scope, @title, @body)`,
  );
  const removeWords = db.prepare(`DELETE FROM search WHERE rowid = ?`);
  const selectPostingsOf = db
    .prepare(`SELECT posting_id FROM applications WHERE candidate_id = ?`)
    .pluck();

  function scopeOf({ kind }: Pending, { postingId, candidateId }: SearchText): string {
    const postings =
      kind === 'candidate'
        ? z.array(z.string()).parse(selectPostingsOf.all(candidateId))
        : [postingId];
    return [areaWord(areaOfKind[kind]), ...postings.map((id) => id && postingWord(id))].join(' ');
  }

  /** Settles the rows of one text. @returns what is left to do to its words */
  function index(pending: Pending): () => void {
    const knownId = z.int().optional().parse(selectId.get(pending));
    const remove = () => {
      if (knownId !== undefined) removeWords.run(knownId);
    };
    settle.run(pending);
    const text = textOf(pending.kind, pending.subjectId);
    const joined = (parts: SearchText['title']) =>
      parts
        .map(([, words]) => words)
        .join('\n')
        .trim();
    if (text && `${joined(text.title)}${joined(text.body)}` !== '') {
      const { title, body, ...row } = text;
      const id = upsertRow.get({ ...pending, ...row });
      const words = { title: indexText(joined(title)), body: indexText(joined(body)) };
      const scope = scopeOf(pending, text);
      return () => {
        remove();
        insertWords.run({ id, scope, ...words });
      };
    }
    if (knownId !== undefined) removeRow.run(knownId);
    return remove;
  }

  const indexBatch = db.transaction((): number => {
    const batch = selectPending.all(batchSize).map((row) => pendingRow.parse(row));
    // Between two writes to rows the engine writes out what it holds of the index: a piece for each text, to be
    // merged again. So the words come together, behind all rows.
    for (const writeWords of batch.map(index)) writeWords();
    return batch.length;
  });

  return {
    /** Indexes what was written, for at most about so long; false when some of it is left. */
    bringUpToDate(budgetMs: number): boolean {
      const until = performance.now() + budgetMs;
      for (;;) {
        if (selectPending.get(1) === undefined) return true;
        if (indexBatch.immediate() < batchSize) return true;
        if (performance.now() > until) return false;
      }
    },

    /** Texts that are not in the index yet; counting stops at 100,000. */
    countPending: (): number => z.int().parse(countPending.get()),

    /** Merges the index, so that the words of what was erased are not in the file any more. */
    forgetRemoved(): void {
      db.exec(`INSERT INTO search (search) VALUES ('optimize')`);
    },
  };
}
