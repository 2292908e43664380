import { letterNames } from '#shared/hidden-names.ts';
import type { ApplicationId, AssessorId } from '#shared/ids.ts';
import type { LedgerEntry } from '#shared/ledger.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { blindPacket, onRequest } from '../packet/blind/blind-packet.ts';
import { scanPdf } from '../packet/blind/scan.ts';
import { buildPacket } from '../packet/build-packet.ts';
import { createApplicationReader } from './application-reader.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** A printed packet, and what the ledger has to say of it once it leaves. */
export type MadePacket = {
  bytes: Uint8Array;
  title: string;
  /** What the file is called unless a person says otherwise. */
  fileName: string;
  /** One line for each part that could not be put in as it is. */
  warnings: string[];
  forLedger: Omit<
    LedgerEntry,
    'id' | 'fileName' | 'exportedAt' | 'exportedBy' | 'sha256' | 'sizeBytes'
  > & { pageCount: number };
};

/** Makes the packet of an application as one assessor may see it: read, snapshot, print. */
export function createPacketMaker(deps: HandlerDeps) {
  const { now, packets } = deps;
  const { applications, postings, documents, blobs, assessors } = deps.stores;
  const reader = createApplicationReader(deps);

  return {
    async make(
      applicationId: ApplicationId,
      assessorId: AssessorId,
      options: PacketOptions,
    ): Promise<MadePacket> {
      const view = reader.view(applicationId, assessorId);
      const posting = found(postings.find(view.application.postingId), 'posting');
      const corrections = postings.listCorrections(posting.id);
      const full = buildPacket({
        view,
        posting: {
          ...posting,
          parsed: applyCorrections(posting.source, posting.parsed, corrections),
        },
        textOf: documents.text,
        preparedBy: found(assessors.find(assessorId), 'assessor').name,
        generatedAt: now().toISOString(),
      });
      const letter = letterNames(
        applications
          .listByPosting(posting.id)
          .map(({ id, createdAt }) => ({ applicationId: id, createdAt })),
      ).get(applicationId);
      const blind =
        options.variant === 'blind' ? blindPacket(full, options.blind, letter ?? '') : null;
      const data = blind?.data ?? full;
      const appended = data.documents
        .filter(({ isAppended }) => isAppended)
        .map(({ document: { fileName, sha256 } }) => ({ fileName, bytes: blobs.get(sha256) }));
      const { bytes, pageCount, contentHash, warnings } = await packets.print(
        data,
        appended,
        options,
      );
      const { candidate } = data;
      const fileName = fileNameOf(candidate.latinName || candidate.name, data.posting.title);
      // Before anybody gets the bytes.
      const scan = blind && (await scanPdf(blind, bytes, fileName));
      return {
        bytes,
        fileName,
        warnings: [...warnings, ...(scan?.lines ?? [])],
        title: packetTexts.title(candidate.name, data.posting.title),
        forLedger: {
          ...{ pageCount, contentHash, postingId: posting.id, applicationIds: [applicationId] },
          kind: 'packet',
          format: 'pdf',
          forWhom: options.forWhom,
          options: wordsOf(options, scan?.lines ?? []),
          deleteBy: options.deleteBy ?? candidate.deleteBy,
        },
      };
    },
  };
}

/** What was chosen, in words; of a blind packet also what its scan says. */
function wordsOf({ variant, blind }: PacketOptions, scanned: readonly string[]): string {
  if (variant !== 'blind') return packetTexts.variants[variant];
  const asked = onRequest.filter(([, extra]) => blind[extra]).map(([kind]) => kind);
  return [`${blindTexts.variant(asked)}.`, ...scanned].join(' ');
}

/** A name every file system takes. */
function fileNameOf(name: string, posting: string): string {
  return packetTexts
    .fileName(name, posting)
    .replaceAll(/[<>:"/\\|?*]|\p{Cc}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(-160);
}
