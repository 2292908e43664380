import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { postingIdSchema, type AssessorId, type PostingId } from '#shared/ids.ts';
import { saidStateSchema } from '#shared/posting-status.ts';
import { activityKindSchema, recentPostingsSchema } from '#shared/posting-summary.ts';
import { postingTroubleSchema, type PostingTrouble } from '#shared/posting-troubles.ts';
import { instantSchema } from '#shared/time.ts';
import { jsonColumn } from './json-column.ts';

const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);
const listedRow = z.object({
  id: postingIdSchema,
  title: z.string(),
  fileName: z.string(),
  importedAt: instantSchema,
  reviewedAt: instantSchema.nullable(),
  state: saidStateSchema.nullable(),
  stateNote: z.string(),
  archivedAt: instantSchema.nullable(),
  applicationCount: z.int(),
  hasFrozenRubric: flag,
  rubricVersion: z.int().nullable(),
  rubricStatus: z.enum(['draft', 'frozen']).nullable(),
  criterionCount: z.int(),
  troubles: jsonColumn(z.array(postingTroubleSchema)),
  doubtfulCount: z.int(),
  mustHavesAssessed: z.int(),
  mustHavesTotal: z.int(),
  activityAt: instantSchema,
  activityKind: activityKindSchema,
  activityCount: z.int(),
  assessorName: z.string().nullable(),
  isOwnActivity: flag,
  candidateName: z.string().nullable(),
});
export type ListedPosting = z.infer<typeof listedRow>;

/**
 * The figures of the list of postings. Each read is a fixed number of statements, whatever is there; `refresh`
 * works out those that a write has made stale, all in one statement.
 */
export function createPostingFigureStore(db: Database) {
  const selectStale = db
    .prepare(
      `SELECT id FROM postings WHERE NOT EXISTS (
         SELECT 1 FROM posting_figures AS figures
         WHERE figures.posting_id = postings.id AND figures.assessor_id = ?)`,
    )
    .pluck();
  const refresh = db.prepare(refreshSql);
  const selectUnread = db
    .prepare(
      `SELECT id FROM postings WHERE NOT EXISTS (
         SELECT 1 FROM posting_troubles WHERE posting_troubles.posting_id = postings.id)`,
    )
    .pluck();
  const putTroubles = db.prepare(`
    INSERT INTO posting_troubles (posting_id, troubles, doubtful_count) VALUES (?, ?, ?)
    ON CONFLICT (posting_id) DO UPDATE SET troubles = excluded.troubles, doubtful_count = excluded.doubtful_count
  `);
  const selectListed = db.prepare(listedSql);
  const selectCount = db
    .prepare(
      `SELECT count(*) FROM postings WHERE NOT EXISTS (
         SELECT 1 FROM posting_states AS said
         WHERE said.posting_id = postings.id AND said.archived_at IS NOT NULL)`,
    )
    .pluck();
  const selectRecent = db.prepare(`
    SELECT postings.id, postings.title,
           figures.application_count AS applicationCount
    FROM posting_figures AS figures JOIN postings ON postings.id = figures.posting_id
    WHERE figures.assessor_id = ? AND NOT EXISTS (
      SELECT 1 FROM posting_states AS said
      WHERE said.posting_id = postings.id AND said.archived_at IS NOT NULL)
    ORDER BY figures.activity_at DESC LIMIT ?
  `);

  return {
    /** Works out what is missing for this assessor. */
    refresh: (assessorId: AssessorId) => {
      const ids = selectStale.all(assessorId);
      if (ids.length > 0) refresh.run({ assessorId, ids: JSON.stringify(ids) });
    },
    /** Postings whose text was changed or corrected since their troubles were noted. */
    listUnread: (): PostingId[] => selectUnread.all().map((id) => postingIdSchema.parse(id)),
    putTroubles: (id: PostingId, troubles: readonly PostingTrouble[], doubtfulCount: number) => {
      putTroubles.run(id, JSON.stringify(troubles), doubtfulCount);
    },
    /** All of them, archived ones too, the newest import first; after `refresh` and with troubles noted. */
    list: (assessorId: AssessorId): ListedPosting[] =>
      selectListed.all({ assessorId }).map((row) => listedRow.parse(row)),
    recent: (assessorId: AssessorId, limit: number) =>
      recentPostingsSchema.parse({
        count: selectCount.get(),
        recent: selectRecent.all(assessorId, limit),
      }),
  };
}

/** Of what happened at one instant, the one farther on is the one to tell: a first rating freezes the rubric too. */
const rising = activityKindSchema.options.join(' ');

