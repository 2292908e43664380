import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { FairnessCategory } from '#shared/fairness.ts';
import {
  applicationIdSchema,
  candidateIdSchema,
  postingIdSchema,
  type CandidateId,
  type PostingId,
} from '#shared/ids.ts';
import { stageIdSchema } from '#shared/stage.ts';
import { emailKey } from './person-keys.ts';

const settingKey = 'four-fifths';
const saidRow = z.object({
  group: z.string(),
  applicationId: applicationIdSchema,
  postingId: postingIdSchema,
  stage: stageIdSchema,
});
/** More than one is nobody for sure. */
const mostByEmail = 2;

/** What people said of themselves. Read as a whole, for rates of groups; never of one person. */
export function createSelfReportStore(db: Database) {
  const selectIsOn = db.prepare(`SELECT 1 FROM settings WHERE key = '${settingKey}'`).pluck();
  const turnOn = db.prepare(
    `INSERT INTO settings (key, value) VALUES ('${settingKey}', 'on') ON CONFLICT DO NOTHING`,
  );
  const turnOff = db.prepare(`DELETE FROM settings WHERE key = '${settingKey}'`);
  const put = db.prepare(`
    INSERT INTO self_reports (person_id, category, group_name) VALUES (@candidateId, @category, @group)
    ON CONFLICT (category, person_id) DO UPDATE SET group_name = excluded.group_name
    WHERE group_name <> excluded.group_name
  `);
  const remove = db.prepare(`DELETE FROM self_reports WHERE category = ? AND person_id = ?`);
  // Whoever was merged into somebody else is that person now.
  const selectSaid = db.prepare(`
    SELECT group_name AS "group", applications.id AS applicationId, posting_id AS postingId, stage
    FROM self_reports CROSS JOIN applications ON candidate_id = coalesce(
      (SELECT kept_id FROM candidate_merges WHERE merged_id = person_id AND unmerged_at IS NULL), person_id)
    WHERE category = ?
  `);
  const selectByEmail = db
    .prepare(
      `SELECT id FROM candidates WHERE email_key = ? AND email_key <> '' LIMIT ${mostByEmail}`,
    )
    .pluck();
  return {
    isOn: () => selectIsOn.get() === 1,
    turn: (isOn: boolean) => {
      (isOn ? turnOn : turnOff).run();
    },
    put: (candidateId: CandidateId, category: FairnessCategory, group: string) => {
      put.run({ candidateId, category, group });
    },
    remove: (candidateId: CandidateId, category: FairnessCategory) => {
      remove.run(category, candidateId);
    },
    /** Each application of somebody who said something, with their group. */
    listSaid: (category: FairnessCategory, postingId: PostingId | null) =>
      selectSaid
        .all(category)
        .map((row) => saidRow.parse(row))
        .filter((row) => postingId === null || row.postingId === postingId),
    /** Undefined when nobody, or more than one, has this address. */
    findByEmail: (email: string): CandidateId | undefined => {
      const ids = z.array(candidateIdSchema).parse(selectByEmail.all(emailKey(email)));
      return ids.length === 1 ? ids[0] : undefined;
    },
  };
}
