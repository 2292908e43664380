import type { CommandId } from '#shared/commands.ts';
import { keyWords } from '#shared/texts/commands.ts';
import { useKeysOf } from './key-bindings.ts';

/** The key of a command, to stand beside its name; nothing when it has none. */
export function CommandKey({ of: id }: { of: CommandId }) {
  const [key] = useKeysOf()(id);
  return key === undefined ? null : <kbd>{keyWords(key)}</kbd>;
}
