import type { CriterionId } from '#shared/ids.ts';
import type { LintRule } from '#shared/lint/hint.ts';
import type { Criterion } from '#shared/rubric.ts';
import { lintTexts } from '#shared/texts/lint.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import type { ShownHint } from './use-hints.ts';

export type HintActs = {
  rewordName: () => void;
  writeAnchors: () => void;
  split: () => void;
  addEquivalent: (proposal: string) => void;
  openOther: (id: CriterionId) => void;
  keep: (rule: LintRule) => void;
  lookAgain: (rule: LintRule) => void;
};

type Props = {
  hint: ShownHint;
  criterion: Criterion;
  codeOf: (id: CriterionId | undefined) => string;
  acts: HintActs;
};

export function HintActions({ hint, criterion, codeOf, acts }: Props) {
  const { rule, proposal, otherId } = hint;
  const isAnchored = criterion.anchors.every((anchor) => anchor !== '');
  const canAnchor = rule === 'years' || (rule === 'vague' && !isAnchored);
  const canReword =
    ['coded', 'comparative', 'vague'].includes(rule) || (rule === 'degree' && !proposal);
  return (
    <>
      {rule === 'compound' && (
        <button type="button" className="btn sm" onClick={acts.split}>
          {rubricTexts.split.propose} <CommandKey of="rubric.split" />
        </button>
      )}
      {proposal && (
        <button type="button" className="btn sm" onClick={() => acts.addEquivalent(proposal)}>
          {lintTexts.addEquivalent}
        </button>
      )}
      {otherId && (
        <button type="button" className="btn sm" onClick={() => acts.openOther(otherId)}>
          {lintTexts.openOther(codeOf(otherId))}
        </button>
      )}
      {canAnchor && (
        <button type="button" className="btn sm" onClick={acts.writeAnchors}>
          {lintTexts.writeAnchors} <CommandKey of="rubric.anchors" />
        </button>
      )}
      {canReword && (
        <button type="button" className="btn sm" onClick={acts.rewordName}>
          {lintTexts.rewordName}
        </button>
      )}
      <button type="button" className="btn sm gh" onClick={() => acts.keep(rule)}>
        {lintTexts.keep}
      </button>
    </>
  );
}
