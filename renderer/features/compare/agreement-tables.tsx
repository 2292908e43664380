import { equalWords, kappaWords, leniencyWords } from '#shared/agreement-words.ts';
import { agreementOf, leniencyOf } from '#shared/scoring/agreement.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import type { CompareModel } from './compare-model.ts';

/** How each two assessors agree, and who rates milder; every figure with the number it rests on. */
export function AgreementTables({ model }: { model: CompareModel }) {
  const { comparison, open, rubric } = model;
  const { assessors } = comparison;
  const standings = open.map((column) => column.open.standing.criteria);
  const pairs = assessors.flatMap((one, at) =>
    assessors.slice(at + 1).map((other) => ({ one, other })),
  );
  if (pairs.length === 0) return null;
  return (
    <div className="cmp-figures">
      <section aria-label={compareTexts.agreement}>
        <h2>{compareTexts.agreement}</h2>
        <p className="s12 c2">{compareTexts.agreementLead}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{compareTexts.pair}</th>
              <th scope="col" className="r">
                {compareTexts.shared}
              </th>
              <th scope="col" className="r">
                {compareTexts.equal}
              </th>
              <th scope="col" className="r">
                {compareTexts.kappa}
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ one, other }) => {
              const agreement = agreementOf(standings, one.id, other.id, rubric.scale);
              return (
                <tr key={one.id + other.id}>
                  <th scope="row">{compareTexts.pairNames(one.name, other.name)}</th>
                  <td className="r">{agreement.shared}</td>
                  <td className="r">{equalWords(agreement)}</td>
                  <td className="r">{kappaWords(agreement)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <section aria-label={compareTexts.leniency}>
        <h2>{compareTexts.leniency}</h2>
        <p className="s12 c2">{compareTexts.leniencyLead}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{compareTexts.assessor}</th>
              <th scope="col" className="r">
                {compareTexts.shared}
              </th>
              <th scope="col" className="r">
                {compareTexts.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {assessors.map(({ id, name }) => {
              const { shared, difference } = leniencyOf(standings, id);
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td className="r">{shared}</td>
                  <td className="r">{leniencyWords({ shared, difference }, rubric.scale)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
