import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/**
 * The ledger takes everything that leaves, not packets alone, and knows all who are in a file: a comparison book
 * has several. The packets of before keep their lines; how big they were nobody wrote down, so that is their pages'.
 */
export const ledger: Migration = {
  version: 130,
  name: 'ledger of all that leaves',
  up: `
    CREATE TABLE exports (
      id           TEXT PRIMARY KEY,
      kind         TEXT NOT NULL CHECK (kind IN ('packet', 'comparison-book', 'decision-sheet', 'kit', 'table', 'workspace')),
      format       TEXT NOT NULL CHECK (format IN ('pdf', 'html', 'md', 'json', 'csv', 'xlsx', 'zip')),
      posting_id   TEXT REFERENCES postings (id),
      file_name    TEXT NOT NULL CHECK (file_name <> ''),
      exported_at  TEXT NOT NULL,
      exported_by  TEXT NOT NULL REFERENCES assessors (id),
      for_whom     TEXT NOT NULL,
      options      TEXT NOT NULL,
      sha256       TEXT NOT NULL CHECK (length(sha256) = 64),
      content_hash TEXT CHECK (length(content_hash) = 64),
      page_count   INTEGER,
      size_bytes   INTEGER NOT NULL,
      delete_by    TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX exports_by_time ON exports (exported_at, id);
    CREATE INDEX exports_of_posting ON exports (posting_id, exported_at);

    CREATE TABLE export_applications ( -- everybody a file is about
      export_id      TEXT NOT NULL REFERENCES exports (id),
      application_id TEXT NOT NULL REFERENCES applications (id),
      PRIMARY KEY (export_id, application_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX export_applications_of_application ON export_applications (application_id, export_id);

    CREATE TEMP TABLE packets_before AS
    SELECT packet_exports.*, applications.posting_id,
           lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
             || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) AS id
    FROM packet_exports JOIN applications ON applications.id = application_id;

    INSERT INTO exports (id, kind, format, posting_id, file_name, exported_at, exported_by, for_whom, options, sha256,
                         content_hash, page_count, size_bytes, delete_by)
    SELECT id, 'packet', 'pdf', posting_id, file_name, exported_at, exported_by, '', '', sha256, content_hash, page_count,
           page_count, NULL
    FROM packets_before;
    INSERT INTO export_applications (export_id, application_id) SELECT id, application_id FROM packets_before;
    DROP TABLE packets_before;
    DROP TABLE packet_exports;

    ${auditTriggers({
      exports: {
        key: ['id'],
        mutable: [],
        fixed: [
          ...[
            'kind',
            'format',
            'posting_id',
            'file_name',
            'exported_at',
            'exported_by',
            'for_whom',
          ],
          ...['options', 'sha256', 'content_hash', 'page_count', 'size_bytes', 'delete_by'],
        ],
      },
      export_applications: { key: ['export_id', 'application_id'], mutable: [], fixed: [] },
    })}

    CREATE TRIGGER figures_export_applications_insert AFTER INSERT ON export_applications BEGIN
      DELETE FROM posting_figures
      WHERE posting_id = (SELECT posting_id FROM applications WHERE id = NEW.application_id);
    END;
    CREATE TRIGGER figures_export_applications_delete BEFORE DELETE ON export_applications BEGIN
      DELETE FROM posting_figures
      WHERE posting_id = (SELECT posting_id FROM applications WHERE id = OLD.application_id);
    END;
  `,
};
