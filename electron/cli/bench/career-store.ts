import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Database } from 'better-sqlite3';

import { firstStages } from '#shared/stage.ts';
import { indexText } from '#shared/search-words.ts';
import { areaWord, postingWord } from '../../store/search-match.ts';
import { closeStore, openStore } from '../../store/open-store.ts';
import { sortKey } from '../../store/sort-key.ts';
import { createRandom, noteText, personName, wordOf } from './career-texts.ts';

export type CareerSize = {
  candidates: number;
  notes: number;
  postings: number;
  /** Of 100 KB each, packed already as most are. */
  documents?: number;
};

const documentBytes = 100_000;

/** An id that looks like those of main and is in the order of its number. */
const careerId = (kind: number, at: number): string =>
  `01900000-${kind.toString(16).padStart(4, '0')}-7000-8000-${at.toString(16).padStart(12, '0')}`;

const kinds = {
  assessor: 1,
  posting: 2,
  candidate: 3,
  application: 4,
  note: 5,
  rubric: 6,
  scorecard: 7,
  import: 8,
  document: 9,
};
export const careerIds = {
  assessor: (at: number) => careerId(kinds.assessor, at),
  posting: (at: number) => careerId(kinds.posting, at),
  candidate: (at: number) => careerId(kinds.candidate, at),
  application: (at: number) => careerId(kinds.application, at),
  note: (at: number) => careerId(kinds.note, at),
};

/** Three assessors: the first is at the keyboard and has submitted on half of the applications. */
const assessorCount = 3;
/** The index is written out at each commit: large batches leave it in few pieces, which are merged less often. */
const batchSize = 25_000;

/**
 * Fills a workspace file as years of work would: people in several scripts, notes by three assessors, half of the
 * applications sealed for the one at the keyboard. Rows and index are written directly, without the history.
 *
 * @returns milliseconds it took; 0 when the file was there
 */
export function buildCareerStore(path: string, size: CareerSize): number {
  if (existsSync(path)) return 0;
  const from = performance.now();
  mkdirSync(dirname(path), { recursive: true });
  const building = `${path}.building`;
  for (const end of ['', '-wal', '-shm']) rmSync(`${building}${end}`, { force: true });
  const db = openStore(building);
  db.pragma('synchronous = OFF'); // a file that is made anew when the machine fails
  db.pragma('cache_size = -400000');
  const triggers = withoutTriggers(db);
  db.prepare(`INSERT INTO search (search, rank) VALUES ('hashsize', ?)`).run(1_000_000_000n);
  fill(db, size);
  db.prepare(`DELETE FROM search_pending`).run();
  for (const sql of triggers) db.exec(sql);
  db.exec('PRAGMA optimize');
  closeStore(db);
  renameSync(building, path);
  return performance.now() - from;
}

/** Takes the triggers of the history, of the index's queue and of figures that nobody read yet away; gives their SQL. */
function withoutTriggers(db: Database): string[] {
  const triggers = db
    .prepare(
      `SELECT name, sql FROM sqlite_master WHERE type = 'trigger'
       AND (name LIKE 'audit_%' OR name LIKE 'fixed_%' OR name LIKE 'pending_%' OR name LIKE '%_submitted%'
            OR name LIKE 'figures_%' OR name LIKE 'troubles_%')`,
    )
    .all() as { name: string; sql: string }[];
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  return triggers.map(({ sql }) => sql);
}

