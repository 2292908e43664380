import { RefusalError } from '#shared/refusal.ts';
import { archiveTexts as texts } from '#shared/texts/archive.ts';

/** What SQLite says of a place it cannot write to: no room, no right, no folder. */
const sqliteOfDisk = /^SQLITE_(FULL|IOERR|CANTOPEN|READONLY|PERM)/;

/** What the disk says, as a refusal that names the file; anything else stays what it is. */
export function diskRefusal(error: unknown, fileName: string): unknown {
  if (!(error instanceof Error)) return error;
  const isOfDisk = 'syscall' in error || ('code' in error && sqliteOfDisk.test(String(error.code)));
  return isOfDisk ? new RefusalError('refused', texts.cannotWrite(fileName, error.message)) : error;
}
