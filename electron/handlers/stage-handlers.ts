import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import type { PostingId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { stageListFault, type Stage, type StageDrafts, type StageId } from '#shared/stage.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createStageMoves } from './stage-moves.ts';

export function stageHandlers(deps: HandlerDeps) {
  const { stages, postings, applications, history } = deps.stores;
  const moves = createStageMoves(deps);

  function counted(postingId: PostingId) {
    const counts = stages.countIn(postingId);
    return stages.list(postingId).map((stage) => ({ ...stage, count: counts.get(stage.id) ?? 0 }));
  }

  /** The list with ids for what is new. @throws {RefusalError} `refused`, saying what it lacks */
  function checked(drafts: StageDrafts, before: readonly Stage[]): Stage[] {
    const fault = stageListFault(drafts);
    if (fault) throw new RefusalError('refused', ruleTexts.stageFaults[fault]);
    return drafts.map((draft) => {
      if (draft.id === null) return { ...draft, id: v7() };
      const known = found(
        before.find(({ id }) => id === draft.id),
        'stage',
      );
      if (known.kind !== draft.kind) {
        throw new RefusalError('refused', ruleTexts.kindStays(known.name));
      }
      return { ...known, name: draft.name };
    });
  }

  /** Where those of a removed stage go. @throws {RefusalError} while somebody in it has nowhere to go */
  function targetOf(stage: Stage, after: readonly Stage[], id: StageId | undefined, count: number) {
    const target = after.find((each) => each.id === id);
    if (!target) throw new RefusalError('conflict', ruleTexts.stageHolds(stage.name, count));
    if (target.kind === 'rejected') {
      throw new RefusalError('refused', ruleTexts.targetNeedsReason(target.name));
    }
    return target;
  }

  return {
    'stage.list': ({ postingId }) => counted(postingId),

    'stage.change': ({ postingId, stages: drafts, targets }, caller) => {
      const assessorId = assessorOf(caller);
      const { title } = found(postings.find(postingId), 'posting');
      const before = counted(postingId);
      const after = checked(drafts, before);
      const removed = before.filter(({ id }) => after.every((each) => each.id !== id));
      const leaving = removed
        .filter(({ count }) => count > 0)
        .map((stage) => ({ stage, to: targetOf(stage, after, targets[stage.id], stage.count) }));
      const label = historyTexts.changeStages(title);
      history.run(assessorId, { name: 'stage.change', label, subjectId: postingId }, () => {
        for (const [position, stage] of after.entries()) {
          if (before.some(({ id }) => id === stage.id)) stages.update(postingId, stage, position);
          else stages.insert(postingId, stage, position);
        }
        for (const { stage, to } of leaving) {
          const inIt = applications
            .listByPosting(postingId)
            .filter((application) => application.stage === stage.id);
          for (const application of inIt) moves.put(application, to, '', assessorId);
        }
        for (const { id } of removed) stages.remove(postingId, id);
      });
      return counted(postingId);
    },

    'stage.listDefaults': () => [...stages.listDefaults()],

    'stage.changeDefaults': ({ stages: drafts }, caller) => {
      const after = checked(drafts, stages.listDefaults());
      const command = {
        name: 'stage.changeDefaults',
        label: historyTexts.changeDefaultStages,
        subjectId: 'default-stages',
      };
      history.run(assessorOf(caller), command, () => stages.putDefaults(after));
      return after;
    },
  } satisfies Partial<Handlers>;
}
