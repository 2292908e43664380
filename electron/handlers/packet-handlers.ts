import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { packetIdSchema, type AssessorId, type PacketId } from '#shared/ids.ts';
import type { LedgerEntry } from '#shared/ledger.ts';
import type { PacketPreview } from '#shared/packet.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createStringTreatment } from './string-treatment.ts';
import { createLedgerKeeper } from './ledger-keeper.ts';
import { createPacketMaker, optionWords } from './packet-maker.ts';

export function packetHandlers(deps: HandlerDeps) {
  const { previewed, files } = deps;
  const ledger = createLedgerKeeper(deps);
  const packets = createPacketMaker(deps);
  const strings = createStringTreatment(deps);

  function record(
    packetId: PacketId,
    fileName: string,
    assessorId: AssessorId,
    command: 'packet.save' | 'packet.dragOut',
  ): LedgerEntry {
    const { bytes, forLedger } = found(previewed.find(packetId), 'packet');
    return ledger.record(assessorId, command, { ...forLedger, fileName, bytes });
  }

  return {
    'packet.preview': async ({ applicationId, options }, caller) => {
      const made = await packets.make(applicationId, assessorOf(caller), options);
      const packetId = packetIdSchema.parse(v7());
      const { title, fileName, warnings, sections, forLedger, bytes } = made;
      const preview: PacketPreview = {
        ...{ packetId, applicationId, title, fileName, warnings, sections },
        pageCount: forLedger.pageCount,
        url: `packet/${packetId}.pdf`,
        sizeBytes: bytes.byteLength,
      };
      previewed.keep({ preview, bytes, forLedger, made });
      return preview;
    },

    'packet.blindFindings': ({ applicationId, ...options }, caller) =>
      packets.lookThrough(applicationId, assessorOf(caller), options),

    'packet.treatString': ({ applicationId, string, treatment }, caller) => {
      strings.treat(applicationId, string, treatment, assessorOf(caller));
      return {};
    },

    'packet.save': async ({ packetId }, caller) => {
      const assessorId = assessorOf(caller);
      const { preview, bytes } = found(previewed.find(packetId), 'packet');
      const fileName = await files.saveAs({ defaultName: preview.fileName, bytes });
      return fileName === null ? null : record(packetId, fileName, assessorId, 'packet.save');
    },

    'packet.saveAs': async ({ packetId, format }, caller) => {
      const assessorId = assessorOf(caller);
      const { preview, forLedger, made } = found(previewed.find(packetId), 'packet');
      const { data, options, blind } = found(made, 'packet');
      const defaultName = preview.fileName.replace(/\.pdf$/, `.${format}`);
      const { packetText } = await import('../packet/formats/packet-text.ts');
      const text = packetText(format, data, options, forLedger.contentHash ?? '');
      const checked = await packets.check(blind, text, defaultName); // before anybody gets the bytes
      const bytes = new TextEncoder().encode(text);
      const fileName = await files.saveAs({ defaultName, bytes });
      if (fileName === null) return null;
      const words = blind ? optionWords(options, checked) : forLedger.options;
      return ledger.record(assessorId, 'packet.saveAs', {
        ...forLedger,
        ...{ fileName, format, bytes, options: words, pageCount: null },
      });
    },

    'packet.dragOut': async ({ packetId }, caller) => {
      const assessorId = assessorOf(caller);
      const { preview, bytes } = found(previewed.find(packetId), 'packet');
      await files.dragOut({ name: preview.fileName, bytes });
      return record(packetId, preview.fileName, assessorId, 'packet.dragOut');
    },
  } satisfies Partial<Handlers>;
}
