import type { PacketData } from '#shared/packet-data.ts';
import { levelWord } from '#shared/rating-words.ts';
import type { Criterion } from '#shared/rubric.ts';
import { mustHaveState } from '#shared/scoring/must-haves.ts';
import { levelOf } from '#shared/scoring/values.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { assessorName } from './packet-words.ts';
import { evidenceOf } from './proposals.ts';

/** Why a criterion is open, in the order of how much hangs on it. */
const reasons = ['must-have', 'unknown', 'mixed', 'no-evidence'] as const;
type Reason = (typeof reasons)[number];

export type OpenQuestion = {
  criterion: Criterion;
  /** Why it is open, in a sentence; empty where that would say what others think. */
  why: string;
  /** What interviewers would ask, in their own words. */
  texts: readonly string[];
};

/**
 * What the next conversation has to settle: must-haves nobody assessed, other unknown criteria, criteria the
 * assessors differ on, criteria rated without any evidence; within each in the rubric's order.
 */
export function openQuestionsOf(data: PacketData): OpenQuestion[] {
  const criteria = data.rubric?.criteria ?? [];
  return reasons.flatMap((reason) =>
    criteria.flatMap((criterion) =>
      reasonOf(data, criterion) === reason
        ? [{ criterion, why: whyOf(data, criterion, reason), texts: textsOf(data, criterion) }]
        : [],
    ),
  );
}

/** The criteria that interviewers wrote questions for, and nothing that says how they stand. */
export function questionsToAsk(data: PacketData): OpenQuestion[] {
  return (data.rubric?.criteria ?? [])
    .map((criterion) => ({ criterion, why: '', texts: textsOf(data, criterion) }))
    .filter(({ texts }) => texts.length > 0);
}

function textsOf({ questions }: PacketData, { id }: Criterion): readonly string[] {
  return questions.find(({ criterionId }) => criterionId === id)?.texts ?? [];
}

function valuesOf({ standing }: PacketData, { id }: Criterion) {
  return standing.criteria.find(({ criterionId }) => criterionId === id)?.values ?? [];
}

function reasonOf(data: PacketData, criterion: Criterion): Reason | undefined {
  const values = valuesOf(data, criterion).map(({ value }) => value);
  if (values.length === 0) return criterion.kind === 'required' ? 'must-have' : 'unknown';
  if (mustHaveState(values) === 'mixed') return 'mixed';
  return evidenceOf(data, criterion).length === 0 ? 'no-evidence' : undefined;
}

function whyOf(data: PacketData, criterion: Criterion, reason: Reason): string {
  if (reason !== 'mixed') return packetTexts.openBecause[reason];
  const scale = data.rubric?.scale ?? 'checklist';
  const voices = valuesOf(data, criterion).map(({ assessorId, value }) =>
    packetTexts.voice(assessorName(data, assessorId), levelWord(levelOf(value, scale), scale)),
  );
  return packetTexts.differ(voices.join(', '));
}