const listedSql = `
  SELECT postings.id, postings.title, postings.file_name AS fileName, postings.imported_at AS importedAt,
         postings.reviewed_at AS reviewedAt, said.state, coalesce(said.note, '') AS stateNote,
         said.archived_at AS archivedAt,
         figures.application_count AS applicationCount, figures.has_frozen_rubric AS hasFrozenRubric,
         figures.rubric_version AS rubricVersion, figures.rubric_status AS rubricStatus,
         figures.criterion_count AS criterionCount,
         coalesce(troubles.troubles, '[]') AS troubles, coalesce(troubles.doubtful_count, 0) AS doubtfulCount,
         figures.must_haves_assessed AS mustHavesAssessed, figures.must_haves_total AS mustHavesTotal,
         figures.activity_at AS activityAt, figures.activity_kind AS activityKind,
         figures.activity_count AS activityCount, assessors.name AS assessorName,
         coalesce(figures.activity_assessor_id = @assessorId, 0) AS isOwnActivity, candidates.name AS candidateName
  FROM postings INDEXED BY postings_listed
  CROSS JOIN posting_figures AS figures ON figures.posting_id = postings.id AND figures.assessor_id = @assessorId
  LEFT JOIN posting_states AS said ON said.posting_id = postings.id
  LEFT JOIN posting_troubles AS troubles ON troubles.posting_id = postings.id
  LEFT JOIN assessors ON assessors.id = figures.activity_assessor_id
  LEFT JOIN applications ON applications.id = figures.activity_application_id
  LEFT JOIN candidates ON candidates.id = applications.candidate_id
  ORDER BY postings.imported_at DESC, postings.id DESC
`;

/**
 * Must-haves assessed and the last activity of the postings `@ids`, as `@assessorId` may see them. What counts is
 * what `application-reader.ts` counts: sealed, one's own ratings alone; unsealed, those of submitted scorecards; of
 * each assessor the newest rating whose criterion is still the same measure. A test holds the two together.
 */
