import type { ApplicationView } from '#shared/application-view.ts';
import { packetDataSchema, type PacketData } from '#shared/packet-data.ts';
import type { Posting } from '#shared/posting.ts';
import { standingOf } from '#shared/scoring/standing.ts';

type Parts = {
  view: ApplicationView;
  posting: Pick<Posting, 'title' | 'source' | 'parsed'>;
  /** Extracted text of each of the view's documents, by id. */
  textOf: (documentId: ApplicationView['documents'][number]['id']) => string;
  preparedBy: string;
  generatedAt: string;
};

/** The snapshot of an application as the preparing assessor may see it. Drafts and private notes stay out. */
export function buildPacket({ view, posting, textOf, preparedBy, generatedAt }: Parts): PacketData {
  const isOwnIn = view.own?.scorecard.status === 'submitted';
  const scorecards = [...(isOwnIn && view.own ? [view.own] : []), ...view.others].toSorted((a, b) =>
    (a.scorecard.submittedAt ?? '').localeCompare(b.scorecard.submittedAt ?? ''),
  );
  return packetDataSchema.parse({
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
    notes: view.notes.filter(({ isPrivate }) => !isPrivate),
    decision: view.decision,
    documents: view.documents.map((document) => ({
      document,
      text: textOf(document.id),
      isAppended: document.mediaType === 'application/pdf',
    })),
    assessors: view.assessors,
    preparedBy,
    generatedAt,
    blind: null,
  });
}
