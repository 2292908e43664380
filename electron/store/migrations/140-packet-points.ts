import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/**
 * Strengths and concerns as a person chose them for the decision page. Without a row the tool's proposals are
 * printed, which change with the evidence; a choice stands until somebody takes it back.
 */
export const packetPoints: Migration = {
  version: 140,
  name: 'strengths and concerns chosen by a person',
  up: `
    CREATE TABLE packet_points ( -- quotes by their ids alone: evidence may go, and then nothing is quoted
      application_id TEXT PRIMARY KEY REFERENCES applications (id),
      strengths      TEXT NOT NULL CHECK (json_valid(strengths)),
      concerns       TEXT NOT NULL CHECK (json_valid(concerns)),
      chosen_by      TEXT NOT NULL REFERENCES assessors (id),
      chosen_at      TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    ${auditTriggers({
      packet_points: {
        key: ['application_id'],
        mutable: ['strengths', 'concerns', 'chosen_by', 'chosen_at'],
        fixed: [],
      },
    })}
  `,
};