function fill(db: Database, { candidates, notes, postings, documents = 0 }: CareerSize): void {
  const random = createRandom(20_261_124);
  const at = (number: number) => new Date(Date.UTC(2016, 0, 1) + number * 60_000).toISOString();
  const row = db.prepare(
    `INSERT INTO search_rows (id, kind, subject_id, posting_id, candidate_id, application_id, assessor_id, is_private)
     VALUES (@id, @kind, @subjectId, @postingId, @candidateId, @applicationId, @assessorId, @isPrivate)`,
  );
  const words = db.prepare(`INSERT INTO search (rowid, scope, title, body) VALUES (?, ?, ?, ?)`);
  let id = 0;
  // A statement with triggers sets a savepoint, and at a savepoint the engine writes its index out: words that come
  // in between others' rows cost a piece of the index each. So they come in a transaction of their own.
  let found: (() => void)[] = [];
  const indexFound = db.transaction(() => found.forEach((index) => index()));
  const inBatches = (count: number, write: (number: number) => void) => {
    for (let first = 0; first < count; first += batchSize) {
      const batch = db.transaction(() => {
        for (let each = first; each < Math.min(first + batchSize, count); each += 1) write(each);
      });
      batch();
      indexFound();
      found = [];
    }
  };
  const ids = careerIds;

  const addAssessor = db.prepare(`INSERT INTO assessors (id, name, created_at) VALUES (?, ?, ?)`);
  for (let each = 0; each < assessorCount; each += 1) {
    addAssessor.run(ids.assessor(each), `Assessor ${each + 1}`, at(0));
  }
  db.prepare(`INSERT INTO settings (key, value) VALUES ('current-assessor', ?)`).run(
    ids.assessor(0),
  );

  const addBlob = db.prepare(`INSERT INTO blobs (sha256, bytes, size_bytes) VALUES (?, ?, ?)`);
  const addPosting = db.prepare(
    `INSERT INTO postings (id, title, file_name, encoding, sha256, source, structure_hints, parser_version, parsed,
                           imported_at, import_id)
     VALUES (?, ?, ?, 'utf-8', ?, ?, '[]', 1, ?, ?, '${careerId(kinds.import, 0)}')`,
  );
  const addStage = db.prepare(
    `INSERT INTO stages (posting_id, id, position, name, kind) VALUES (?, ?, ?, ?, ?)`,
  );
  const addRubric = db.prepare(
    `INSERT INTO rubrics (id, posting_id, version, scale, status, created_at, frozen_at, frozen_by)
     VALUES (?, ?, 1, 'checklist', 'frozen', ?, ?, ?)`,
  );
  inBatches(postings, (each) => {
    const title = `${wordOf(random)} ${wordOf(random)} ${each}`;
    const source = `${title}\n\n${noteText(random, each)}`;
    const sha256 = each.toString(16).padStart(64, '0');
    const bytes = Buffer.from(source);
    addBlob.run(sha256, bytes, bytes.length);
    const postingId = ids.posting(each);
    addPosting.run(postingId, title, `${each}.txt`, sha256, source, emptyReading, at(each));
    for (const [position, stage] of firstStages.entries()) {
      addStage.run(postingId, stage.id, position, stage.name, stage.kind);
    }
    addRubric.run(careerId(kinds.rubric, each), postingId, at(each), at(each), ids.assessor(0));
    id += 1;
    const nobody = { candidateId: null, applicationId: null, assessorId: null, isPrivate: 0 };
    const position = id;
    found.push(() => {
      row.run({ id: position, kind: 'posting', subjectId: postingId, postingId, ...nobody });
      words.run(
        position,
        `${areaWord('postings')} ${postingWord(postingId)}`,
        indexText(title),
        indexText(source),
      );
    });
  });

  const addCandidate = db.prepare(
    `INSERT INTO candidates (id, name, latin_name, sort_key, email, phone, headline, location, source, created_at)
     VALUES (@id, @name, '', @sortKey, @email, '', @headline, @location, '', @createdAt)`,
  );
  const addApplication = db.prepare(
    `INSERT INTO applications (id, candidate_id, posting_id, stage, stage_reason, stage_changed_at, pay_asked, notice,
                               place, created_at)
     VALUES (?, ?, ?, ?, '', ?, '', '', '', ?)`,
  );
  const addScorecard = db.prepare(
    `INSERT INTO scorecards (id, application_id, rubric_id, assessor_id, status, summary, created_at, submitted_at)
     VALUES (?, ?, ?, ?, 'submitted', '', ?, ?)`,
  );
  const stages = ['applied', 'screen', 'interview', 'offer', 'rejected'];
  inBatches(candidates, (each) => {
    const name = personName(random);
    const [candidateId, applicationId] = [ids.candidate(each), ids.application(each)];
    const postingId = ids.posting(each % postings);
    const headline = `${wordOf(random)} ${wordOf(random)}`;
    const location = wordOf(random);
    const createdAt = at(each * 10);
    const email = `person${each}@mail.example`;
    addCandidate.run({
      id: candidateId,
      name,
      sortKey: sortKey(name),
      email,
      headline,
      location,
      createdAt,
    });
    addApplication.run(
      applicationId,
      candidateId,
      postingId,
      stages[each % 5],
      createdAt,
      createdAt,
    );
    // Another assessor has submitted on each, the one at the keyboard on every second.
    for (let by = each % 2; by < 2; by += 1) {
      const scorecardId = careerId(kinds.scorecard, each * 2 + by);
      const rubricId = careerId(kinds.rubric, each % postings);
      const assessor = by === 1 ? ids.assessor(1) : ids.assessor(0);
      addScorecard.run(scorecardId, applicationId, rubricId, assessor, createdAt, createdAt);
    }
    id += 1;
    const nobody = { postingId: null, applicationId: null, assessorId: null, isPrivate: 0 };
    const others = [headline, location, email].join('\n');
    const position = id;
    found.push(() => {
      row.run({ id: position, kind: 'candidate', subjectId: candidateId, candidateId, ...nobody });
      words.run(
        position,
        `${areaWord('names')} ${postingWord(postingId)}`,
        indexText(name),
        indexText(others),
      );
    });
  });

  const addDocument = db.prepare(
    `INSERT INTO documents (id, candidate_id, application_id, kind, file_name, media_type, sha256, page_count, text,
                            text_missing, added_at)
     VALUES (?, ?, ?, 'resume', ?, 'application/pdf', ?, 1, '', 'scan', ?)`,
  );
  inBatches(documents, (each) => {
    const bytes = Buffer.from(
      Uint32Array.from({ length: documentBytes / 4 }, () => random() * 2 ** 32).buffer,
    );
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    addBlob.run(sha256, bytes, bytes.length);
    const on = each % candidates;
    const of = [ids.candidate(on), ids.application(on)];
    addDocument.run(careerId(kinds.document, each), ...of, `${each}.pdf`, sha256, at(each));
  });

  const addNote = db.prepare(
    `INSERT INTO notes (id, application_id, assessor_id, body, is_private, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  inBatches(notes, (each) => {
    const on = (each * 7919) % candidates;
    const body = noteText(random, each);
    const noteId = ids.note(each);
    const assessorId = ids.assessor(each % assessorCount);
    const isPrivate = Number(each % 11 === 0);
    const [applicationId, postingId] = [ids.application(on), ids.posting(on % postings)];
    addNote.run(noteId, applicationId, assessorId, body, isPrivate, at(each), at(each));
    id += 1;
    const candidateId = ids.candidate(on);
    const position = id;
    found.push(() => {
      row.run({
        id: position,
        kind: 'note',
        subjectId: noteId,
        postingId,
        candidateId,
        applicationId,
        assessorId,
        isPrivate,
      });
      words.run(position, `${areaWord('notes')} ${postingWord(postingId)}`, '', body);
    });
  });
}

/** A reading without a line: enough for the list of postings. */
const emptyReading = JSON.stringify({
  ...{ parserVersion: 1, title: null, company: null, location: null, workMode: null },
  ...{ employmentType: null, pay: null, language: 'en' },
  ...{ lines: [], qualifications: [], responsibilities: [] },
});
