import { v7 } from 'uuid';

import { exportIdSchema, type AssessorId } from '#shared/ids.ts';
import type { LedgerEntry } from '#shared/ledger.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { sha256Of } from '../import/sha256.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** The file's bytes, or what was measured of a file that is never in memory as a whole. */
type Measured = { bytes: Uint8Array } | Pick<LedgerEntry, 'sha256' | 'sizeBytes'>;
type Exported = Omit<LedgerEntry, 'id' | 'exportedAt' | 'exportedBy' | 'sha256' | 'sizeBytes'> &
  Measured;

/** Writes down what leaves the workbench: every file, by whatever way it goes. */
export function createLedgerKeeper({ stores: { ledger, history }, now }: HandlerDeps) {
  return {
    record: (
      assessorId: AssessorId,
      command:
        | 'packet.save'
        | 'packet.saveAs'
        | 'packet.dragOut'
        | 'batch.write'
        | 'kit.make'
        | 'kit.saveAgain'
        | 'archive.export'
        | 'table.save',
      exported: Exported,
      /** What is written in the same command. */
      also: (entry: LedgerEntry) => void = () => undefined,
    ): LedgerEntry => {
      const entry: LedgerEntry = {
        ...measured(exported),
        id: exportIdSchema.parse(v7()),
        exportedAt: now().toISOString(),
        exportedBy: assessorId,
      };
      const label = historyTexts.exportPacket(entry.fileName);
      const named = { name: command, label, subjectId: entry.id, undoable: false };
      history.run(assessorId, named, () => {
        ledger.insert(entry);
        also(entry);
      });
      return entry;
    },
  };
}

function measured(exported: Exported): Omit<LedgerEntry, 'id' | 'exportedAt' | 'exportedBy'> {
  if (!('bytes' in exported)) return exported;
  const { bytes, ...others } = exported;
  return { ...others, sha256: sha256Of(bytes), sizeBytes: bytes.byteLength };
}
