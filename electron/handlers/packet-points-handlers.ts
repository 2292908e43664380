import type { Handlers } from '#shared/contract.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import type { ApplicationId, AssessorId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketPoints, PointSource } from '#shared/packet-points.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { sourceOf } from '../packet/packet-words.ts';
import { evidenceOf, proposedPoints } from '../packet/proposals.ts';
import { assessorOf } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createPacketMaker } from './packet-maker.ts';

/** Points are chosen for the packet that leaves nothing out. */
const whole = { variant: 'full' as const, leftOut: [] };

/** Strengths and concerns of the decision page: proposed by the tool, chosen by a person. */
export function packetPointsHandlers(deps: HandlerDeps) {
  const { stores, now } = deps;
  const { packetPoints, history } = stores;
  const packets = createPacketMaker(deps);

  /** With the own private notes: what may be chosen does not hang on what one packet prints. */
  const seen = (applicationId: ApplicationId, assessorId: AssessorId) =>
    packets.snapshot(applicationId, assessorId, { ...whole, hasPrivateNotes: true });

  return {
    'packetPoints.get': ({ applicationId, hasPrivateNotes }, caller) => {
      const data = packets.snapshot(applicationId, assessorOf(caller), {
        ...whole,
        hasPrivateNotes,
      });
      const canChoose = !data.isSealed;
      return {
        chosen: canChoose ? (packetPoints.find(applicationId) ?? null) : null,
        proposed: proposedPoints(data),
        sources: sourcesOf(data),
        canChoose,
      };
    },

    'packetPoints.set': ({ applicationId, points }, caller) => {
      const assessorId = assessorOf(caller);
      const data = seen(applicationId, assessorId);
      if (data.isSealed) throw new RefusalError('refused', ruleTexts.pointsSealed);
      const before = packetPoints.find(applicationId)?.points;
      checkQuotes(data, points, before);
      const chosen = { points, chosenBy: assessorId, chosenAt: now().toISOString() };
      const command = {
        name: 'packetPoints.set',
        label: historyTexts.choosePoints(data.candidate.name),
        subjectId: applicationId,
        coalesce: before !== undefined && isSameButWords(before, points),
      };
      history.run(assessorId, command, () => packetPoints.put(applicationId, chosen));
      return chosen;
    },

    'packetPoints.clear': ({ applicationId }, caller) => {
      const assessorId = assessorOf(caller);
      const data = seen(applicationId, assessorId);
      if (data.isSealed) throw new RefusalError('refused', ruleTexts.pointsSealed);
      if (!packetPoints.find(applicationId)) return {};
      const label = historyTexts.clearPoints(data.candidate.name);
      const command = { name: 'packetPoints.clear', label, subjectId: applicationId };
      history.run(assessorId, command, () => packetPoints.remove(applicationId));
      return {};
    },
  } satisfies Partial<Handlers>;
}

function sourcesOf(data: PacketData): PointSource[] {
  const criteria = data.rubric?.criteria ?? [];
  const codes = criterionCodes(criteria);
  return criteria.map((criterion) => ({
    criterionId: criterion.id,
    code: codes.get(criterion.id) ?? '',
    name: criterion.name,
    quotes: evidenceOf(data, criterion).map((evidence) => ({
      evidenceId: evidence.id,
      quote: evidence.quote,
      source: sourceOf(data, evidence),
    })),
  }));
}

/**
 * Every point is of a criterion of the rubric, and its quote one of that criterion's that the assessor may see. What
 * stood there before may stay, though its criterion or quote has gone since: it prints nothing.
 *
 * @throws {RefusalError} `conflict`
 */
function checkQuotes(data: PacketData, points: PacketPoints, before?: PacketPoints): void {
  const kept = new Set([...(before?.strengths ?? []), ...(before?.concerns ?? [])].map(keyOf));
  for (const point of [...points.strengths, ...points.concerns]) {
    if (kept.has(keyOf(point))) continue;
    const criterion = data.rubric?.criteria.find(({ id }) => id === point.criterionId);
    if (!criterion) throw new RefusalError('conflict', ruleTexts.notInRubric);
    const isOurs = evidenceOf(data, criterion).some(({ id }) => id === point.evidenceId);
    if (point.evidenceId !== null && !isOurs)
      throw new RefusalError('conflict', ruleTexts.foreignQuote(criterion.name));
  }
}

/** Words are kept as they are typed: those of a minute are one step. */
function isSameButWords(before: PacketPoints, after: PacketPoints): boolean {
  const keys = ({ strengths, concerns }: PacketPoints) =>
    JSON.stringify([strengths.map(keyOf), concerns.map(keyOf)]);
  return keys(before) === keys(after);
}

const keyOf = ({ criterionId, evidenceId }: PacketPoints['strengths'][number]) =>
  `${criterionId} ${evidenceId}`;
