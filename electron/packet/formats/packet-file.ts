import { criterionCodes } from '#shared/criterion-code.ts';
import type { Evidence } from '#shared/evidence.ts';
import type { PacketData } from '#shared/packet-data.ts';
import {
  packetFileFormat,
  packetFileSchema,
  packetFileVersion,
  type PacketFile,
} from '#shared/packet-file.ts';
import type { PacketOptions, PacketSection } from '#shared/packet-options.ts';
import { openQuestionsOf, questionsToAsk } from '../open-questions.ts';
import { assessorName, sourceOf } from '../packet-words.ts';
import { concernsOf, evidenceOf, strengthsOf, type Point } from '../proposals.ts';
import { printedSections } from '../render-packet.ts';

/** The packet as data, of the very snapshot that was printed: its sections in their order, and nothing of the others. */
export function packetFileOf(
  data: PacketData,
  options: PacketOptions,
  contentHash: string,
): PacketFile {
  const sections = printedSections(options);
  const has = (section: PacketSection) => sections.includes(section);
  const codes = criterionCodes(data.rubric?.criteria ?? []);
  const quoteOf = (evidence: Evidence) => ({
    quote: evidence.quote,
    source: sourceOf(data, evidence),
  });
  const pointOf = ({ criterion: { id, name }, quote, words }: Point) => ({
    ...{ criterionId: id, code: codes.get(id) ?? '', name, words },
    quote: quote ? quoteOf(quote) : null,
  });
  const isToJudge = options.variant === 'without-scores';
  const { candidate, application, posting } = data;
  // Parsed, so that no field gets in that the format does not name.
  return packetFileSchema.parse({
    format: packetFileFormat,
    formatVersion: packetFileVersion,
    variant: options.variant,
    sections,
    generatedAt: data.generatedAt,
    preparedBy: data.preparedBy,
    forWhom: options.forWhom,
    deleteBy: options.deleteBy ?? candidate.deleteBy,
    contentHash,
    candidate,
    posting,
    assessors: data.assessors,
    isSealed: data.isSealed,
    decision: has('decision')
      ? {
          stageName: data.stageName,
          decision: data.decision,
          recommendations: data.scorecards.flatMap(({ scorecard }) =>
            scorecard.recommendation
              ? {
                  assessor: assessorName(data, scorecard.assessorId),
                  recommendation: scorecard.recommendation,
                }
              : [],
          ),
          standing: data.standing,
          strengths: isToJudge ? [] : strengthsOf(data).map(pointOf),
          concerns: isToJudge ? [] : concernsOf(data).map(pointOf),
          logistics: application,
        }
      : undefined,
    requirements: has('requirements') ? requirementsOf(data, codes, quoteOf) : undefined,
    scorecards: has('scorecards') ? data.scorecards : undefined,
    notes: has('notes') ? data.notes : undefined,
    questions: has('questions')
      ? (isToJudge ? questionsToAsk(data) : openQuestionsOf(data)).map(
          ({ criterion: { id, name }, why, texts }) => ({
            ...{ criterionId: id, code: codes.get(id) ?? '', name, why, texts },
          }),
        )
      : undefined,
    postingAndRubric: has('posting') ? { lines: posting.lines, rubric: data.rubric } : undefined,
    documents: has('documents')
      ? data.documents.map(({ document, text, isLeftOut }) => ({ ...document, text, isLeftOut }))
      : undefined,
    blind: data.blind,
  });
}

function requirementsOf(
  data: PacketData,
  codes: ReturnType<typeof criterionCodes>,
  quoteOf: (evidence: Evidence) => { quote: string; source: string },
) {
  const standings = new Map(data.standing.criteria.map((each) => [each.criterionId, each]));
  return (data.rubric?.criteria ?? []).map((criterion) => {
    const { id, kind, name, text, weight, weightReason } = criterion;
    const standing = standings.get(id);
    return {
      ...{ criterionId: id, code: codes.get(id) ?? '', kind, name, text, weight, weightReason },
      ...{ value: standing?.value ?? null, values: standing?.values ?? [] },
      evidence: evidenceOf(data, criterion).map(quoteOf),
    };
  });
}
