import { useRef } from 'react';

import type { CriterionId } from '#shared/ids.ts';
import {
  mostPoints,
  type PacketPoint,
  type PointSide,
  type PointSource,
} from '#shared/packet-points.ts';
import { packetPointsTexts as texts } from '#shared/texts/packet-dialog.ts';
import { useDrops } from '../../ui/use-row-drag.ts';
import { PointRow } from './point-row.tsx';

type Props = {
  side: PointSide;
  points: readonly PacketPoint[];
  sources: readonly PointSource[];
  onChange: (change: (points: PacketPoint[]) => PacketPoint[]) => void;
};

/** The strengths or the concerns, in the order they are printed. */
export function PointsSide({ side, points, sources, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useDrops(list, ({ id, group, onto, edge }) => {
    if (group !== side) return;
    const moved = points.find(({ criterionId }) => criterionId === id);
    const others = points.filter(({ criterionId }) => criterionId !== id);
    const at = others.findIndex(({ criterionId }) => criterionId === onto);
    if (moved && at !== -1)
      onChange(() => others.toSpliced(edge === 'before' ? at : at + 1, 0, moved));
  });
  const unused = sources.filter(
    ({ criterionId }) => !points.some((point) => point.criterionId === criterionId),
  );
  const add = (criterionId: CriterionId) => {
    const [quote] = sources.find((source) => source.criterionId === criterionId)?.quotes ?? [];
    const point = { criterionId, evidenceId: quote?.evidenceId ?? null, words: '' };
    onChange((all) => [...all, point]);
  };
  return (
    <section aria-label={texts.sides[side]}>
      <h3 className="packet-label row">
        {texts.sides[side]} <span className="grow" />
        <span className="num">{texts.count(points.length, mostPoints)}</span>
      </h3>
      {points.length === 0 && <p className="s12 c3">{texts.none[side]}</p>}
      <ol ref={list} className="packet-points">
        {points.map((point) => (
          <PointRow
            key={point.criterionId}
            side={side}
            point={point}
            source={sources.find(({ criterionId }) => criterionId === point.criterionId)}
            onChange={(changes) =>
              onChange((all) =>
                all.map((each) => (isSame(each, point) ? { ...each, ...changes } : each)),
              )
            }
            onDrop={() => onChange((all) => all.filter((each) => !isSame(each, point)))}
          />
        ))}
      </ol>
      {points.length < mostPoints && (
        <select
          className="inp"
          aria-label={texts.add[side]}
          value=""
          onChange={({ target: { value } }) => {
            const source = unused.find(({ criterionId }) => criterionId === value);
            if (source) add(source.criterionId);
          }}
        >
          <option value="">{texts.add[side]}</option>
          {unused.map(({ criterionId, code, name, quotes }) => (
            <option key={criterionId} value={criterionId}>
              {`${code} ${name}, ${texts.quotes(quotes.length)}`}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}

const isSame = (one: PacketPoint, other: PacketPoint) => one.criterionId === other.criterionId;
