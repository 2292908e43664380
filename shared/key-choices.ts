import {
  commandIds,
  commandsOf,
  defaultKeys,
  type CommandId,
  type CommandScope,
} from './commands.ts';
import type { Preferences } from './preferences.ts';

type KeyChoices = Preferences['keys'];

/**
 * The keyboard map after one command was given a key.
 *
 * A key does one thing on a screen: commands of the same screen, and those of everywhere, lose it when another
 * takes it.
 *
 * @param key as `commands.ts` writes it; null takes the command's keys away
 * @returns the choices, and the commands that lost this key, in the order of the list
 */
export function withKey(
  choices: KeyChoices,
  { id, scope }: { id: CommandId; scope: CommandScope },
  key: string | null,
): { choices: KeyChoices; robbed: CommandId[] } {
  if (key === null) return { choices: { ...choices, [id]: [] }, robbed: [] };
  const rivals =
    scope === 'anywhere' ? commandIds : [...commandsOf('anywhere'), ...commandsOf(scope)];
  const keysOf = (each: CommandId) => choices[each] ?? defaultKeys(each);
  const robbed = rivals.filter((each) => each !== id && keysOf(each).includes(key));
  const lost = robbed.map((each) => [each, keysOf(each).filter((own) => own !== key)] as const);
  return { choices: { ...choices, ...Object.fromEntries(lost), [id]: [key] }, robbed };
}
