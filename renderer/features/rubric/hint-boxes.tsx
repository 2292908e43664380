import type { CriterionId } from '#shared/ids.ts';
import type { Criterion } from '#shared/rubric.ts';
import { lintTexts } from '#shared/texts/lint.ts';
import type { ShownHint } from './use-hints.ts';
import { HintActions, type HintActs } from './hint-actions.tsx';

type Props = {
  criterion: Criterion;
  hints: readonly ShownHint[];
  codeOf: (id: CriterionId | undefined) => string;
  acts: HintActs;
};

/** What the lint says of one criterion, why, and what can be done about it; nothing is done by itself. */
export function HintBoxes({ criterion, hints, codeOf, acts }: Props) {
  const words = ({ span }: ShownHint) => criterion.text.slice(span.start, span.end);
  const kept = hints.filter(({ isKept }) => isKept);
  return (
    <>
      {hints
        .filter(({ isKept }) => !isKept)
        .map((hint) => (
          <section
            className="note-box hint-box"
            key={hint.rule}
            aria-label={whatOf(hint, words(hint))}
          >
            <p>
              <span className="hint">
                {lintTexts.title(hint, words(hint), codeOf(hint.otherId))}
              </span>{' '}
              <span className="c3">{lintTexts.neverByItself}</span>
            </p>
            <p className="c2">{whyOf(hint, criterion)}</p>
            <p className="row">
              <HintActions hint={hint} criterion={criterion} codeOf={codeOf} acts={acts} />
            </p>
          </section>
        ))}
      {kept.map((hint) => (
        <p className="s12 c3 kept-hint" key={hint.rule}>
          {lintTexts.kept}: {lintTexts.short(hint, words(hint))}{' '}
          <button type="button" className="link s12" onClick={() => acts.lookAgain(hint.rule)}>
            {lintTexts.lookAgain}
          </button>
        </p>
      ))}
    </>
  );
}

const whatOf = (hint: ShownHint, words: string) => lintTexts.short(hint, words);

function whyOf(hint: ShownHint, { anchors }: Criterion): string {
  if (hint.rule === 'coded') return lintTexts.why.coded[hint.group ?? 'age'];
  const isAnchored = anchors.every((anchor) => anchor !== '');
  return hint.rule === 'vague' && isAnchored
    ? lintTexts.vagueButAnchored
    : lintTexts.why[hint.rule];
}
