import type { KeyboardEvent } from 'react';

import type { ApplicationId } from '#shared/ids.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { CandidateFacts } from './candidate-facts.tsx';
import type { Column, CompareModel, OpenColumn } from './compare-model.ts';
import { DecisionPanel } from './decision-panel.tsx';
import type { Place } from './grid-place.ts';
import { WeightsPanel, type TrialWeights } from './weights-panel.tsx';
import { WhoSaid } from './who-said.tsx';

type Props = {
  model: CompareModel;
  ownId: string;
  place: Place | undefined;
  column: Column | undefined;
  proposed: OpenColumn | undefined;
  /** Null while none are tried. */
  weights: TrialWeights | null;
  onWeights: (weights: TrialWeights) => void;
  onCloseWeights: () => void;
  onBack: () => void;
  onPropose: (id: ApplicationId) => void;
};

/** The cell in focus in full, or the trial weights; under it the decision. Esc goes back to the cell. */
export function DetailPane(props: Props) {
  const { model, ownId, place, column, proposed, weights, onBack, onCloseWeights } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (weights) onCloseWeights();
    else onBack();
  };
  return (
    <section
      className="cmp-detail"
      aria-label={weights ? compareTexts.weights : compareTexts.whoSaidWhat}
      data-pane
      onKeyDown={onKeyDown}
    >
      <header className="pane-h">
        <b>{weights ? compareTexts.weights : compareTexts.whoSaidWhat}</b>
        <span className="grow" />
        {!weights && column && <bdi className="c3 trunc">{column.name}</bdi>}
      </header>
      <div
        className="scroll"
        tabIndex={0}
        data-detail
        role="group"
        aria-label={compareTexts.whoSaidWhat}
      >
        {weights ? (
          <WeightsPanel
            {...{ model, weights }}
            onChange={props.onWeights}
            onClose={onCloseWeights}
          />
        ) : place && column ? (
          place.row === 'head' ? (
            <CandidateFacts model={model} column={column} />
          ) : (
            <WhoSaid {...{ model, column, ownId }} criterionId={place.row} />
          )
        ) : (
          <p className="cmp-who c3">{compareTexts.pickCell}</p>
        )}
        <DecisionPanel {...{ model, ownId, proposed }} onPropose={props.onPropose} />
      </div>
    </section>
  );
}
