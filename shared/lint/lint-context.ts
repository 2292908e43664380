import type { Criterion, Rubric } from '../rubric.ts';
import type { Hint } from './hint.ts';

export type LintContext = {
  rubric: Pick<Rubric, 'criteria' | 'scale'>;
  /** Two letters: the language the posting is written in. */
  language: string;
};

/** One rule: what it has to say about one criterion, or nothing. */
export type LintRuleCheck = (criterion: Criterion, context: LintContext) => Hint | undefined;
