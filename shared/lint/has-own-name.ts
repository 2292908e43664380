import { nameCriterion } from '../criterion-name.ts';
import { withoutVerdict } from '../demand-words.ts';
import type { Criterion } from '../rubric.ts';

/**
 * Whether a person gave the criterion its name. A hint on words of the text has then been answered, as long as the
 * name does not say them again: the name is what assessors read first, and the verbatim text stays as it is.
 */
export function hasOwnName({ name, text }: Pick<Criterion, 'name' | 'text'>): boolean {
  const made = [nameCriterion(text), nameCriterion(withoutVerdict(text) || text)];
  return !made.includes(name);
}
