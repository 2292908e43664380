import type { Evidence } from '#shared/evidence.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { mostPoints, type PacketPoint, type PacketPoints } from '#shared/packet-points.ts';
import type { Criterion } from '#shared/rubric.ts';
import { mustHaveState } from '#shared/scoring/must-haves.ts';
import { weightedScore } from '#shared/scoring/standing.ts';
import type { CriterionStanding } from '#shared/standing.ts';
import { mayShow } from './packet-words.ts';

/** A strength or a concern as it is printed. */
export type Point = {
  criterion: Criterion;
  quote: Evidence | undefined;
  /** A person's own; empty where they added none. */
  words: string;
};

type Assessed = { criterion: Criterion; standing: CriterionStanding; quote: Evidence | undefined };

/** Each criterion with where it stands and its first quote, heavier ones first within their kind. */
function assessed(data: PacketData): Assessed[] {
  const standings = new Map(data.standing.criteria.map((each) => [each.criterionId, each]));
  return (data.rubric?.criteria ?? [])
    .flatMap((criterion) => {
      const standing = standings.get(criterion.id);
      return standing ? [{ criterion, standing, quote: evidenceOf(data, criterion)[0] }] : [];
    })
    .toSorted((a, b) => b.criterion.weight - a.criterion.weight)
    .toSorted(
      (a, b) => Number(b.criterion.kind === 'required') - Number(a.criterion.kind === 'required'),
    );
}

/** All quotes of the submitted scorecards for a criterion, oldest first. */
export function evidenceOf(data: PacketData, criterion: Criterion): Evidence[] {
  return data.scorecards.flatMap((filled) => evidenceIn(data, filled, criterion));
}

/** The quotes of one scorecard for a criterion, oldest first. */
export function evidenceIn(
  data: PacketData,
  { evidence }: PacketData['scorecards'][number],
  { id }: Criterion,
): Evidence[] {
  return evidence.filter((quote) => quote.criterionId === id && mayShow(data, quote));
}

/** What is printed as strengths: a person's choice, else the proposals. */
export function strengthsOf(data: PacketData): Point[] {
  return printed(data, (data.points ?? proposedPoints(data)).strengths);
}

/** What is printed as concerns: a person's choice, else the proposals. */
export function concernsOf(data: PacketData): Point[] {
  return printed(data, (data.points ?? proposedPoints(data)).concerns);
}

/** What the tool proposes from the evidence that is in the packet. */
export function proposedPoints(data: PacketData): PacketPoints {
  const pointOf = ({ criterion, quote }: Pick<Assessed, 'criterion' | 'quote'>): PacketPoint => ({
    criterionId: criterion.id,
    evidenceId: quote?.id ?? null,
    words: '',
  });
  return {
    strengths: strongOf(data).map(pointOf).slice(0, mostPoints),
    concerns: weakOf(data).map(pointOf).slice(0, mostPoints),
  };
}

/** The criteria and quotes of points. A criterion that is not in this version has nothing to stand under. */
function printed(data: PacketData, points: readonly PacketPoint[]): Point[] {
  return points.flatMap(({ criterionId, evidenceId, words }) => {
    const criterion = data.rubric?.criteria.find(({ id }) => id === criterionId);
    if (!criterion) return [];
    const quote = evidenceOf(data, criterion).find(({ id }) => id === evidenceId);
    return [{ criterion, quote, words }];
  });
}

const stateOf = ({ standing }: Assessed) =>
  mustHaveState(standing.values.map((each) => each.value));

/**
 * What speaks for the candidate: criteria that all rate Met and that somebody quoted something for. What asks for
 * years comes last within its weight and kind, because years say the least.
 */
function strongOf(data: PacketData): Assessed[] {
  const rank = ({ criterion: { weight, kind, minYears } }: Assessed) =>
    [-weight, Number(kind === 'preferred'), Number(minYears !== null)] as const;
  return assessed(data)
    .filter((each) => stateOf(each) === 'met' && each.quote)
    .toSorted((a, b) => {
      const [one, other] = [rank(a), rank(b)];
      return one[1] - other[1] || one[0] - other[0] || one[2] - other[2];
    });
}

/**
 * What speaks against, lowest first: below Met with a quote, and must-haves below Met without one too; then
 * must-haves nobody assessed.
 */
function weakOf(data: PacketData): Pick<Assessed, 'criterion' | 'quote'>[] {
  const all = assessed(data);
  const low = all
    .filter((each) => !['met', 'unknown'].includes(stateOf(each)))
    .filter(({ criterion, quote }) => quote || criterion.kind === 'required')
    .toSorted((a, b) => (a.standing.value ?? 0) - (b.standing.value ?? 0));
  const unknown = all.filter(
    ({ standing, criterion }) => standing.value === null && criterion.kind === 'required',
  );
  return [...low, ...unknown.map(({ criterion }) => ({ criterion, quote: undefined }))];
}

/** The unassessed criteria, and the score if every one of them came back Not met. */
export function openOf(data: PacketData): { criteria: Criterion[]; lowestScore: number | null } {
  const unknown = new Set(
    data.standing.criteria
      .filter(({ value }) => value === null)
      .map(({ criterionId }) => criterionId),
  );
  return {
    criteria: (data.rubric?.criteria ?? []).filter(({ id }) => unknown.has(id)),
    lowestScore: weightedScore(
      data.standing.criteria.map(({ weight, value }) => ({ weight, value: value ?? 0 })),
    ),
  };
}
