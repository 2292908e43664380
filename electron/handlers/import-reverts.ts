import { setImmediate } from 'node:timers/promises';
import { v7 } from 'uuid';

import type { ImportRevert } from '#shared/candidate-import.ts';
import type { AssessorId, ImportId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { csvTexts } from '#shared/texts/candidate-import.ts';
import { historyTexts } from '#shared/texts/history.ts';
import type { AddedRow } from '../store/candidate-import-store.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

const rowsAtOnce = 200;
const namesShown = 20;

/** Takes imports back: everybody on whom nothing was recorded since, and nobody else. */
export function createImportReverts(
  { stores }: Pick<HandlerDeps, 'stores'>,
  isRunning: (importId: ImportId) => boolean,
) {
  const { candidateImports, importReverts, candidates, history } = stores;

  /** The rows that can go, in batches, and what of them was worked with. */
  async function* sorted(importId: ImportId) {
    const rows = candidateImports.listAdded(importId);
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      const states = rows
        .slice(at, at + rowsAtOnce)
        .map((row) => ({ row, state: importReverts.stateOf(row) }));
      const of = (wanted: 'touched' | 'untouched') =>
        states.flatMap(({ row, state }) => (state === wanted ? [row] : []));
      yield { untouched: of('untouched'), touched: of('touched') };
      await setImmediate();
    }
  }

  const named = ({ rowNumber, candidateId, name }: AddedRow) => ({
    ...{ rowNumber, candidateId },
    name: candidates.find(candidateId)?.name ?? name,
  });

  async function revertWith(
    importId: ImportId,
    take: (rows: readonly AddedRow[]) => void,
  ): Promise<ImportRevert> {
    const result: ImportRevert = { takenBack: 0, kept: [], keptCount: 0 };
    for await (const { untouched, touched } of sorted(importId)) {
      take(untouched);
      result.takenBack += untouched.length;
      result.keptCount += touched.length;
      result.kept.push(...touched.slice(0, namesShown - result.kept.length).map(named));
    }
    return result;
  }

  return {
    preview: (importId: ImportId) => revertWith(importId, () => undefined),

    async revert(assessorId: AssessorId, importId: ImportId): Promise<ImportRevert> {
      if (isRunning(importId)) throw new RefusalError('conflict', csvTexts.running);
      const { fileName } = found(candidateImports.find(importId), 'import');
      if (candidateImports.countHere(importId) === 0) {
        throw new RefusalError('conflict', csvTexts.alreadyTakenBack);
      }
      const label = historyTexts.revertImport(fileName);
      const command = {
        ...{ name: 'candidateImport.revert', label, subjectId: importId },
        groupId: v7(),
      };
      return revertWith(importId, (rows) => {
        if (rows.length === 0) return;
        history.run(assessorId, command, () => {
          for (const row of rows) importReverts.remove(row);
        });
      });
    },
  };
}
