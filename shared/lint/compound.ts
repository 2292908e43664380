import { proposeSplit } from '../split-proposal.ts';
import type { LintRuleCheck } from './lint-context.ts';

/** Several demands in one, where a split can be proposed that leaves each of them whole. */
export const compound: LintRuleCheck = ({ text, kind }) => {
  const parts = proposeSplit(text, kind);
  if (!parts) return undefined;
  const span = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? text.length };
  return { rule: 'compound', span, about: text, partCount: parts.length };
};
