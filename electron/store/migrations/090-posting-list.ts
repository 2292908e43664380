import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/** The posting that a row of each table belongs to, as SQL over `row`: `NEW` or `OLD`. */
const ofApplication = (row: string) =>
  `(SELECT posting_id FROM applications WHERE id = ${row}.application_id)`;
const postingOf: Record<string, (row: string) => string> = {
  postings: (row) => `${row}.id`,
  posting_versions: (row) => `${row}.posting_id`,
  posting_states: (row) => `${row}.posting_id`,
  rubrics: (row) => `${row}.posting_id`,
  criteria: (row) => `(SELECT posting_id FROM rubrics WHERE id = ${row}.rubric_id)`,
  applications: (row) => `${row}.posting_id`,
  scorecards: ofApplication,
  ratings: (row) =>
    `(SELECT posting_id FROM scorecards JOIN applications ON applications.id = scorecards.application_id
      WHERE scorecards.id = ${row}.scorecard_id)`,
  notes: ofApplication,
  decisions: ofApplication,
  seal_openings: ofApplication,
  packet_exports: ofApplication,
};

const isOfSample = `EXISTS (
  SELECT 1 FROM open_command JOIN history USING (seq) WHERE command IN ('sample.load', 'sample.remove'))`;
const submitted = (row: string) =>
  `(SELECT status FROM scorecards WHERE id = ${row}.scorecard_id) = 'submitted'`;
const frozen = (row: string) =>
  `(SELECT status FROM rubrics WHERE id = ${row}.rubric_id) = 'frozen'`;

/**
 * What is submitted or frozen is final, as before; only what the sample brought goes as it came, by the sample's own
 * commands and their undo.
 */
const finalUnlessOfSample = [
  ['criteria_frozen_insert', 'INSERT ON criteria', frozen('NEW'), 'rubric version is frozen'],
  ['criteria_frozen_update', 'UPDATE ON criteria', frozen('OLD'), 'rubric version is frozen'],
  ['criteria_frozen_delete', 'DELETE ON criteria', frozen('OLD'), 'rubric version is frozen'],
  ['rubrics_never_thaw', 'UPDATE ON rubrics', `OLD.status = 'frozen'`, 'rubric version is frozen'],
  [
    'scorecards_submitted',
    'UPDATE ON scorecards',
    `OLD.status = 'submitted'`,
    'scorecard is submitted',
  ],
  [
    'ratings_submitted_insert',
    'INSERT ON ratings',
    `${submitted('NEW')} AND NEW.amend_reason = ''`,
    'scorecard is submitted',
  ],
  [
    'ratings_submitted_update',
    'UPDATE ON ratings',
    `${submitted('OLD')} AND NEW.amend_reason = ''`,
    'scorecard is submitted',
  ],
  ['ratings_submitted_delete', 'DELETE ON ratings', submitted('OLD'), 'scorecard is submitted'],
  ['evidence_submitted_insert', 'INSERT ON evidence', submitted('NEW'), 'scorecard is submitted'],
  ['evidence_submitted_delete', 'DELETE ON evidence', submitted('OLD'), 'scorecard is submitted'],
]
  .map(
    ([name, write, isFinal, what]) => `
    DROP TRIGGER ${name};
    CREATE TRIGGER ${name} BEFORE ${write} WHEN ${isFinal} AND NOT ${isOfSample}
      BEGIN SELECT RAISE(ABORT, 'this ${what}'); END;`,
  )
  .join('');

/**
 * What a person says of a posting (on hold, filled, archived), and the figures that its row in the list shows.
 *
 * The figures are kept for each assessor, because the seal decides what of them each may see. They are no record:
 * triggers forget a posting's figures whenever something they stand on is written, by undo too, and the list
 * works out the missing ones. So reading the list costs what was changed, and not what is there.
 */
export const postingList: Migration = {
  version: 90,
  name: 'posting list',
  up: `
    CREATE TABLE posting_states ( -- no row: nobody said anything
      posting_id  TEXT PRIMARY KEY REFERENCES postings (id),
      state       TEXT CHECK (state IN ('on-hold', 'filled')), -- null: what the work itself says
      note        TEXT NOT NULL,
      archived_at TEXT,
      changed_at  TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    ${auditTriggers({
      posting_states: {
        key: ['posting_id'],
        mutable: ['state', 'note', 'archived_at', 'changed_at'],
        fixed: [],
      },
    })}

    ${finalUnlessOfSample}

    -- The list reads no text: what stands behind source and parse in a row is far from its beginning.
    CREATE INDEX postings_listed ON postings (imported_at, id, title, file_name, reviewed_at);

    CREATE TABLE posting_figures (
      posting_id              TEXT NOT NULL,
      assessor_id             TEXT NOT NULL,
      application_count       INTEGER NOT NULL,
      rubric_version          INTEGER, -- of the newest; null: none was built
      rubric_status           TEXT,
      criterion_count         INTEGER NOT NULL,
      has_frozen_rubric       INTEGER NOT NULL,
      must_haves_assessed     INTEGER NOT NULL,
      must_haves_total        INTEGER NOT NULL,
      activity_at             TEXT NOT NULL,
      activity_kind           TEXT NOT NULL,
      activity_application_id TEXT,
      activity_assessor_id    TEXT,
      activity_count          INTEGER NOT NULL,
      PRIMARY KEY (posting_id, assessor_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX posting_figures_by_activity ON posting_figures (assessor_id, activity_at);

    CREATE TABLE posting_troubles ( -- what is left to look at in the text, the most sweeping first
      posting_id     TEXT PRIMARY KEY,
      troubles       TEXT NOT NULL CHECK (json_valid(troubles)),
      doubtful_count INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    ${Object.entries(postingOf)
      .map(([table, posting]) => forgetTriggers('figures', table, posting))
      .join('\n')}
    ${forgetTriggers('troubles', 'postings', (row) => `${row}.id`, 'parsed')}
    ${forgetTriggers('troubles', 'line_corrections', (row) => `${row}.posting_id`)}
    ${forgetTriggers('troubles', 'encoding_choices', (row) => `(SELECT id FROM postings WHERE sha256 = ${row}.sha256)`)}
  `,
};

/** After any write to `table`, the posting it belongs to has no figures until the list is read again. */
function forgetTriggers(
  what: 'figures' | 'troubles',
  table: string,
  posting: (row: string) => string,
  updateOf?: string,
): string {
  const forget = (row: string) => `DELETE FROM posting_${what} WHERE posting_id = ${posting(row)};`;
  const trigger = (operation: string, body: string) => `
    CREATE TRIGGER ${what}_${table}_${operation} AFTER ${operation.toUpperCase()}${
      operation === 'update' && updateOf ? ` OF ${updateOf}` : ''
    } ON ${table} BEGIN ${body} END;`;
  return [
    trigger('insert', forget('NEW')),
    trigger('update', forget('NEW')),
    // Before, while what the row hangs on can still be found.
    trigger('delete', forget('OLD')).replace('AFTER DELETE', 'BEFORE DELETE'),
  ].join('');
}
