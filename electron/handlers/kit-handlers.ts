import type { Handlers } from '#shared/contract.ts';
import type { AssessorId } from '#shared/ids.ts';
import type { KitSummary } from '#shared/kit-making.ts';
import type { Kit } from '#shared/kit.ts';
import type { LedgerEntry } from '#shared/ledger.ts';
import { RefusalError } from '#shared/refusal.ts';
import { criterionCategorySchema, type Criterion } from '#shared/rubric.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { defaultChecklist, kitTexts } from '#shared/texts/kit.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createKitMaker, type MadeKit } from './kit-maker.ts';
import { createLedgerKeeper } from './ledger-keeper.ts';
import { freezeRubric } from './rubric-rules.ts';

export function kitHandlers(deps: HandlerDeps) {
  const { files, now } = deps;
  const { assessors, kits, questions, returned, rubrics, history } = deps.stores;
  const maker = createKitMaker(deps);
  const ledger = createLedgerKeeper(deps);

  const hasBankOn = (assessorId: AssessorId, criteria: readonly Criterion[]) =>
    questions.listGeneral(assessorId).length > 0 ||
    criteria.some(({ id }) => questions.listOfCriterion(id, assessorId).length > 0);

  function summaryOf(kit: Kit): KitSummary {
    const { id, applicationId, madeAt, madeBy, withdrawnAt, content } = kit;
    return {
      ...{ id, applicationId, madeAt, madeBy, withdrawnAt },
      assessor: found(assessors.find(kit.assessorId), 'assessor'),
      rubricVersion: content.rubric.version,
      ...{ candidateName: content.candidateName, deleteBy: content.deleteBy },
      backAt: returned.findOfKit(id)?.receivedAt ?? null,
    };
  }

  /** The ledger's line about a kit's file. */
  function record(
    assessorId: AssessorId,
    command: 'kit.make' | 'kit.saveAgain',
    { applicationId, content }: Kit,
    file: { fileName: string; bytes: Uint8Array },
  ): LedgerEntry {
    return ledger.record(assessorId, command, {
      ...file,
      ...{ kind: 'kit', format: 'html', postingId: content.posting.id },
      applicationIds: [applicationId],
      forWhom: content.assessor.name,
      options: kitTexts.ledgerOptions(content.candidateName, content.rubric.version),
      ...{ contentHash: null, pageCount: null, deleteBy: content.deleteBy },
    });
  }

  /** What the file stands on, written once it is there: the frozen version, the assessor, the kit, the ledger's line. */
  function settle(made: MadeKit, fileName: string, makerId: AssessorId): void {
    const { kit, bytes, receiver, isReceiverNew, rubric } = made;
    const { candidateName } = kit.content;
    const rubricNow = found(rubrics.find(rubric.id), 'rubric');
    if (JSON.stringify(rubricNow.criteria) !== JSON.stringify(rubric.criteria)) {
      throw new RefusalError('conflict', kitTexts.rubricChanged(fileName));
    }
    history.atomically(() => {
      if (rubricNow.status === 'draft') freezeRubric(deps, rubricNow, makerId);
      const label = historyTexts.makeKit(candidateName, receiver.name);
      // A file cannot be taken back, so neither can the key it is checked by.
      const command = { name: 'kit.make', label, subjectId: kit.id, undoable: false };
      history.run(makerId, command, () => {
        if (isReceiverNew) assessors.insert(receiver);
        kits.insert(kit);
      });
      record(makerId, 'kit.make', kit, { fileName, bytes });
    });
  }

  return {
    'kit.draft': ({ applicationId, assessorId }, caller) => {
      const you = assessorOf(caller);
      const { version, status, criteria } = maker.rubricFor(applicationId);
      const { name, letter, deleteBy } = maker.namesOf(applicationId);
      const bank = assessorId !== null && hasBankOn(assessorId, criteria) ? assessorId : you;
      const codes = criterionCodes(criteria);
      const general = questions.listGeneral(bank);
      return {
        names: { name, letter },
        rubric: { version, status },
        criteria: criteria.map((criterion) => ({
          ...criterion,
          code: codes.get(criterion.id) ?? '',
          questions: questions.listOfCriterion(criterion.id, bank).map(({ text }) => text),
        })),
        bankOf: found(assessors.find(bank), 'assessor').name,
        general: criterionCategorySchema.options.flatMap((category) => {
          const texts = general.flatMap(({ topic, text }) =>
            topic.of === 'category' && topic.category === category ? [text] : [],
          );
          return texts.length === 0 ? [] : [{ category, texts }];
        }),
        ...{ checklist: [...defaultChecklist], deleteBy },
      };
    },

    'kit.make': async (request, caller) => {
      const makerId = assessorOf(caller);
      const made = maker.make(request, makerId);
      const { bytes } = made;
      const fileName = await files.saveAs({ defaultName: made.fileName, bytes });
      if (fileName === null) return null;
      settle(made, fileName, makerId);
      return summaryOf(made.kit);
    },

    'kit.list': ({ applicationId }) => kits.listByApplication(applicationId).map(summaryOf),

    'kit.saveAgain': async ({ kitId }, caller) => {
      const assessorId = assessorOf(caller);
      const kit = found(kits.find(kitId), 'kit');
      if (kit.withdrawnAt !== null) throw new RefusalError('conflict', kitTexts.isWithdrawn);
      const { bytes, fileName } = maker.fileOf(kit.content, kit.content.candidateName);
      const saved = await files.saveAs({ defaultName: fileName, bytes });
      if (saved === null) return null;
      return record(assessorId, 'kit.saveAgain', kit, { fileName: saved, bytes });
    },

    'kit.withdraw': ({ kitId }, caller) => {
      const { content, withdrawnAt } = found(kits.find(kitId), 'kit');
      if (withdrawnAt !== null) throw new RefusalError('conflict', kitTexts.isWithdrawn);
      const label = historyTexts.withdrawKit(content.candidateName, content.assessor.name);
      const command = { name: 'kit.withdraw', label, subjectId: kitId };
      history.run(assessorOf(caller), command, () => kits.withdraw(kitId, now().toISOString()));
      return {};
    },
  } satisfies Partial<Handlers>;
}
