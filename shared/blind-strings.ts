import { z } from 'zod';

/** At least a word of two letters; what has fewer would be taken out of the middle of everything. */
export const blindStringSchema = z.string().trim().min(2).max(200);
const strings = z.array(blindStringSchema).max(100);

/**
 * What people said of one application's blind copies, beyond what the rules find: `add` is taken out too; `keep` was
 * found and is none of theirs: it stays wherever it stands.
 */
export const blindStringsSchema = z.object({ add: strings, keep: strings });
export type BlindStrings = z.infer<typeof blindStringsSchema>;

/** Null: as the rules find it. */
export const blindTreatmentSchema = z.enum(['add', 'keep']).nullable();
export type BlindTreatment = z.infer<typeof blindTreatmentSchema>;

/**
 * The strings with one of them treated in another way; a string is in at most one of the lists.
 *
 * @param isSame whether two strings are looked for as one
 */
export function treatString(
  { add, keep }: BlindStrings,
  string: string,
  treatment: BlindTreatment,
  isSame: (one: string, other: string) => boolean,
): BlindStrings {
  const others = (all: readonly string[]) => all.filter((each) => !isSame(each, string));
  const put = (name: 'add' | 'keep', all: readonly string[]) =>
    treatment === name ? [...others(all), string] : others(all);
  return { add: put('add', add), keep: put('keep', keep) };
}
