import type { Database } from 'better-sqlite3';

import { candidateSchema, type Candidate } from '#shared/candidate.ts';
import type { CandidateId } from '#shared/ids.ts';
import { emailKey, nameKey, phoneKey } from './person-keys.ts';
import { sortKey } from './sort-key.ts';

const columns = `id, name, latin_name AS latinName, email, phone, headline, location, source,
                 delete_by AS deleteBy, created_at AS createdAt`;

export function createCandidateStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO candidates (id, name, latin_name, sort_key, email, phone, headline, location, source, delete_by, created_at,
                            email_key, phone_key, name_key, latin_key)
    VALUES (@id, @name, @latinName, @sortKey, @email, @phone, @headline, @location, @source, @deleteBy, @createdAt,
            @emailKey, @phoneKey, @nameKey, @latinKey)
  `);
  const update = db.prepare(`
    UPDATE candidates SET name = @name, latin_name = @latinName, sort_key = @sortKey, email = @email, phone = @phone,
                          headline = @headline, location = @location, source = @source, delete_by = @deleteBy,
                          email_key = @emailKey, phone_key = @phoneKey, name_key = @nameKey, latin_key = @latinKey
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
  const bind = (candidate: Candidate) => ({
    ...candidate,
    sortKey: sortKey(candidate.latinName || candidate.name),
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
    find: (id: CandidateId) => candidateSchema.optional().parse(selectOne.get(id)),
    /** The first twenty by name; with a query, those whose name or contact has words that begin so. */
    findNamed: (match: string | null) =>
      (match === null ? selectFirst.all() : selectNamed.all(match)).map((row) =>
        candidateSchema.parse(row),
      ),
  };
}
