import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { applicationSchema, type Application } from '#shared/candidate.ts';
import { decisionSchema, type Decision } from '#shared/decision.ts';
import type { ApplicationId, AssessorId, CandidateId, PostingId } from '#shared/ids.ts';
import { instantSchema } from '#shared/time.ts';

const columns = `id, candidate_id AS candidateId, posting_id AS postingId, stage, stage_reason AS stageReason,
                 stage_changed_at AS stageChangedAt, pay_asked AS payAsked, notice, place, created_at AS createdAt`;
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

  return {
    insert: (application: Application) => {
      insert.run(application);
    },
    update: (application: Application) => {
      update.run(application);
    },
    find: (id: ApplicationId) => applicationSchema.optional().parse(selectOne.get(id)),
    findPair: (postingId: PostingId, candidateId: string) =>
      applicationSchema.optional().parse(selectPair.get(postingId, candidateId)),
    listByPosting: (postingId: PostingId) =>
      selectOfPosting.all(postingId).map((row) => applicationSchema.parse(row)),
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
