import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';

import type { CriterionId } from '#shared/ids.ts';
import type { Criterion } from '#shared/rubric.ts';
import { roundScore } from '#shared/scoring/format-score.ts';
import { inRankOrder, scoreUnder } from '#shared/scoring/ranking.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { heavierWeight, lighterWeight } from '#shared/weight-steps.ts';
import type { CompareModel } from './compare-model.ts';

export type TrialWeights = ReadonlyMap<CriterionId, number>;

type Props = {
  model: CompareModel;
  weights: TrialWeights;
  onChange: (weights: TrialWeights) => void;
  onClose: () => void;
};

/** What if these criteria weighed so much: a trial that is never written, the new order beside the real one. */
export function WeightsPanel({ model, weights, onChange, onClose }: Props) {
  const change = (id: CriterionId, weight: number | undefined) => {
    if (weight !== undefined) onChange(new Map(weights).set(id, weight));
  };
  return (
    <div className="cmp-who">
      <p className="note-box s12">{compareTexts.weightsSafe}</p>
      <Orders model={model} weights={weights} />
      <ul className="cmp-steps">
        {model.rubric.criteria.map((criterion) => (
          <WeightStep
            key={criterion.id}
            code={model.codeOf(criterion.id)}
            criterion={criterion}
            weight={weights.get(criterion.id) ?? criterion.weight}
            onChange={(weight) => change(criterion.id, weight)}
          />
        ))}
      </ul>
      <div className="row">
        <button
          type="button"
          className="btn sm"
          disabled={weights.size === 0}
          onClick={() => onChange(new Map())}
        >
          {compareTexts.reset}
        </button>
        <button type="button" className="btn sm gh" onClick={onClose}>
          {compareTexts.closeWeights}
        </button>
      </div>
    </div>
  );
}

type StepProps = {
  code: string;
  criterion: Criterion;
  weight: number;
  onChange: (weight: number | undefined) => void;
};

function WeightStep({ code, criterion: { name, weight: real }, weight, onChange }: StepProps) {
  const [lighter, heavier] = [lighterWeight(weight), heavierWeight(weight)];
  const onKeyDown = (event: KeyboardEvent) => {
    const next: Record<string, number | undefined> = {
      ArrowUp: heavier,
      ArrowRight: heavier,
      ArrowDown: lighter,
      ArrowLeft: lighter,
      Backspace: real,
    };
    if (!(event.key in next)) return;
    event.preventDefault();
    onChange(next[event.key]);
  };
  return (
    <li className={weight === real ? '' : 'tried'}>
      <span className="lr">{code}</span>
      <span className="trunc grow" dir="auto" title={name}>
        {name}
      </span>
      <button
        type="button"
        className="icon-btn"
        tabIndex={-1}
        aria-label={`${compareTexts.lighter}: ${name}`}
        disabled={lighter === undefined}
        onClick={() => onChange(lighter)}
      >
        <IconMinus size={12} stroke={1.6} />
      </button>
      <span
        role="spinbutton"
        tabIndex={0}
        data-trial
        aria-label={compareTexts.weightOf(code, name)}
        aria-valuenow={weight}
        aria-valuemin={0.25}
        aria-valuemax={10}
        aria-valuetext={`${compareTexts.times(weight)}, ${compareTexts.realWeight(real)}`}
        onKeyDown={onKeyDown}
      >
        {compareTexts.times(weight)}
      </span>
      <button
        type="button"
        className="icon-btn"
        tabIndex={-1}
        aria-label={`${compareTexts.heavier}: ${name}`}
        disabled={heavier === undefined}
        onClick={() => onChange(heavier)}
      >
        <IconPlus size={12} stroke={1.6} />
      </button>
    </li>
  );
}

/** The ranked ones twice: as it is, and by the trial weights. */
function Orders({ model, weights }: Pick<Props, 'model' | 'weights'>) {
  const real = model.open.filter(({ open }) => open.standing.isRanked);
  const trial = new Map(
    real.map((column) => [
      column,
      { score: scoreUnder(column.open.standing.criteria, weights), isRanked: true },
    ]),
  );
  const tried = inRankOrder(real, (column) => trial.get(column) ?? null);
  return (
    <table className="cmp-orders">
      <thead>
        <tr>
          <th scope="col">{compareTexts.asItIs}</th>
          <th scope="col">{compareTexts.tried}</th>
        </tr>
      </thead>
      <tbody aria-live="polite">
        {real.map((column, at) => {
          const other = tried[at] ?? column;
          const by = real.indexOf(other) - at;
          return (
            <tr key={column.applicationId}>
              <td>
                <Placed name={column.name} score={column.open.standing.score} />
              </td>
              <td className={by === 0 ? '' : 'moved'}>
                <Placed name={other.name} score={trial.get(other)?.score ?? null} />
                {by !== 0 && <small>{compareTexts.moved(by)}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Placed({ name, score }: { name: string; score: number | null }) {
  return (
    <span className="row">
      <bdi className="trunc grow">{name}</bdi>
      <span className="num">{score === null ? '' : roundScore(score)}</span>
    </span>
  );
}
