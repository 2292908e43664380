import type { PacketData } from '#shared/packet-data.ts';
import type { PacketSection } from '#shared/packet-options.ts';
import { emptyStanding, standingOf } from '#shared/scoring/standing.ts';

/**
 * The packet's data for somebody who is still to judge: nothing in it says what others think. Notes go too, and the
 * stage, for both give it away.
 */
export function withoutScores(data: PacketData): PacketData {
  return {
    ...data,
    stageName: null,
    scorecards: [],
    standing: data.rubric ? standingOf(data.rubric, []) : emptyStanding,
    isSealed: false,
    notes: [],
    decision: null,
    points: null,
  };
}

/** What such a packet has nothing to say in. */
const judged: readonly PacketSection[] = ['scorecards', 'notes'];

export const isForJudging = (section: PacketSection): boolean => !judged.includes(section);