const refreshSql = `
  WITH stale AS MATERIALIZED (
    SELECT value AS posting_id,
           (SELECT count(*) FROM applications WHERE posting_id = value) AS application_count,
           (SELECT id FROM rubrics WHERE posting_id = value ORDER BY status = 'frozen' DESC, version DESC LIMIT 1) AS rubric_id
    FROM json_each(@ids)
  ),
  applied AS MATERIALIZED (
    SELECT stale.posting_id, stale.rubric_id, applications.id AS application_id, created_at, stage_changed_at,
           NOT EXISTS (
             SELECT 1 FROM scorecards
             WHERE application_id = applications.id AND assessor_id = @assessorId AND status = 'submitted')
           AND NOT EXISTS (
             SELECT 1 FROM seal_openings
             WHERE application_id = applications.id AND assessor_id = @assessorId) AS is_sealed
    FROM stale CROSS JOIN applications ON applications.posting_id = stale.posting_id
  ),
  rated AS (
    SELECT applied.posting_id, applied.application_id, ratings.criterion_id, ratings.level,
           max(card.created_at || card.id) AS newest
    FROM applied
    CROSS JOIN scorecards AS card ON card.application_id = applied.application_id
      AND CASE WHEN is_sealed THEN card.assessor_id = @assessorId ELSE card.status = 'submitted' END
    CROSS JOIN ratings ON ratings.scorecard_id = card.id
    CROSS JOIN criteria AS now
      ON now.rubric_id = applied.rubric_id AND now.id = ratings.criterion_id AND now.kind = 'required'
    WHERE card.rubric_id = applied.rubric_id OR EXISTS (
      SELECT 1 FROM criteria AS was
      JOIN rubrics AS earlier ON earlier.id = was.rubric_id
      JOIN rubrics AS later ON later.id = applied.rubric_id
      WHERE was.rubric_id = card.rubric_id AND was.id = now.id
        AND was.text = now.text AND was.anchors = now.anchors AND earlier.scale = later.scale)
    GROUP BY applied.posting_id, applied.application_id, card.assessor_id, ratings.criterion_id
  ),
  assessed AS (
    SELECT posting_id, count(DISTINCT application_id || criterion_id) AS count
    FROM rated WHERE level IS NOT NULL GROUP BY posting_id
  ),
  happened (posting_id, at, kind, application_id, assessor_id) AS (
    SELECT posting_id, imported_at, 'imported', NULL, NULL
    FROM stale CROSS JOIN postings ON postings.id = stale.posting_id
    UNION ALL
    SELECT stale.posting_id, replaced_at, 'new-version', NULL, NULL
    FROM stale CROSS JOIN posting_versions ON posting_versions.posting_id = stale.posting_id
    UNION ALL
    SELECT stale.posting_id, changed_at, 'state', NULL, NULL
    FROM stale CROSS JOIN posting_states ON posting_states.posting_id = stale.posting_id
    UNION ALL
    SELECT stale.posting_id, created_at, 'rubric-built', NULL, NULL
    FROM stale CROSS JOIN rubrics ON rubrics.posting_id = stale.posting_id
    UNION ALL
    SELECT stale.posting_id, frozen_at, 'rubric-frozen', NULL, frozen_by
    FROM stale CROSS JOIN rubrics ON rubrics.posting_id = stale.posting_id
    WHERE frozen_at IS NOT NULL
    UNION ALL
    SELECT posting_id, created_at, 'candidate-added', application_id, NULL FROM applied
    UNION ALL
    SELECT posting_id, stage_changed_at, 'stage', application_id, NULL FROM applied
    WHERE stage_changed_at > created_at
    UNION ALL
    SELECT posting_id, submitted_at, 'submitted', card.application_id, assessor_id
    FROM applied CROSS JOIN scorecards AS card ON card.application_id = applied.application_id
    WHERE card.status = 'submitted' AND (assessor_id = @assessorId OR NOT is_sealed)
    UNION ALL
    SELECT posting_id, rated_at, 'rated', card.application_id, assessor_id
    FROM applied CROSS JOIN scorecards AS card ON card.application_id = applied.application_id
    CROSS JOIN ratings ON ratings.scorecard_id = card.id
    WHERE assessor_id = @assessorId OR (card.status = 'submitted' AND NOT is_sealed)
    UNION ALL
    SELECT posting_id, updated_at, 'note', notes.application_id, assessor_id
    FROM applied CROSS JOIN notes ON notes.application_id = applied.application_id
    WHERE assessor_id = @assessorId OR NOT (is_private OR is_sealed)
    UNION ALL
    SELECT posting_id, decided_at, 'decided', decisions.application_id, decided_by
    FROM applied CROSS JOIN decisions ON decisions.application_id = applied.application_id
    WHERE decided_by = @assessorId OR NOT is_sealed
    UNION ALL
    SELECT applied.posting_id, exported_at, 'packet', applied.application_id, exported_by
    FROM applied CROSS JOIN export_applications AS named ON named.application_id = applied.application_id
    CROSS JOIN exports ON exports.id = named.export_id
    WHERE exports.kind = 'packet'
  ),
  last AS (
    SELECT *, row_number() OVER (PARTITION BY posting_id ORDER BY at DESC, instr('${rising}', kind) DESC) AS place FROM happened
  )
  INSERT INTO posting_figures (posting_id, assessor_id, application_count, rubric_version, rubric_status,
                               criterion_count, has_frozen_rubric, must_haves_assessed, must_haves_total, activity_at,
                               activity_kind, activity_application_id, activity_assessor_id, activity_count)
  SELECT stale.posting_id, @assessorId, stale.application_count, newest.version, newest.status,
         (SELECT count(*) FROM criteria WHERE rubric_id = newest.id),
         EXISTS (SELECT 1 FROM rubrics WHERE posting_id = stale.posting_id AND status = 'frozen'),
         coalesce(assessed.count, 0),
         (SELECT count(*) FROM criteria WHERE rubric_id = stale.rubric_id AND kind = 'required')
           * stale.application_count,
         at, last.kind, application_id, assessor_id,
         max(1, CASE last.kind
           WHEN 'candidate-added' THEN (
             SELECT count(*) FROM applications
             WHERE posting_id = stale.posting_id AND created_at >= strftime('%Y-%m-%dT%H:%M:%fZ', at, '-1 hour'))
           WHEN 'rated' THEN (
             SELECT count(*) FROM scorecards AS card JOIN ratings ON ratings.scorecard_id = card.id
             WHERE card.application_id = last.application_id AND card.assessor_id = last.assessor_id
               AND rated_at >= strftime('%Y-%m-%dT%H:%M:%fZ', at, '-1 hour'))
           ELSE 1 END)
  FROM stale
  JOIN last ON last.posting_id = stale.posting_id AND place = 1
  LEFT JOIN rubrics AS newest ON newest.id = (
    SELECT id FROM rubrics WHERE posting_id = stale.posting_id ORDER BY version DESC LIMIT 1)
  LEFT JOIN assessed ON assessed.posting_id = stale.posting_id
  WHERE true
  ON CONFLICT (posting_id, assessor_id) DO NOTHING
`;
