import type { Migration } from '../migrate.ts';

/** Whom and what each entry of the history is about, so that a posting and a person have a history of their own. */
export const historySubjects: Migration = {
  version: 120,
  name: 'history subjects',
  up: `
    CREATE TABLE history_subjects (
      kind TEXT NOT NULL CHECK (kind IN ('posting', 'candidate', 'application')),
      id   TEXT NOT NULL,
      seq  INTEGER NOT NULL REFERENCES history (seq),
      PRIMARY KEY (kind, id, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX history_subjects_of_entry ON history_subjects (seq);

    -- Of what was done before: as far as the subject is still there to say whose it is.
    INSERT OR IGNORE INTO history_subjects (kind, id, seq)
      SELECT 'posting', postings.id, seq FROM history JOIN postings ON postings.id = subject_id;
    INSERT OR IGNORE INTO history_subjects (kind, id, seq)
      SELECT 'posting', posting_id, seq FROM history JOIN rubrics ON rubrics.id = subject_id;
    INSERT OR IGNORE INTO history_subjects (kind, id, seq)
      SELECT 'candidate', candidates.id, seq FROM history JOIN candidates ON candidates.id = subject_id;
    CREATE TEMP TABLE about AS
      SELECT seq, applications.id AS application_id FROM history JOIN applications ON applications.id = subject_id
      UNION SELECT seq, application_id FROM history JOIN notes ON notes.id = subject_id
      UNION SELECT seq, application_id FROM history JOIN scorecards ON scorecards.id = subject_id
      UNION SELECT seq, application_id FROM history JOIN documents ON documents.id = subject_id;
    INSERT OR IGNORE INTO history_subjects (kind, id, seq)
      SELECT 'application', application_id, seq FROM about;
    INSERT OR IGNORE INTO history_subjects (kind, id, seq)
      SELECT 'candidate', candidate_id, seq FROM about JOIN applications ON applications.id = application_id;
    INSERT OR IGNORE INTO history_subjects (kind, id, seq)
      SELECT 'posting', posting_id, seq FROM history JOIN applications ON applications.id = subject_id;
    DROP TABLE about;
  `,
};
