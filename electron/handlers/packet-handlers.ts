import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { packetIdSchema, type AssessorId, type PacketId } from '#shared/ids.ts';
import type { PacketExport, PacketPreview } from '#shared/packet.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { sha256Of } from '../import/sha256.ts';
import { buildPacket } from '../packet/build-packet.ts';
import { createApplicationReader } from './application-reader.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function packetHandlers(deps: HandlerDeps) {
  const { now, packets, previewed, files, preferences } = deps;
  const { postings, documents, blobs, assessors, packetExports, history } = deps.stores;
  const reader = createApplicationReader(deps);

  /** Every export is in the ledger, however it left. */
  function record(packetId: PacketId, fileName: string, assessorId: AssessorId): PacketExport {
    const { preview, bytes, contentHash } = found(previewed.find(packetId), 'packet');
    const { applicationId, pageCount } = preview;
    const entry: PacketExport = {
      ...{ packetId, applicationId, fileName, contentHash, pageCount },
      exportedAt: now().toISOString(),
      exportedBy: assessorId,
      sha256: sha256Of(bytes),
    };
    const label = historyTexts.exportPacket(fileName);
    const command = { name: 'packet.save', label, subjectId: packetId, undoable: false };
    history.run(assessorId, command, () => packetExports.insert(entry));
    return entry;
  }

  return {
    'packet.preview': async ({ applicationId }, caller) => {
      const assessorId = assessorOf(caller);
      const view = reader.view(applicationId, assessorId);
      const posting = found(postings.find(view.application.postingId), 'posting');
      const data = buildPacket({
        view,
        posting: {
          ...posting,
          parsed: applyCorrections(
            posting.source,
            posting.parsed,
            postings.listCorrections(posting.id),
          ),
        },
        textOf: documents.text,
        preparedBy: found(assessors.find(assessorId), 'assessor').name,
        generatedAt: now().toISOString(),
      });
      const appended = data.documents
        .filter(({ isAppended }) => isAppended)
        .map(({ document: { fileName, sha256 } }) => ({ fileName, bytes: blobs.get(sha256) }));
      const { bytes, pageCount, contentHash, warnings } = await packets.print(
        data,
        appended,
        preferences.get().paper,
      );
      const packetId = packetIdSchema.parse(v7());
      const { candidate } = view;
      const preview: PacketPreview = {
        ...{ packetId, applicationId, pageCount, warnings },
        title: packetTexts.title(candidate.name, posting.title),
        fileName: fileNameOf(candidate.latinName || candidate.name, posting.title),
        url: `packet/${packetId}.pdf`,
        sizeBytes: bytes.byteLength,
      };
      previewed.keep({ preview, bytes, contentHash });
      return preview;
    },

    'packet.save': async ({ packetId }, caller) => {
      const assessorId = assessorOf(caller);
      const { preview, bytes } = found(previewed.find(packetId), 'packet');
      const fileName = await files.saveAs({ defaultName: preview.fileName, bytes });
      return fileName === null ? null : record(packetId, fileName, assessorId);
    },

    'packet.dragOut': async ({ packetId }, caller) => {
      const assessorId = assessorOf(caller);
      const { preview, bytes } = found(previewed.find(packetId), 'packet');
      await files.dragOut({ name: preview.fileName, bytes });
      return record(packetId, preview.fileName, assessorId);
    },

    'packet.listExports': ({ applicationId }) => packetExports.listByApplication(applicationId),
  } satisfies Partial<Handlers>;
}

/** A name every file system takes. */
function fileNameOf(name: string, posting: string): string {
  return packetTexts
    .fileName(name, posting)
    .replaceAll(/[<>:"/\\|?*]|\p{Cc}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(-160);
}
