import { distributionOf } from '#shared/scoring/distribution.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { AgreementTables } from './agreement-tables.tsx';
import { standingOn, type CompareModel } from './compare-model.ts';
import { DistributionPlot, distributionWords, plotWidth } from './distribution-plot.tsx';
import { scaleEnds } from '#shared/level-words.ts';

/** The same ratings to look at rather than read: where all stand on each criterion, and how the assessors agree. */
export function CompareChart({ model }: { model: CompareModel }) {
  const { open, rubric } = model;
  if (open.length === 0) return <p className="cmp-who c3">{compareTexts.noneOpen}</p>;
  const [low, middle, high] = scaleEnds(rubric.scale);
  return (
    <div className="cmp-chart">
      <p className="s12 c2">{compareTexts.chartLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{compareTexts.criterionHead}</th>
            <th scope="col" style={{ width: plotWidth }}>
              <span className="visually-hidden">{compareTexts.distributionHead}</span>
              <span className="cmp-axis" aria-hidden="true">
                <span>{compareTexts.notAssessedAxis}</span>
                <span>{low}</span>
                <span>{middle}</span>
                <span>{high}</span>
              </span>
            </th>
            <th scope="col" className="cmp-meter-head">
              {compareTexts.coverageHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {rubric.criteria.map(({ id, name }) => {
            const points = open.map((column) => ({
              name: column.name,
              value: standingOn(column, id)?.value ?? null,
            }));
            const distribution = distributionOf(points.map(({ value }) => value));
            return (
              <tr key={id}>
                <th scope="row" className="cmp-crit">
                  <span className="row">
                    <span className="lr">{model.codeOf(id)}</span>
                    <span className="trunc" dir="auto" title={name}>
                      {name}
                    </span>
                  </span>
                  <span className="s11 c3 cmp-counts">
                    {distributionWords(distribution)}
                    {distribution.isFlat && <b> · {compareTexts.flat}</b>}
                  </span>
                </th>
                <td>
                  <DistributionPlot name={name} points={points} scale={rubric.scale} />
                </td>
                <td>
                  <Coverage assessed={distribution.assessedCount} of={open.length} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <AgreementTables model={model} />
    </div>
  );
}

function Coverage({ assessed, of }: { assessed: number; of: number }) {
  return (
    <span className="row cmp-meter">
      <svg width={48} height={4} aria-hidden="true">
        <rect width={48} height={4} rx={2} fill="var(--na-t)" />
        <rect width={(48 * assessed) / of} height={4} rx={2} fill="var(--ink-2)" />
      </svg>
      <span className="num">{compareTexts.coverage(assessed, of)}</span>
    </span>
  );
}
