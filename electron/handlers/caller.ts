import type { Caller } from '#shared/contract.ts';
import type { AssessorId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { ipcTexts } from '#shared/texts/ipc.ts';
import { ruleTexts, type Thing } from '#shared/texts/rules.ts';

/** Who is at the keyboard. @throws {RefusalError} `refused` before first run is done */
export function assessorOf({ assessorId }: Caller): AssessorId {
  if (assessorId === null) throw new RefusalError('refused', ipcTexts.noAssessor);
  return assessorId;
}

/** The thing, or a refusal that names what was looked for. */
export function found<T>(thing: T | undefined, what: Thing): T {
  if (thing === undefined) throw new RefusalError('not-found', ruleTexts.gone(what));
  return thing;
}
