import { commonTexts } from '#shared/texts/common.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import type { CompareModel, OpenColumn } from './compare-model.ts';

/** What each scorecard recommends: beside the score, never in it. */
export function Recommendations({ model, column }: { model: CompareModel; column: OpenColumn }) {
  const newest = model.comparison.assessors.flatMap(
    ({ id }) => column.open.scorecards.findLast((card) => card.scorecard.assessorId === id) ?? [],
  );
  const given = newest.filter(({ scorecard }) => scorecard.recommendation !== null);
  return (
    <section className="cmp-rec" aria-label={compareTexts.recommendations}>
      <p className="lab">
        {compareTexts.recommendations}. {compareTexts.besideScore}
      </p>
      {given.length === 0 && <p className="s12 c3">{compareTexts.noRecommendation}</p>}
      <ul>
        {given.map(({ scorecard: { id, assessorId, recommendation, summary } }) => (
          <li key={id} className="s12">
            {model.assessorName(assessorId)}:{' '}
            <b className="m">{recommendation && commonTexts.recommendations[recommendation]}</b>
            {summary && (
              <span className="c2" dir="auto">
                . {model.shown(summary)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
