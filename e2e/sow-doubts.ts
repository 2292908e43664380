import BetterSqlite3 from 'better-sqlite3';
import { z } from 'zod';

import { parsedPostingSchema } from '#shared/posting.ts';

/**
 * Makes lines of the only posting in a closed workspace doubtful, whatever the reader is sure of today.
 *
 * Written inside the command that imported it, as the history demands of every write.
 */
export function sowDoubts(workspacePath: string, lineNumbers: readonly number[]): void {
  const db = new BetterSqlite3(workspacePath);
  const row = z
    .object({ parsed: z.string() })
    .parse(db.prepare(`SELECT parsed FROM postings`).get());
  const parsed = parsedPostingSchema.parse(JSON.parse(row.parsed));
  const lines = parsed.lines.map((line) => ({
    ...line,
    isDoubtful: lineNumbers.includes(line.lineNumber),
  }));
  db.exec(`INSERT INTO open_command SELECT 1, max(seq) FROM history`);
  db.prepare(`UPDATE postings SET parsed = ?, reviewed_at = NULL`).run(
    JSON.stringify({ ...parsed, lines }),
  );
  db.exec(`DELETE FROM open_command`);
  db.close();
}
