import { useState } from 'react';

import type { Comparison } from '#shared/comparison.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { ChooseCandidates } from './choose-candidates.tsx';
import { useCompareSearch } from './use-compare-search.ts';

/** Nothing is ranked yet: those with a scorecard can be compared all the same. */
export function NobodyToCompare({ comparison }: { comparison: Comparison }) {
  const { comparable, postingId } = comparison;
  const [isChoosing, setChoosing] = useState(false);
  const change = useCompareSearch(postingId, {});
  const rated = comparable.filter(({ submittedCount }) => submittedCount > 0);
  const choose = () => setChoosing(true);
  useCommands({ 'compare.candidates': comparable.length > 0 ? choose : undefined });
  return (
    <div className="stage">
      <h1>{compareTexts.none}</h1>
      <p className="lead">{compareTexts.noneLead}</p>
      {rated.length > 0 && (
        <button
          type="button"
          className="btn pri"
          onClick={() => change({ with: rated.map(({ applicationId }) => applicationId) })}
        >
          {compareTexts.compareRated(rated.length)}
        </button>
      )}{' '}
      {comparable.length > 0 && (
        <button type="button" className="btn" onClick={choose}>
          {compareTexts.choose} <CommandKey of="compare.candidates" />
        </button>
      )}
      {isChoosing && (
        <ChooseCandidates
          comparison={comparison}
          nameOf={(id) =>
            comparable.find((each) => each.applicationId === id)?.candidate.name ?? ''
          }
          onChoose={(ids) => change({ with: ids })}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
