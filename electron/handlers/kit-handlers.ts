import type { Handlers } from '#shared/contract.ts';
import type { AssessorId } from '#shared/ids.ts';
import type { KitSummary } from '#shared/kit-making.ts';
import type { Kit } from '#shared/kit.ts';
import { RefusalError } from '#shared/refusal.ts';
import { criterionCategorySchema } from '#shared/rubric.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { defaultChecklist, kitTexts } from '#shared/texts/kit.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createKitBank } from './kit-bank.ts';
import { createKitKeeper } from './kit-keeper.ts';
import { createKitMaker } from './kit-maker.ts';

export function kitHandlers(deps: HandlerDeps) {
  const { files, now } = deps;
  const { assessors, kits, questions, returned, history } = deps.stores;
  const maker = createKitMaker(deps);
  const keeper = createKitKeeper(deps);
  const bank = createKitBank(deps);

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

  return {
    'kit.draft': ({ applicationId, assessorId }, caller) => {
      const you = assessorOf(caller);
      const { version, status, criteria } = maker.rubricFor(applicationId);
      const { name, letter, deleteBy } = maker.namesOf(applicationId);
      const from = bank.bankOf(assessorId, you, criteria);
      const codes = criterionCodes(criteria);
      const general = questions.listGeneral(from);
      const asked = new Map(
        bank.questionsOf(from, criteria).map(({ criterionId, texts }) => [criterionId, texts]),
      );
      return {
        names: { name, letter },
        rubric: { version, status },
        criteria: criteria.map((criterion) => ({
          ...criterion,
          code: codes.get(criterion.id) ?? '',
          questions: asked.get(criterion.id) ?? [],
        })),
        bankOf: found(assessors.find(from), 'assessor').name,
        general: criterionCategorySchema.options.flatMap((category) => {
          const texts = general.flatMap(({ topic, text }) =>
            topic.of === 'category' && topic.category === category ? [text] : [],
          );
          return texts.length === 0 ? [] : [{ category, texts }];
        }),
        ...{ checklist: [...defaultChecklist], deleteBy },
      };
    },

    'kit.draftSeveral': ({ postingId }, caller) => {
      const you = assessorOf(caller);
      const { version, status, criteria } = maker.rubricOf(postingId);
      const countIn = (from: AssessorId) =>
        bank.questionsOf(from, criteria).reduce((sum, { texts }) => sum + texts.length, 0);
      return {
        rubric: { version, status },
        banks: assessors.list().map(({ id }) => {
          const from = bank.bankOf(id, you, criteria);
          return { assessorId: id, isOwn: from === id, count: countIn(from) };
        }),
        countOfYours: countIn(you),
        made: kits.listPairs(postingId),
        checklist: [...defaultChecklist],
      };
    },

    'kit.make': async (request, caller) => {
      const makerId = assessorOf(caller);
      const made = maker.make(request, makerId);
      const { bytes } = made;
      const fileName = await files.saveAs({ defaultName: made.fileName, bytes });
      if (fileName === null) return null;
      if (keeper.isOutdated(made)) {
        throw new RefusalError('conflict', kitTexts.rubricChanged(fileName));
      }
      keeper.settle(made, { fileName, bytes }, makerId);
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
      return keeper.record(assessorId, 'kit.saveAgain', kit, { fileName: saved, bytes });
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
