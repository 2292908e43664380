import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { csvLine } from '#shared/csv-text.ts';
import { archiveTexts as texts } from '#shared/texts/archive.ts';
import { createApplicationPages } from './application-page.ts';
import { createFileNames } from './file-names.ts';
import { rubricPage } from './rubric-page.ts';

type Part = { path: string; content: string | AsyncIterable<Uint8Array> };

const root = 'readable/';
const pieceRows = 500;
const postingRow = z.object({ id: z.string(), title: z.string(), source: z.string() });
const applicationRow = z.object({ id: z.string(), name: z.string() });

/**
 * The side of an archive that people read: one list of everybody, and for each posting its text, its rubric and a page
 * for each application. It says nothing that the tables do not say, and is not read back.
 *
 * @param documentPaths where each document stands in the archive, by its hash
 */
export async function* readableParts(
  db: Database,
  documentPaths: ReadonlyMap<string, string>,
): AsyncGenerator<Part> {
  const nameFor = createFileNames();
  const pageOf = createApplicationPages(db, documentPaths);
  yield { path: nameFor(root, texts.people), content: peopleCsv(db) };
  const selectApplications = db.prepare(`
    SELECT applications.id, CASE latin_name WHEN '' THEN name ELSE latin_name END AS name
    FROM applications JOIN candidates ON candidates.id = candidate_id WHERE posting_id = ? ORDER BY applications.id
  `);
  const selectPosting = db.prepare(`SELECT id, title, source FROM postings WHERE id = ?`);
  const postingIds = z
    .array(z.string())
    .parse(db.prepare(`SELECT id FROM postings ORDER BY imported_at, id`).pluck().all());
  for (const postingId of postingIds) {
    const { title, source } = postingRow.parse(selectPosting.get(postingId));
    const folder = `${nameFor(root, title)}/`;
    yield { path: nameFor(folder, texts.posting), content: source };
    const rubric = rubricPage(db, postingId);
    if (rubric !== null) yield { path: nameFor(folder, texts.rubric), content: rubric };
    for (const row of selectApplications.all(postingId)) {
      const { id, name } = applicationRow.parse(row);
      yield { path: nameFor(folder, name, '.md'), content: pageOf(id) };
    }
  }
}

/** Everybody by the day they were added, a line each. */
async function* peopleCsv(db: Database): AsyncGenerator<Uint8Array> {
  const select = db
    .prepare(
      `SELECT name, latin_name, email, phone, headline, location, source,
         coalesce((SELECT group_concat(tags.name, '; ') FROM candidate_tags JOIN tags ON tags.id = tag_id
                   WHERE candidate_id = candidates.id), ''),
         consent, coalesce(consent_until, ''), coalesce(delete_by, ''), created_at,
         (SELECT coalesce(group_concat(postings.title || ': ' || coalesce(stages.name, applications.stage), '; '), '')
          FROM applications JOIN postings ON postings.id = applications.posting_id
          LEFT JOIN stages ON stages.posting_id = applications.posting_id AND stages.id = applications.stage
          WHERE candidate_id = candidates.id)
       FROM candidates ORDER BY created_at, candidates.id`,
    )
    .raw();
  const lines = [`\uFEFF${csvLine(texts.peopleHeads)}`];
  for (const row of select.iterate()) {
    lines.push(csvLine(z.array(z.string()).parse(row)));
    if (lines.length < pieceRows) continue;
    yield Buffer.from(`${lines.splice(0).join('\r\n')}\r\n`);
  }
  yield Buffer.from(lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`);
}
