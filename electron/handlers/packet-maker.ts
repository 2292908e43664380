import type { ApplicationId, AssessorId } from '#shared/ids.ts';
import type { LedgerEntry } from '#shared/ledger.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import type { Rubric } from '#shared/rubric.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import type { PrintedSection } from '#shared/packet.ts';
import { buildPacket, type SnapshotOptions } from '../packet/build-packet.ts';
import { createApplicationReader } from './application-reader.ts';
import { found } from './caller.ts';
import { fileNameOf } from './file-name-of.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** A printed packet, and what the ledger has to say of it once it leaves. */
export type MadePacket = {
  bytes: Uint8Array;
  title: string;
  /** What the file is called unless a person says otherwise. */
  fileName: string;
  /** One line for each part that could not be put in as it is. */
  warnings: string[];
  sections: PrintedSection[];
  forLedger: Omit<
    LedgerEntry,
    'id' | 'fileName' | 'exportedAt' | 'exportedBy' | 'sha256' | 'sizeBytes'
  > & { pageCount: number };
};

/** Makes the packet of an application as one assessor may see it: read, snapshot, print. */
export function createPacketMaker(deps: HandlerDeps) {
  const { now, packets } = deps;
  const { postings, documents, blobs, packetPoints, questions } = deps.stores;
  const reader = createApplicationReader(deps);

  /** What is printed, whatever the format. */
  function snapshot(
    applicationId: ApplicationId,
    assessorId: AssessorId,
    options: SnapshotOptions,
  ): PacketData {
    const view = reader.view(applicationId, assessorId);
    const posting = found(postings.find(view.application.postingId), 'posting');
    const corrections = postings.listCorrections(posting.id);
    return buildPacket({
      view,
      posting: {
        ...posting,
        parsed: applyCorrections(posting.source, posting.parsed, corrections),
      },
      textOf: documents.text,
      points: packetPoints.find(applicationId)?.points ?? null,
      questions: questionsOf(view.rubric, assessorId),
      ...{ options, preparing: assessorId },
      generatedAt: now().toISOString(),
    });
  }

  /** The preparing assessor's own, by criterion. */
  function questionsOf(rubric: Rubric | null, assessorId: AssessorId): PacketData['questions'] {
    return (rubric?.criteria ?? []).flatMap(({ id }) => {
      const texts = questions.listOfCriterion(id, assessorId).map(({ text }) => text);
      return texts.length === 0 ? [] : [{ criterionId: id, texts }];
    });
  }

  return {
    snapshot,

    async make(
      applicationId: ApplicationId,
      assessorId: AssessorId,
      options: PacketOptions,
    ): Promise<MadePacket> {
      const data = snapshot(applicationId, assessorId, options);
      const appended = data.documents
        .filter(({ isAppended }) => isAppended)
        .map(({ document: { fileName, sha256 } }) => ({ fileName, bytes: blobs.get(sha256) }));
      const { pageCount, contentHash, ...printed } = await packets.print(data, appended, options);
      const { candidate, posting } = data;
      return {
        ...printed,
        title: packetTexts.title(candidate.name, posting.title),
        fileName: fileNameOf(
          packetTexts.fileName(candidate.latinName || candidate.name, posting.title),
        ),
        forLedger: {
          ...{
            pageCount,
            contentHash,
            postingId: data.application.postingId,
            applicationIds: [applicationId],
          },
          kind: 'packet',
          format: 'pdf',
          forWhom: options.forWhom,
          options: packetTexts.variants[options.variant],
          deleteBy: options.deleteBy ?? candidate.deleteBy,
        },
      };
    },
  };
}
