import { IconAlertTriangle } from '@tabler/icons-react';

import type { FairnessQuestion } from '#shared/fairness.ts';
import { fairnessTexts as texts } from '#shared/texts/fairness.ts';
import { useRead } from '../../bridge/use-call.ts';
import { Pending } from '../../shell/pending.tsx';

const { heads } = texts;

/** The rate of each group that is large enough, as a share of the highest; then what the figures can say. */
export function Rates({ question }: { question: FairnessQuestion }) {
  const report = useRead('fairness.report', question);
  if (!report.data) return <Pending query={report} />;
  const { rates, hiddenGroups, isByFew, isSmall, fisherP } = report.data;
  if (rates.length === 0) {
    return (
      <div className="fairness-none">
        <h2>{texts.nothing}</h2>
        <p className="c2">{isByFew ? texts.byFewLead : texts.nothingLead}</p>
      </div>
    );
  }
  return (
    <>
      <table className="fairness-rates">
        <thead>
          <tr>
            <th scope="col">{heads.group}</th>
            <th scope="col" className="r">
              {heads.applications}
            </th>
            <th scope="col" className="r">
              {heads.selected}
            </th>
            <th scope="col" className="r">
              {heads.rate}
            </th>
            <th scope="col" className="r">
              {heads.ratio}
            </th>
            <th scope="col">{heads.sign}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map(({ group, total, selected, rate, ratio, isUnder }) => (
            <tr key={group}>
              <th scope="row" dir="auto">
                {group}
              </th>
              <td className="r">{total}</td>
              <td className="r">{selected}</td>
              <td className="r">{texts.rate(rate)}</td>
              <td className="r">{texts.ratio(ratio)}</td>
              <td>
                {isUnder ? (
                  <span className="st warn">
                    <IconAlertTriangle size={14} stroke={1.6} aria-hidden="true" /> {texts.under}
                  </span>
                ) : (
                  <span className="c3">{ratio === null ? texts.noRatio : texts.notUnder}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="fairness-notes">
        {hiddenGroups > 0 && <p>{texts.hidden(hiddenGroups)}</p>}
        {isSmall && <p>{texts.small}</p>}
        {fisherP !== null && <p>{texts.fisher(fisherP)}</p>}
        <p className="c3">{texts.evidence}</p>
      </div>
    </>
  );
}
