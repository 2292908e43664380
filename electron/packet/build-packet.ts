import type { ApplicationView, FilledScorecard } from '#shared/application-view.ts';
import type { AssessorId } from '#shared/ids.ts';
import { packetDataSchema, type PacketData } from '#shared/packet-data.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import type { Posting } from '#shared/posting.ts';
import { standingOf } from '#shared/scoring/standing.ts';
import { withoutScores } from './without-scores.ts';

/** What of the options says what is in the snapshot, and not only how it is printed. */
export type SnapshotOptions = Pick<PacketOptions, 'variant' | 'leftOut' | 'hasPrivateNotes'>;

/** `points` and `questions` are those a person chose and wrote. */
type Parts = Pick<PacketData, 'points' | 'questions'> & {
  view: ApplicationView;
  posting: Pick<Posting, 'title' | 'source' | 'parsed'>;
  /** Extracted text of each of the view's documents, by id. */
  textOf: (documentId: ApplicationView['documents'][number]['id']) => string;
  /** What the preparing assessor submitted last: the view's own may be the next one, which is a draft or not begun. */
  ownSubmitted: FilledScorecard | null;
  /** Whose view it is. */
  preparing: AssessorId;
  generatedAt: string;
  options: SnapshotOptions;
};

/**
 * The snapshot of an application as the preparing assessor may see it and wants it. Drafts stay out, and private
 * notes unless asked for, of which only the preparing assessor's own go in.
 */
export function buildPacket({ view, posting, textOf, ...parts }: Parts): PacketData {
  const { ownSubmitted, points, questions, preparing, generatedAt, options } = parts;
  const scorecards = [...(ownSubmitted ? [ownSubmitted] : []), ...view.others].toSorted((a, b) =>
    (a.scorecard.submittedAt ?? '').localeCompare(b.scorecard.submittedAt ?? ''),
  );
  const leftOut = new Set(options.leftOut);
  const data = packetDataSchema.parse({
    candidate: view.candidate,
    application: view.application,
    stageName: view.stage.name,
    posting: {
      title: posting.title,
      pay: posting.parsed.pay?.text ?? null,
      lines: posting.parsed.lines.map(({ lineNumber, start, end, role }) => ({
        lineNumber,
        role,
        text: posting.source.slice(start, end),
      })),
    },
    rubric: view.rubric,
    scorecards,
    // While sealed the view's standing is of a draft, and a draft is nobody's business yet.
    standing: view.seal.isSealed && view.rubric ? standingOf(view.rubric, []) : view.standing,
    isSealed: view.seal.isSealed,
    notes: view.notes.filter(
      ({ isPrivate, assessorId }) =>
        !isPrivate || (options.hasPrivateNotes && assessorId === preparing),
    ),
    decision: view.decision,
    // Chosen from what others recorded, so it is under the seal like that.
    points: view.seal.isSealed ? null : points,
    questions,
    documents: view.documents.map((document) => {
      const isLeftOut = leftOut.has(document.id);
      return {
        document,
        text: isLeftOut ? '' : textOf(document.id),
        isAppended: !isLeftOut && document.mediaType === 'application/pdf',
        isLeftOut,
      };
    }),
    assessors: view.assessors,
    preparedBy: view.assessors.find(({ id }) => id === preparing)?.name ?? '',
    generatedAt,
    blind: null,
  });
  return options.variant === 'without-scores' ? withoutScores(data) : data;
}
