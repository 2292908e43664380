import { join } from 'node:path';

import log from 'electron-log/node';

/**
 * Writes to `workbench.log` in `logsDir`, kept under 1 MB.
 *
 * The log may be sent to others: it holds what failed and where, never a person's data.
 */
export function openLog(logsDir: string) {
  log.transports.file.resolvePathFn = () => join(logsDir, 'workbench.log');
  log.transports.file.maxSize = 1_000_000;
  log.transports.console.level = 'warn';
  return {
    info: (what: string) => log.info(what),
    failure: (what: string, error: unknown) =>
      log.error(what, error instanceof Error ? error.stack : 'not an Error'),
  };
}
