import { defaultKeys, type CommandId } from '#shared/commands.ts';

/** The keys that a command has on this page. */
export const keysOf = (id: CommandId): readonly string[] => defaultKeys(id);
