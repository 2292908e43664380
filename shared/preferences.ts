import { z } from 'zod';

import { commandIds } from './commands.ts';
import { defaultPacketHabits, packetHabitsSchema } from './packet-options.ts';
import { papers } from './paper.ts';

export const appearances = ['system', 'light', 'dark'] as const;
export const densities = ['comfortable', 'compact'] as const;
/** Text sizes offered, in percent of the design's. */
export const textSizes = [90, 100, 110, 125, 150, 175, 200] as const;

/** A key as `commands.ts` writes it. */
const keySchema = z.string().min(1).max(40);

/** What a person has chosen on this laptop; it is not part of a workspace and does not travel with it. */
export const preferencesSchema = z.object({
  appearance: z.enum(appearances),
  density: z.enum(densities),
  /** Percent; everything on the screen grows with the text. */
  textSize: z.literal(textSizes),
  /** Keys without Ctrl or Alt; off for those whose voice input or hands press them by chance (WCAG 2.1.4). */
  hasSingleKeys: z.boolean(),
  /** Keys chosen in place of the default ones; an empty list takes the keys away. */
  keys: z.partialRecord(z.enum(commandIds), z.array(keySchema).max(4)),
  paper: z.enum(papers),
  /** As the last packet was made; the next one and a batch begin so. */
  packet: packetHabitsSchema,
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** @param locale the system's, as `en-US`; Letter is the paper of North America */
export function defaultPreferences(locale: string): Preferences {
  return {
    appearance: 'system',
    density: 'comfortable',
    textSize: 100,
    hasSingleKeys: true,
    keys: {},
    paper: /-(US|CA|MX|PH)$/.test(locale) ? 'letter' : 'a4',
    packet: defaultPacketHabits,
  };
}

/**
 * Preferences out of a file that may be older, newer or damaged: what can be read counts, the rest is default.
 *
 * @param kept what the file held; anything
 */
export function readPreferences(kept: unknown, defaults: Preferences): Preferences {
  if (typeof kept !== 'object' || kept === null) return defaults;
  const entries = Object.entries(preferencesSchema.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse((kept as Record<string, unknown>)[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return preferencesSchema.parse({ ...defaults, ...Object.fromEntries(entries) });
}
