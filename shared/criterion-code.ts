import type { CriterionId } from './ids.ts';
import type { Rubric } from './rubric.ts';

/** R1, R2 … and P1, P2 … in the rubric's order: how screens and packets name criteria. */
export function criterionCodes(criteria: Rubric['criteria']): Map<CriterionId, string> {
  const counts = { required: 0, preferred: 0 };
  return new Map(
    criteria.map(({ id, kind }) => {
      counts[kind] += 1;
      return [id, `${kind === 'required' ? 'R' : 'P'}${counts[kind]}`];
    }),
  );
}

/** The codes of criteria whose line of the posting changed or went away since they were built, in order. */
export function codesOfChangedLines(criteria: Rubric['criteria']): string[] {
  const codes = criterionCodes(criteria);
  return criteria
    .filter(({ source }) => source?.postingVersion !== undefined)
    .map(({ id }) => codes.get(id) ?? '');
}
