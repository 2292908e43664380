import type { Handlers } from '#shared/contract.ts';
import { preferencesSchema } from '#shared/preferences.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function preferenceHandlers({ preferences }: Pick<HandlerDeps, 'preferences'>) {
  return {
    'preference.get': () => preferences.get(),
    'preference.change': (changes) => {
      const changed = preferencesSchema.parse({ ...preferences.get(), ...changes });
      preferences.put(changed);
      return changed;
    },
  } satisfies Partial<Handlers>;
}
