import { IconChevronLeft } from '@tabler/icons-react';

import type { Assessor } from '#shared/assessor.ts';
import { pointSides } from '#shared/packet-points.ts';
import { packetPointsTexts as texts } from '#shared/texts/packet-dialog.ts';
import { whenWas } from '../../shell/format.ts';
import { PointsSide } from './points-side.tsx';
import type { ChoosingPoints } from './use-packet-points.ts';

type Props = {
  points: ChoosingPoints;
  assessors: readonly Assessor[];
  onClose: () => void;
};

/** Strengths and concerns as they stand on the decision page: proposed by the tool until a person chooses. */
export function PointsPanel({ points: { data, points, change, reset, error }, ...props }: Props) {
  const { assessors, onClose } = props;
  if (!data) return null;
  return (
    <div className="packet-scroll">
      <p>
        <button type="button" className="btn sm gh packet-back" onClick={onClose}>
          <IconChevronLeft size={14} stroke={1.6} aria-hidden="true" /> {texts.back}
        </button>
      </p>
      <h3 className="packet-points-title">{texts.title}</h3>
      {data.canChoose ? (
        <>
          <p className="s12 c3">{texts.lead}</p>
          <p className="row packet-points-state">
            <span className="grow c2 s12">{stateOf(data.chosen, assessors)}</span>
            {data.chosen && (
              <button type="button" className="link s12" onClick={reset}>
                {texts.reset}
              </button>
            )}
          </p>
          {error && (
            <p role="alert" className="bad s12">
              {error.message}
            </p>
          )}
          {pointSides.map((side) => (
            <PointsSide
              key={side}
              side={side}
              points={points[side]}
              sources={data.sources}
              onChange={(by) => change(side, by)}
            />
          ))}
        </>
      ) : (
        <p className="note-box warn">{texts.sealed}</p>
      )}
    </div>
  );
}

type Chosen = NonNullable<Props['points']['data']>['chosen'];

/** "Proposed from the evidence", or who chose and when. */
export function stateOf(chosen: Chosen, assessors: readonly Assessor[]): string {
  if (!chosen) return texts.proposed;
  const by = assessors.find(({ id }) => id === chosen.chosenBy)?.name ?? '';
  return texts.chosen(by, whenWas(chosen.chosenAt));
}
