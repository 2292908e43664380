import { preferencesSchema } from '../preferences.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

/** Choices of this laptop; they are in no workspace, so undo does not know them. */
export const preferenceCalls = {
  'preference.get': { input: nothing, output: preferencesSchema },
  'preference.change': { input: preferencesSchema.partial(), output: preferencesSchema },
} as const satisfies Calls;
