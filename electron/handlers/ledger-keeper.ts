import { v7 } from 'uuid';

import { exportIdSchema, type AssessorId } from '#shared/ids.ts';
import type { LedgerEntry } from '#shared/ledger.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { sha256Of } from '../import/sha256.ts';
import type { HandlerDeps } from './handler-deps.ts';

type Exported = Omit<LedgerEntry, 'id' | 'exportedAt' | 'exportedBy' | 'sha256' | 'sizeBytes'> & {
  bytes: Uint8Array;
};

/** Writes down what leaves the workbench: every file, by whatever way it goes. */
export function createLedgerKeeper({ stores: { ledger, history }, now }: HandlerDeps) {
  return {
    record: (
      assessorId: AssessorId,
      command: 'packet.save' | 'packet.dragOut' | 'kit.make' | 'kit.saveAgain',
      { bytes, ...exported }: Exported,
    ): LedgerEntry => {
      const entry: LedgerEntry = {
        ...exported,
        id: exportIdSchema.parse(v7()),
        exportedAt: now().toISOString(),
        exportedBy: assessorId,
        sha256: sha256Of(bytes),
        sizeBytes: bytes.byteLength,
      };
      const label = historyTexts.exportPacket(entry.fileName);
      const named = { name: command, label, subjectId: entry.id, undoable: false };
      history.run(assessorId, named, () => ledger.insert(entry));
      return entry;
    },
  };
}
