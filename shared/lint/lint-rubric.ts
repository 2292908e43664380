import type { CriterionId } from '../ids.ts';
import { coded } from './coded.ts';
import { comparative } from './comparative.ts';
import { compound } from './compound.ts';
import { degree } from './degree.ts';
import type { Hint } from './hint.ts';
import type { LintContext, LintRuleCheck } from './lint-context.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { vague } from './vague.ts';
import { years } from './years.ts';

/** In the order they are shown: what shuts people out first; a split comes before what its parts say one by one. */
const rules: readonly LintRuleCheck[] = [
  coded,
  comparative,
  compound,
  degree,
  years,
  vague,
  nearDuplicate,
];

/**
 * What could be looked at in the wording of a rubric. Rather silent than silly: a rule speaks only where most
 * recruiters would agree, because a hint that is wrong teaches them to read none.
 *
 * @returns for each criterion that has any, its hints, at most one of each rule; the same input gives the same
 * @source  product.md §4; the sources of each rule stand in its text, `texts/lint.ts`
 */
export function lintRubric(context: LintContext): { criterionId: CriterionId; hints: Hint[] }[] {
  return context.rubric.criteria.flatMap((criterion) => {
    const hints = rules.flatMap((check) => check(criterion, context) ?? []);
    return hints.length > 0 ? [{ criterionId: criterion.id, hints }] : [];
  });
}
