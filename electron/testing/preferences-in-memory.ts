import { defaultPreferences } from '#shared/preferences.ts';
import type { PreferencePort } from '../handlers/preference-port.ts';

/** Preferences that last as long as the process: for the demo and for tests. */
export function preferencesInMemory(): PreferencePort {
  let current = defaultPreferences('en-GB');
  return {
    get: () => current,
    put: (preferences) => {
      current = preferences;
    },
  };
}
