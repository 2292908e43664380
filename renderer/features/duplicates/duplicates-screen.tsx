import { useState } from 'react';

import { duplicateTexts } from '#shared/texts/duplicates.ts';
import { useRead } from '../../bridge/use-call.ts';
import { Pending } from '../../shell/pending.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import { MergedPeople } from './merged-people.tsx';
import { PairPane } from './pair-pane.tsx';
import './duplicates.css';

/** Who may be entered twice: one pair after the other, side by side; and who was merged. */
export function DuplicatesScreen() {
  const pairs = useRead('duplicate.list', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const { container, onKeyDown } = useRowKeys((index) => {
    const pair = pairs.data?.[index];
    if (pair) setChosen(keyOf(pair));
  });
  if (!pairs.data) return <Pending query={pairs} />;
  const shown = pairs.data.find((pair) => keyOf(pair) === chosen) ?? pairs.data[0];
  return (
    <>
      <header className="head">
        <h1>{duplicateTexts.heading}</h1>
        <span className="c2" role="status">
          {duplicateTexts.count(pairs.data.length)}
        </span>
      </header>
      {shown === undefined ? (
        <div className="scroll" data-pane tabIndex={0}>
          <div className="stage">
            <h2>{duplicateTexts.none}</h2>
            <p className="lead">{duplicateTexts.lead}</p>
          </div>
          <MergedPeople />
        </div>
      ) : (
        <div className="pairs">
          <div className="scroll" data-pane>
            <table aria-label={duplicateTexts.pairs}>
              <tbody ref={container} onKeyDown={onKeyDown}>
                {pairs.data.map((pair) => (
                  <tr
                    key={keyOf(pair)}
                    data-row
                    tabIndex={pair === shown ? 0 : -1}
                    aria-selected={pair === shown}
                    onClick={() => setChosen(keyOf(pair))}
                  >
                    <td>
                      <span className="nm">
                        <b className="trunc" dir="auto">
                          {duplicateTexts.pair(
                            pair.first.candidate.name,
                            pair.second.candidate.name,
                          )}
                        </b>
                        <small>{duplicateTexts.agree(pair.agreeIn)}</small>
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <MergedPeople />
          </div>
          <PairPane key={keyOf(shown)} pair={shown} />
        </div>
      )}
    </>
  );
}

type Pair = { first: { candidate: { id: string } }; second: { candidate: { id: string } } };
const keyOf = ({ first, second }: Pair) => `${first.candidate.id} ${second.candidate.id}`;
