import type { AssessorId } from '#shared/ids.ts';
import type { Kit } from '#shared/kit.ts';
import type { LedgerEntry } from '#shared/ledger.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { kitTexts } from '#shared/texts/kit.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import type { MadeKit } from './kit-maker.ts';
import { createLedgerKeeper } from './ledger-keeper.ts';
import { freezeRubric } from './rubric-rules.ts';

type KitFile = { fileName: string; bytes: Uint8Array };

/** Writes down what a kit's file stands on, whether it is made alone or in a batch. */
export function createKitKeeper(deps: HandlerDeps) {
  const { assessors, kits, rubrics, history } = deps.stores;
  const ledger = createLedgerKeeper(deps);

  /** The ledger's line about a kit's file. */
  function record(
    assessorId: AssessorId,
    command: 'kit.make' | 'kit.saveAgain',
    { applicationId, content }: Kit,
    file: KitFile,
    also?: (entry: LedgerEntry) => void,
  ): LedgerEntry {
    const exported = {
      ...file,
      ...({ kind: 'kit', format: 'html', postingId: content.posting.id } as const),
      applicationIds: [applicationId],
      forWhom: content.assessor.name,
      options: kitTexts.ledgerOptions(content.candidateName, content.rubric.version),
      ...{ contentHash: null, pageCount: null, deleteBy: content.deleteBy },
    };
    return ledger.record(assessorId, command, exported, also);
  }

  return {
    record,

    /** Whether the rubric is other words by now than those in the file. */
    isOutdated: ({ rubric }: MadeKit): boolean =>
      JSON.stringify(found(rubrics.find(rubric.id), 'rubric').criteria) !==
      JSON.stringify(rubric.criteria),

    /** Once the file is there: the frozen version, the assessor, the kit, the ledger's line. */
    settle(
      { kit, receiver, isReceiverNew, rubric }: MadeKit,
      file: KitFile,
      makerId: AssessorId,
      /** What is written in the same command as the ledger's line. */
      also?: (entry: LedgerEntry) => void,
    ): void {
      const rubricNow = found(rubrics.find(rubric.id), 'rubric');
      history.atomically(() => {
        if (rubricNow.status === 'draft') freezeRubric(deps, rubricNow, makerId);
        const label = historyTexts.makeKit(kit.content.candidateName, receiver.name);
        // A file cannot be taken back, so neither can the key it is checked by.
        const command = { name: 'kit.make', label, subjectId: kit.id, undoable: false };
        history.run(makerId, command, () => {
          if (isReceiverNew) assessors.insert(receiver);
          kits.insert(kit);
        });
        record(makerId, 'kit.make', kit, file, also);
      });
    },
  };
}
