import { defaultPreferences, readPreferences, type Preferences } from '#shared/preferences.ts';
import type { PreferencePort } from '../handlers/preference-port.ts';
import type { JsonFile } from './json-file.ts';

/** The preferences of this laptop in their file; `onChange` hears every change. */
export function keptPreferences(
  file: JsonFile,
  locale: string,
  onChange: (preferences: Preferences) => void,
): PreferencePort {
  let current = readPreferences(file.read(), defaultPreferences(locale));
  return {
    get: () => current,
    put: (preferences) => {
      file.write(preferences);
      current = preferences;
      onChange(preferences);
    },
  };
}
