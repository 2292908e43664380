import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { ApplicationId, AssessorId, KitId, ReturnedId } from '#shared/ids.ts';
import { returnedScorecardSchema, type ReturnedScorecard } from '#shared/returned-scorecard.ts';
import { scorecardFileSchema, type ScorecardFile } from '#shared/scorecard-file.ts';
import type { VersionMap } from '#shared/version-map.ts';

const columns = `id, kit_id AS kitId, application_id AS applicationId, assessor_id AS assessorId,
                 rubric_id AS rubricId, import_id AS importId, received_at AS receivedAt, received_by AS receivedBy,
                 opened_at AS openedAt, opened_by AS openedBy`;

/** What came in with it: kept as it came, and how it stood to the rubric of that day. */
type Arrived = Omit<ReturnedScorecard, 'openedAt' | 'openedBy'> & {
  fileName: string;
  sha256: string;
  /** The file's own text. */
  content: string;
  versionMap: VersionMap | null;
};

/** What came back of kits. Only the content tells anything of a rating, and only opening reads it. */
export function createReturnedScorecardStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO returned_scorecards (id, kit_id, application_id, assessor_id, rubric_id, import_id, file_name, sha256,
                                     content, version_map, received_at, received_by, opened_at, opened_by)
    VALUES (@id, @kitId, @applicationId, @assessorId, @rubricId, @importId, @fileName, @sha256, @content, @versionMap,
            @receivedAt, @receivedBy, NULL, NULL)
  `);
  const selectOne = db.prepare(`SELECT ${columns} FROM returned_scorecards WHERE id = ?`);
  const selectOfKit = db.prepare(`SELECT ${columns} FROM returned_scorecards WHERE kit_id = ?`);
  const selectOfApplication = db.prepare(`
    SELECT ${columns} FROM returned_scorecards WHERE application_id = ? ORDER BY received_at, id
  `);
  const selectContent = db.prepare(`SELECT content FROM returned_scorecards WHERE id = ?`).pluck();
  const markOpened = db.prepare(`
    UPDATE returned_scorecards SET opened_at = ?, opened_by = ? WHERE id = ?
  `);
  const remove = db.prepare(`DELETE FROM returned_scorecards WHERE id = ?`);

  return {
    /** Of a command alone, like every write here. */
    insert: ({ versionMap, ...card }: Arrived) => {
      insert.run({ ...card, versionMap: versionMap && JSON.stringify(versionMap) });
    },
    find: (id: ReturnedId) => returnedScorecardSchema.optional().parse(selectOne.get(id)),
    findOfKit: (id: KitId) => returnedScorecardSchema.optional().parse(selectOfKit.get(id)),
    /** Sealed and opened ones, in the order they came. */
    listByApplication: (id: ApplicationId): ReturnedScorecard[] =>
      selectOfApplication.all(id).map((row) => returnedScorecardSchema.parse(row)),
    /** What is sealed: for opening, and to tell a newer save from the same one. */
    content: (id: ReturnedId): ScorecardFile =>
      scorecardFileSchema.parse(JSON.parse(z.string().parse(selectContent.get(id)))),
    markOpened: (id: ReturnedId, at: string, by: AssessorId) => {
      markOpened.run(at, by, id);
    },
    remove: (id: ReturnedId) => {
      remove.run(id);
    },
  };
}
