import type { Preferences } from '#shared/preferences.ts';

/** Where the preferences of this laptop are kept. */
export type PreferencePort = {
  get: () => Preferences;
  put: (preferences: Preferences) => void;
};
