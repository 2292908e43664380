import type { Migration } from '../migrate.ts';
import { auditTriggersAgain } from './audit-triggers.ts';

/**
 * What a posting's file format says of its text: headings and list items, as JSON. With the source it is all that
 * a newer reader needs to read a Word file's text again. Postings of the first version were plain text: none.
 * Beside it what of the file is no part of the text, such as the postings attached to a mail.
 */
export const structureHints: Migration = {
  version: 20,
  name: 'structure hints of postings',
  up: `
    ALTER TABLE postings ADD COLUMN structure_hints TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(structure_hints));
    ALTER TABLE postings ADD COLUMN notice TEXT; -- what of the file was not read; null when all of it was

    ${auditTriggersAgain({
      postings: {
        key: ['id'],
        mutable: ['title', 'reviewed_at', 'parser_version', 'parsed'],
        fixed: [
          'file_name',
          'encoding',
          'sha256',
          'source',
          'structure_hints',
          'notice',
          'imported_at',
          'import_id',
        ],
      },
    })}
  `,
};
