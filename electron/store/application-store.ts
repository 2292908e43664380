import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { applicationSchema, type Application } from '#shared/candidate.ts';
import { decisionSchema, type Decision } from '#shared/decision.ts';
import {
  applicationIdSchema,
  assessorIdSchema,
  type ApplicationId,
  type AssessorId,
  type CandidateId,
  type PostingId,
} from '#shared/ids.ts';
import { instantSchema } from '#shared/time.ts';

const columns = `id, candidate_id AS candidateId, posting_id AS postingId, stage, stage_reason AS stageReason,
                 stage_changed_at AS stageChangedAt, pay_asked AS payAsked, notice, place, created_at AS createdAt`;
const stageChangeRow = z.object({
  at: instantSchema,
  by: assessorIdSchema,
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
  isUndone: z.int().transform(Boolean),
});
const openingRow = z.object({ at: instantSchema, reason: z.string() });

/** Applications with what hangs on each alone: the decision and who opened its seals early. */
export function createApplicationStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO applications (id, candidate_id, posting_id, stage, stage_reason, stage_changed_at, pay_asked, notice,
                              place, created_at)
    VALUES (@id, @candidateId, @postingId, @stage, @stageReason, @stageChangedAt, @payAsked, @notice, @place, @createdAt)
  `);
  const update = db.prepare(`
    UPDATE applications SET stage = @stage, stage_reason = @stageReason, stage_changed_at = @stageChangedAt,
                            pay_asked = @payAsked, notice = @notice, place = @place
    WHERE id = @id
  `);
  const selectOne = db.prepare(`SELECT ${columns} FROM applications WHERE id = ?`);
  const selectOfPosting = db.prepare(`
    SELECT ${columns} FROM applications WHERE posting_id = ? ORDER BY created_at, id
  `);
  const selectOfCandidate = db.prepare(`
    SELECT ${columns} FROM applications WHERE candidate_id = ? ORDER BY created_at DESC, id DESC
  `);
  const selectPair = db.prepare(`
    SELECT ${columns} FROM applications WHERE posting_id = ? AND candidate_id = ?
  `);
  const selectNewest = db.prepare(`
    SELECT ${columns} FROM applications WHERE candidate_id = ? ORDER BY created_at DESC, id DESC LIMIT 1
  `);
  const selectDecision = db.prepare(`
    SELECT application_id AS applicationId, outcome, reason, dissent, decided_by AS decidedBy, decided_at AS decidedAt
    FROM decisions WHERE application_id = ?
  `);
  const putDecision = db.prepare(`
    INSERT INTO decisions (application_id, outcome, reason, dissent, decided_by, decided_at)
    VALUES (@applicationId, @outcome, @reason, @dissent, @decidedBy, @decidedAt)
    ON CONFLICT (application_id) DO UPDATE
    SET outcome = excluded.outcome, reason = excluded.reason, dissent = excluded.dissent,
        decided_by = excluded.decided_by, decided_at = excluded.decided_at
  `);
  const selectOpening = db.prepare(`
    SELECT at, reason FROM seal_openings WHERE application_id = ? AND assessor_id = ?
  `);
  const insertOpening = db.prepare(`
    INSERT INTO seal_openings (application_id, assessor_id, at, reason) VALUES (?, ?, ?, ?)
  `);

  const putMover = db.prepare(`
    INSERT INTO stage_movers (application_id, moved_by) VALUES (?, ?)
    ON CONFLICT (application_id) DO UPDATE SET moved_by = excluded.moved_by
  `);
  const selectMover = db
    .prepare(`SELECT moved_by FROM stage_movers WHERE application_id = ?`)
    .pluck();
  const selectStageChanges = db.prepare(`
    SELECT history.at, history.assessor_id AS by, json_extract(before, '$.stage') AS "from",
           json_extract(after, '$.stage') AS "to", json_extract(after, '$.stage_reason') AS reason,
           EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = history.seq) AS isUndone
    FROM history_changes JOIN history USING (seq)
    WHERE table_name = 'applications' AND row_key = json_array(?) AND kind <> 'undo'
      AND (operation = 'insert'
           OR operation = 'update' AND json_extract(before, '$.stage') <> json_extract(after, '$.stage'))
    ORDER BY history_changes.id
  `);

  const selectIdsOfCandidates = db
    .prepare(
      `SELECT applications.id FROM json_each(?) AS asked CROSS JOIN applications ON candidate_id = asked.value`,
    )
    .pluck();
  return {
    idsOfCandidates: (ids: readonly CandidateId[]): ApplicationId[] =>
      z.array(applicationIdSchema).parse(selectIdsOfCandidates.all(JSON.stringify(ids))),
    insert: (application: Application) => {
      insert.run(application);
    },
    update: (application: Application) => {
      update.run(application);
    },
    find: (id: ApplicationId) => applicationSchema.optional().parse(selectOne.get(id)),
    findPair: (postingId: PostingId, candidateId: string) =>
      applicationSchema.optional().parse(selectPair.get(postingId, candidateId)),
    /** The candidate's latest application. */
    findNewest: (candidateId: CandidateId) =>
      applicationSchema.optional().parse(selectNewest.get(candidateId)),
    listByPosting: (postingId: PostingId) =>
      selectOfPosting.all(postingId).map((row) => applicationSchema.parse(row)),
    putMover: (id: ApplicationId, by: AssessorId) => {
      putMover.run(id, by);
    },
    /** Who made the last move; null when nobody has. */
    findMover: (id: ApplicationId) =>
      assessorIdSchema.optional().parse(selectMover.get(id)) ?? null,
    /** As the history has them, undone ones too, oldest first; `from` null: it came in. */
    stageChanges: (id: ApplicationId) =>
      selectStageChanges.all(id).map((row) => stageChangeRow.parse(row)),
    /** Newest first. */
    listByCandidate: (candidateId: CandidateId) =>
      selectOfCandidate.all(candidateId).map((row) => applicationSchema.parse(row)),
    findDecision: (id: ApplicationId) => decisionSchema.optional().parse(selectDecision.get(id)),
    putDecision: (decision: Decision) => {
      putDecision.run(decision);
    },
    findOpening: (id: ApplicationId, assessorId: AssessorId) =>
      openingRow.optional().parse(selectOpening.get(id, assessorId)),
    insertOpening: (id: ApplicationId, assessorId: AssessorId, at: string, reason: string) => {
      insertOpening.run(id, assessorId, at, reason);
    },
  };
}
