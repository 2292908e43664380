import { Link } from '@tanstack/react-router';

import { formatScore } from '#shared/scoring/format-score.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { mustHaveWords } from '../candidates/must-have-words.ts';
import type { Column, CompareModel, OpenColumn } from './compare-model.ts';
import { Recommendations } from './recommendations.tsx';
import { SealedHere } from './who-said.tsx';

/** A column's head in full. */
export function CandidateFacts({ model, column }: { model: CompareModel; column: Column }) {
  const { applicationId, name, stageName, open } = column;
  return (
    <div className="cmp-who">
      <b dir="auto">{name}</b>
      {open ? (
        <>
          <p className="s12 c2">
            <bdi>{stageName}</bdi> · {formatScore(open.standing)}
            {!open.standing.isRanked && ` · ${compareTexts.notRanked}`}
          </p>
          <p className="s12 c2">
            {compareTexts.mustHaves}: {mustHaveWords(open.standing)}
          </p>
          <Recommendations model={model} column={column as OpenColumn} />
          <Link to="/applications/$applicationId" params={{ applicationId }} className="s12">
            {compareTexts.toApplication}
          </Link>
        </>
      ) : (
        <SealedHere column={column} />
      )}
    </div>
  );
}
