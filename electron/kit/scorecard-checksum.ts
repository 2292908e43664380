import { createHmac } from 'node:crypto';

import { canonicalJson, type ScorecardFile } from '#shared/scorecard-file.ts';

/**
 * The checksum a scorecard file must have: made by the kit's own page in the same way.
 *
 * @param unsigned the file as it was read, without its checksum
 * @param key of the kit, 64 hexadecimal digits
 */
export function scorecardChecksum(unsigned: Omit<ScorecardFile, 'checksum'>, key: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex'))
    .update(canonicalJson(unsigned))
    .digest('hex');
}
