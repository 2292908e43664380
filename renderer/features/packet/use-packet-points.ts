import { useLayoutEffect, useRef, useState } from 'react';

import type { ApplicationId } from '#shared/ids.ts';
import {
  pointSides,
  type PacketPoint,
  type PacketPoints,
  type PointSide,
} from '#shared/packet-points.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';

export type ChoosingPoints = ReturnType<typeof usePacketPoints>;

const none: PacketPoints = { strengths: [], concerns: [] };

/** The points of an application with what can be done to them; `onChanged` hears that the packet is to be printed again. */
export function usePacketPoints(
  applicationId: ApplicationId,
  hasPrivateNotes: boolean,
  onChanged: () => void,
) {
  const { data } = useRead('packetPoints.get', { applicationId, hasPrivateNotes });
  const put = useCommand('packetPoints.set');
  const clear = useCommand('packetPoints.clear');
  /** As changed here: words that are kept a moment after typing must not come to stand on what was read before. */
  const [edited, setEdited] = useState<PacketPoints>();
  const points = edited ?? data?.chosen?.points ?? data?.proposed ?? none;
  const latest = useRef(points);
  useLayoutEffect(() => {
    latest.current = points;
  });
  /** The row that was moved: React may take it out of the page for a moment, and the focus with it. */
  const [moved, setMoved] = useState<string>();
  useLayoutEffect(() => {
    if (moved) rowOf(moved)?.querySelector<HTMLElement>('button')?.focus();
  }, [moved, edited]);

  const forget = () => setEdited(undefined);
  const change = (side: PointSide, by: (all: PacketPoint[]) => PacketPoint[]) => {
    const next = { ...latest.current, [side]: by(latest.current[side]) };
    latest.current = next;
    setEdited(next);
    setMoved(undefined);
    put.mutate({ applicationId, points: next }, { onSuccess: onChanged, onError: forget });
  };
  return {
    data,
    points,
    change,
    error: put.error ?? clear.error,
    /** For what was changed by another way: an undo. */
    forget,
    reset: () => {
      forget();
      clear.mutate({ applicationId }, { onSuccess: onChanged });
    },
    /** Moves the row with the focus; says what was moved where. */
    moveFocused(by: 1 | -1): { criterionId: string; place: number; of: number } | undefined {
      const key = document.activeElement?.closest<HTMLElement>('[data-point]')?.dataset['point'];
      const side = pointSides.find((each) => key?.startsWith(`${each} `));
      if (!key || !side) return undefined;
      const all = points[side];
      const at = all.findIndex(({ criterionId }) => `${side} ${criterionId}` === key);
      const point = all[at];
      if (!point || at + by < 0 || at + by >= all.length) return undefined;
      change(side, () => all.toSpliced(at, 1).toSpliced(at + by, 0, point));
      setMoved(key);
      return { criterionId: point.criterionId, place: at + by + 1, of: all.length };
    },
  };
}

const rowOf = (key: string) => document.querySelector(`[data-point="${key}"]`);
