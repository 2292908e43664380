import type { Database } from 'better-sqlite3';

import { historyEntrySchema, type HistoryEntry, type HistorySubject } from '#shared/history.ts';
import type { AssessorId } from '#shared/ids.ts';

const pageSize = 100;

/**
 * The history of one posting, person or application as an assessor may see it, newest first.
 *
 * What others recorded on an application is not in it while that application is sealed for the assessor, nor are
 * others' private notes ever.
 */
export function createHistoryList(db: Database) {
  const select = db.prepare(`
    SELECT entry.seq, entry.at, assessors.name AS assessorName, entry.assessor_id = @assessorId AS isOwn,
           entry.command, entry.label, entry.kind, entry.undoable,
           EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = entry.seq) AS isTakenBack
    FROM history_subjects AS subject
    JOIN history AS entry ON entry.seq = subject.seq
    LEFT JOIN assessors ON assessors.id = entry.assessor_id
    LEFT JOIN history_subjects AS whose ON whose.seq = entry.seq AND whose.kind = 'application'
    WHERE subject.kind = @kind AND subject.id = @id AND subject.seq < @before
      AND (entry.assessor_id = @assessorId
        OR NOT (entry.command GLOB 'scorecard.*' OR entry.command GLOB 'note.*'
                OR entry.command GLOB 'evidence.*' OR entry.command GLOB 'packetPoints.*'
                OR entry.command IN ('application.decide', 'debrief.discuss'))
        OR ((EXISTS (SELECT 1 FROM scorecards
                     WHERE application_id = whose.id AND assessor_id = @assessorId AND status = 'submitted')
             OR EXISTS (SELECT 1 FROM seal_openings
                        WHERE application_id = whose.id AND assessor_id = @assessorId))
            AND (NOT entry.command GLOB 'note.*'
                 OR EXISTS (SELECT 1 FROM notes WHERE id = entry.subject_id AND is_private = 0))))
    GROUP BY entry.seq
    ORDER BY subject.seq DESC LIMIT ${pageSize + 1}
  `);
  return {
    /** @param before entries with a lower number than this; null begins with the newest */
    page(
      { kind, id }: HistorySubject,
      assessorId: AssessorId,
      before: number | null,
    ): { entries: HistoryEntry[]; hasMore: boolean } {
      const rows = select.all({
        ...{ kind, id, assessorId },
        before: before ?? Number.MAX_SAFE_INTEGER,
      });
      const entries = rows.slice(0, pageSize).map((row) => historyEntrySchema.parse(row));
      return { entries, hasMore: rows.length > pageSize };
    },
  };
}
