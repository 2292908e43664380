import { defaultKeys, type CommandId } from '#shared/commands.ts';
import type { Preferences } from '#shared/preferences.ts';
import { preferences, usePreferences } from '../preferences/use-preferences.ts';

/** The keys that a command has now: chosen or default ones. */
export const keysOf = (id: CommandId): readonly string[] => keysBy(preferences(), id);

/** The same for what is shown: drawn anew when keys are chosen. */
export function useKeysOf(): (id: CommandId) => readonly string[] {
  const current = usePreferences();
  return (id) => keysBy(current, id);
}

function keysBy({ keys, hasSingleKeys }: Preferences, id: CommandId): readonly string[] {
  const all = keys[id] ?? defaultKeys(id);
  return hasSingleKeys ? all : all.filter((key) => !isSingle(key));
}

/** A key that types something by itself. Arrows, Escape and the like do not, and stay. */
function isSingle(key: string): boolean {
  const last = key.split(/\+(?=.)/).at(-1) ?? key;
  return !/^(Ctrl|Alt)\+|\+(Ctrl|Alt)\+/.test(key) && (last.length === 1 || key.includes(' '));
}
