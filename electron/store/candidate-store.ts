import type { Database } from 'better-sqlite3';

import { z } from 'zod';

import { candidateSchema, type Candidate } from '#shared/candidate.ts';
import { candidateViewSchema } from '#shared/candidate-view.ts';
import type { CandidateId } from '#shared/ids.ts';
import { emailKey, nameKey, phoneKey } from './person-keys.ts';
import { sortKey } from './sort-key.ts';

const mostSources = 200;

const adding = candidateViewSchema.shape.added.unwrap();

const columns = `id, name, latin_name AS latinName, email, phone, headline, location, source, consent,
                 consent_until AS consentUntil, delete_by AS deleteBy, created_at AS createdAt`;

export function createCandidateStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO candidates (id, name, latin_name, sort_key, email, phone, headline, location, location_key, source,
                            source_key, consent, consent_until, delete_by, created_at,
                            email_key, phone_key, name_key, latin_key)
    VALUES (@id, @name, @latinName, @sortKey, @email, @phone, @headline, @location, @locationKey, @source,
            @sourceKey, @consent, @consentUntil, @deleteBy, @createdAt,
            @emailKey, @phoneKey, @nameKey, @latinKey)
  `);
  const update = db.prepare(`
    UPDATE candidates SET name = @name, latin_name = @latinName, sort_key = @sortKey, email = @email, phone = @phone,
                          headline = @headline, location = @location, location_key = @locationKey, source = @source,
                          source_key = @sourceKey, consent = @consent, consent_until = @consentUntil,
                          delete_by = @deleteBy, email_key = @emailKey, phone_key = @phoneKey, name_key = @nameKey,
                          latin_key = @latinKey
    WHERE id = @id
  `);
  const selectOne = db.prepare(`SELECT ${columns} FROM candidates WHERE id = ?`);
  const selectFirst = db.prepare(
    `SELECT ${columns} FROM candidates ORDER BY sort_key, id LIMIT 20`,
  );
  const selectNamed = db.prepare(`
    SELECT ${columns} FROM candidates
    WHERE id IN (
      SELECT search_rows.candidate_id FROM search JOIN search_rows ON search_rows.id = search.rowid
      WHERE search MATCH ? AND search_rows.kind = 'candidate' ORDER BY search.rowid DESC LIMIT 20)
    ORDER BY sort_key, id
  `);
  // From one source to the next by the index, so that it costs by the sources and not by the people.
  const selectSources = db
    .prepare(
      `WITH RECURSIVE sources (key) AS (
         SELECT min(source_key) FROM candidate_order
         UNION ALL
         SELECT (SELECT min(source_key) FROM candidate_order WHERE source_key > key) FROM sources
         WHERE key IS NOT NULL
         LIMIT ${mostSources})
       SELECT source FROM sources
       JOIN candidates ON candidates.id = (SELECT candidate_id FROM candidate_order WHERE source_key = key LIMIT 1)
       WHERE source <> '' ORDER BY key`,
    )
    .pluck();
  const updateDeleteBy = db.prepare(`UPDATE candidates SET delete_by = ? WHERE id = ?`);
  const selectAdding = db.prepare(`
    SELECT at, label, assessors.name AS assessorName
    FROM history_changes
    JOIN history USING (seq)
    LEFT JOIN assessors ON assessors.id = history.assessor_id
    WHERE table_name = 'candidates' AND row_key = json_array(?) AND operation = 'insert'
    ORDER BY history_changes.seq LIMIT 1
  `);
  const bind = (candidate: Candidate) => ({
    ...candidate,
    sortKey: sortKey(candidate.latinName || candidate.name),
    locationKey: sortKey(candidate.location),
    sourceKey: sortKey(candidate.source),
    emailKey: emailKey(candidate.email),
    phoneKey: phoneKey(candidate.phone),
    nameKey: nameKey(candidate.name),
    latinKey: nameKey(candidate.latinName),
  });

  return {
    insert: (candidate: Candidate) => {
      insert.run(bind(candidate));
    },
    update: (candidate: Candidate) => {
      update.run(bind(candidate));
    },
    setDeleteBy: (id: CandidateId, deleteBy: string | null) => {
      updateDeleteBy.run(deleteBy, id);
    },
    /** What people came from, each once whatever its case, in order. */
    listSources: () => z.array(z.string()).parse(selectSources.all()),
    /** The command that first put them here. */
    findAdding: (id: CandidateId) => adding.optional().parse(selectAdding.get(id)),
    find: (id: CandidateId) => candidateSchema.optional().parse(selectOne.get(id)),
    /** The first twenty by name; with a query, those whose name or contact has words that begin so. */
    findNamed: (match: string | null) =>
      (match === null ? selectFirst.all() : selectNamed.all(match)).map((row) =>
        candidateSchema.parse(row),
      ),
  };
}
