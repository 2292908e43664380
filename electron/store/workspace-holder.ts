import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

import { z } from 'zod';

import { storeTexts } from '#shared/texts/store.ts';

const holderSchema = z.object({ pid: z.int(), host: z.string(), since: z.string() });

/*
 * A note beside the workspace that says who has it open. The lock itself is the database's; this file only
 * gives a name to it, so a stale one left by a crash hinders nobody.
 */
const holderPath = (workspacePath: string) => `${workspacePath}-held-by`;

export function noteHolder(workspacePath: string): void {
  const holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  writeFileSync(holderPath(workspacePath), JSON.stringify(holder));
}

export function removeHolder(workspacePath: string): void {
  rmSync(holderPath(workspacePath), { force: true });
}

/** " (process 4242 on host, since …)", or nothing when the note cannot be read. */
export function describeHolder(workspacePath: string): string {
  try {
    const { pid, host, since } = holderSchema.parse(
      JSON.parse(readFileSync(holderPath(workspacePath), 'utf8')),
    );
    return storeTexts.holder(pid, host, since);
  } catch {
    return ''; // only the name of the holder is lost; that somebody holds it is said all the same
  }
}
