import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { ApplicationId } from '#shared/ids.ts';
import {
  chosenPointsSchema,
  packetPointsSchema,
  type ChosenPoints,
} from '#shared/packet-points.ts';
import { jsonColumn } from './json-column.ts';

const { chosenBy, chosenAt } = chosenPointsSchema.shape;
const pointsRow = z.object({
  ...{ chosenBy, chosenAt },
  strengths: jsonColumn(packetPointsSchema.shape.strengths),
  concerns: jsonColumn(packetPointsSchema.shape.concerns),
});

/** What a person chose to print as strengths and concerns of an application. */
export function createPacketPointsStore(db: Database) {
  const select = db.prepare(`
    SELECT strengths, concerns, chosen_by AS chosenBy, chosen_at AS chosenAt FROM packet_points
    WHERE application_id = ?
  `);
  const upsert = db.prepare(`
    INSERT INTO packet_points (application_id, strengths, concerns, chosen_by, chosen_at)
    VALUES (@applicationId, @strengths, @concerns, @chosenBy, @chosenAt)
    ON CONFLICT (application_id) DO UPDATE
    SET strengths = excluded.strengths, concerns = excluded.concerns, chosen_by = excluded.chosen_by,
        chosen_at = excluded.chosen_at
  `);
  const remove = db.prepare(`DELETE FROM packet_points WHERE application_id = ?`);
  return {
    find(applicationId: ApplicationId): ChosenPoints | undefined {
      const row = pointsRow.optional().parse(select.get(applicationId));
      if (!row) return undefined;
      const { strengths, concerns, ...who } = row;
      return { points: { strengths, concerns }, ...who };
    },
    put: (applicationId: ApplicationId, { points, ...who }: ChosenPoints) => {
      upsert.run({ applicationId, ...pointsRow.encode({ ...points, ...who }) });
    },
    remove: (applicationId: ApplicationId) => {
      remove.run(applicationId);
    },
  };
}
