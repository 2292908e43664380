import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import {
  rubricIdSchema,
  type AssessorId,
  type CriterionId,
  type PostingId,
  type RubricId,
} from '#shared/ids.ts';
import {
  copyOriginSchema,
  criterionSchema,
  rubricSchema,
  type Criterion,
  type Rubric,
  type Scale,
} from '#shared/rubric.ts';
import { copyablePostingSchema, type CopyablePosting } from '#shared/rubric-copy.ts';
import { rubricVersionSchema, type RubricVersion } from '#shared/rubric-diff.ts';
import { jsonColumn } from './json-column.ts';

const headRow = rubricSchema.omit({ criteria: true });
const criterionRow = criterionSchema.omit({ source: true }).extend({
  anchors: jsonColumn(criterionSchema.shape.anchors),
  otherAnchors: jsonColumn(criterionSchema.shape.otherAnchors),
  copiedFrom: jsonColumn(copyOriginSchema).nullable(),
  sourceLine: z.int().nullable(),
  sourceStart: z.int().nullable(),
  sourceEnd: z.int().nullable(),
});

const headColumns = `id, posting_id AS postingId, version, scale, status, created_at AS createdAt,
                     frozen_at AS frozenAt, frozen_by AS frozenBy`;

export function createRubricStore(db: Database) {
  const selectHead = db.prepare(`SELECT ${headColumns} FROM rubrics WHERE id = ?`);
  const selectDraft = db.prepare(`
    SELECT ${headColumns} FROM rubrics WHERE posting_id = ? AND status = 'draft'
  `);
  const selectFrozen = db.prepare(`
    SELECT ${headColumns} FROM rubrics WHERE posting_id = ? AND status = 'frozen'
    ORDER BY version DESC LIMIT 1
  `);
  const selectVersion = db
    .prepare(`SELECT coalesce(max(version), 0) FROM rubrics WHERE posting_id = ?`)
    .pluck();
  const selectCriteria = db.prepare(`
    SELECT id, name, text, kind, min_years AS minYears, category, weight, weight_reason AS weightReason, anchors,
           other_anchors AS otherAnchors, copied_from AS copiedFrom, source_line AS sourceLine, source_start AS sourceStart, source_end AS sourceEnd
    FROM criteria WHERE rubric_id = ? ORDER BY kind DESC, position, id
  `);
  const selectIdOfCriterion = db
    .prepare(
      `SELECT rubrics.id FROM criteria JOIN rubrics ON rubrics.id = criteria.rubric_id
       WHERE criteria.id = ? ORDER BY rubrics.version DESC LIMIT 1`,
    )
    .pluck();
  const insertHead = db.prepare(`
    INSERT INTO rubrics (id, posting_id, version, scale, status, created_at)
    VALUES (@id, @postingId, @version, @scale, 'draft', @createdAt)
  `);
  const insertCriterion = db.prepare(`
    INSERT INTO criteria (rubric_id, id, position, name, text, kind, min_years, category, weight, weight_reason,
                          anchors, other_anchors, copied_from, source_line, source_start, source_end)
    VALUES (@rubricId, @id, @position, @name, @text, @kind, @minYears, @category, @weight, @weightReason,
            @anchors, @otherAnchors, @copiedFrom, @sourceLine, @sourceStart, @sourceEnd)
  `);
  const updateCriterion = db.prepare(`
    UPDATE criteria SET name = @name, text = @text, kind = @kind, category = @category, weight = @weight,
                        weight_reason = @weightReason, anchors = @anchors, other_anchors = @otherAnchors
    WHERE rubric_id = @rubricId AND id = @id
  `);
  const updatePosition = db.prepare(
    `UPDATE criteria SET position = ? WHERE rubric_id = ? AND id = ?`,
  );
  const deleteCriterion = db.prepare(`DELETE FROM criteria WHERE rubric_id = ? AND id = ?`);
  const deleteCriteria = db.prepare(`DELETE FROM criteria WHERE rubric_id = ?`);
  const deleteHead = db.prepare(`DELETE FROM rubrics WHERE id = ?`);
  const freeze = db.prepare(`
    UPDATE rubrics SET status = 'frozen', frozen_at = @at, frozen_by = @assessorId WHERE id = @id
  `);
  const selectVersions = db.prepare(`
    SELECT id, version, scale, status, created_at AS createdAt, frozen_at AS frozenAt,
           (SELECT count(*) FROM criteria WHERE rubric_id = rubrics.id) AS criterionCount,
           (SELECT count(DISTINCT application_id) FROM scorecards WHERE rubric_id = rubrics.id) AS candidateCount
    FROM rubrics WHERE posting_id = ? ORDER BY version DESC
  `);
  const selectCopyable = db.prepare(`
    SELECT postings.id AS postingId, rubrics.id AS rubricId, postings.title, rubrics.version,
           (SELECT count(*) FROM criteria WHERE rubric_id = rubrics.id) AS criterionCount
    FROM postings JOIN rubrics ON rubrics.id = (
      SELECT newest.id FROM rubrics AS newest WHERE newest.posting_id = postings.id
      ORDER BY newest.version DESC LIMIT 1)
    ORDER BY postings.imported_at DESC, postings.id DESC
  `);
  const updateScale = db.prepare(`UPDATE rubrics SET scale = ? WHERE id = ?`);
  const countCandidates = db
    .prepare(`SELECT count(DISTINCT application_id) FROM scorecards WHERE rubric_id = ?`)
    .pluck();

  const bind = (rubricId: RubricId, { source, ...criterion }: Criterion) => ({
    ...criterion,
    anchors: JSON.stringify(criterion.anchors),
    otherAnchors: JSON.stringify(criterion.otherAnchors),
    copiedFrom: criterion.copiedFrom && JSON.stringify(criterion.copiedFrom),
    rubricId,
    sourceLine: source?.lineNumber ?? null,
    sourceStart: source?.start ?? null,
    sourceEnd: source?.end ?? null,
  });

  function withCriteria(row: unknown): Rubric | undefined {
    const head = headRow.optional().parse(row);
    return head && { ...head, criteria: selectCriteria.all(head.id).map(criterionOf) };
  }

  return {
    find: (id: RubricId) => withCriteria(selectHead.get(id)),
    findDraft: (postingId: PostingId) => withCriteria(selectDraft.get(postingId)),
    /** The version that scores use: the latest frozen one. */
    findFrozen: (postingId: PostingId) => withCriteria(selectFrozen.get(postingId)),
    /** The newest version that has the criterion. */
    findIdOfCriterion: (id: CriterionId): RubricId | undefined =>
      rubricIdSchema.optional().parse(selectIdOfCriterion.get(id)),
    newestVersion: (postingId: PostingId) => z.int().parse(selectVersion.get(postingId)),
    /** Of every posting that has a rubric the newest version, the latest import first. */
    listCopyable: (): CopyablePosting[] =>
      selectCopyable.all().map((row) => copyablePostingSchema.parse(row)),
    listVersions: (postingId: PostingId): RubricVersion[] =>
      selectVersions.all(postingId).map((row) => rubricVersionSchema.parse(row)),
    countCandidates: (id: RubricId) => z.int().parse(countCandidates.get(id)),
    insert: ({ criteria, ...head }: Rubric) => {
      insertHead.run(head);
      for (const [position, criterion] of criteria.entries()) {
        insertCriterion.run({ ...bind(head.id, criterion), position });
      }
    },
    insertCriterion: (rubricId: RubricId, criterion: Criterion, position: number) => {
      insertCriterion.run({ ...bind(rubricId, criterion), position });
    },
    updateCriterion: (rubricId: RubricId, criterion: Criterion) => {
      updateCriterion.run(bind(rubricId, criterion));
    },
    /** Gives the criteria the positions 0, 1, 2 … in this order. */
    reorder: (rubricId: RubricId, order: readonly CriterionId[]) => {
      for (const [position, id] of order.entries()) updatePosition.run(position, rubricId, id);
    },
    removeCriterion: (rubricId: RubricId, id: CriterionId) => {
      deleteCriterion.run(rubricId, id);
    },
    remove: (id: RubricId) => {
      deleteCriteria.run(id);
      deleteHead.run(id);
    },
    setScale: (id: RubricId, scale: Scale) => {
      updateScale.run(scale, id);
    },
    freeze: (id: RubricId, assessorId: AssessorId, at: string) => {
      freeze.run({ id, assessorId, at });
    },
  };
}

function criterionOf(row: unknown): Criterion {
  const { sourceLine, sourceStart, sourceEnd, ...criterion } = criterionRow.parse(row);
  const hasSource = sourceLine !== null && sourceStart !== null && sourceEnd !== null;
  return {
    ...criterion,
    source: hasSource ? { lineNumber: sourceLine, start: sourceStart, end: sourceEnd } : null,
  };
}
