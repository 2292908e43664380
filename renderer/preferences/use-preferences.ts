import { useSyncExternalStore } from 'react';

import type { Preferences } from '#shared/preferences.ts';
import { call } from '../bridge/call.ts';
import { say } from '../shell/announcement.ts';
import { applyPreferences } from './apply-preferences.ts';

let current: Preferences | undefined;
const listeners = new Set<() => void>();

/** Reads them before the first screen is drawn, so that it is drawn once. */
export async function loadPreferences(): Promise<void> {
  take(await call('preference.get', {}));
}

/** @throws when they have not been loaded yet */
export function preferences(): Preferences {
  if (!current) throw new Error('the preferences are loaded before the first screen');
  return current;
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(listen, preferences);
}

/** Shows at once and keeps; what cannot be kept is taken back and said. */
export async function changePreferences(changes: Partial<Preferences>): Promise<void> {
  const before = preferences();
  take({ ...before, ...changes });
  try {
    take(await call('preference.change', changes));
  } catch (error) {
    take(before);
    say(error instanceof Error ? error.message : String(error), 'alert');
  }
}

function take(next: Preferences): void {
  current = next;
  applyPreferences(next);
  for (const told of listeners) told();
}

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
