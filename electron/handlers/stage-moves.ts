import type { Seal } from '#shared/application-view.ts';
import type { Application } from '#shared/candidate.ts';
import type { ApplicationId, AssessorId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { stageToReopenTo, type Stage, type StageId, type StageMove } from '#shared/stage.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { visibleReason } from './seal.ts';

/** Applications going from stage to stage, and where they have been. */
export function createStageMoves({ stores, now }: Pick<HandlerDeps, 'stores' | 'now'>) {
  const { applications, candidates, stages, history } = stores;

  const nameOf = ({ candidateId }: Application) =>
    found(candidates.find(candidateId), 'candidate').name;

  /** Inside a command: writes where an application is now, why, and whose move it was. */
  function put(
    application: Application,
    stage: Stage,
    reason: string,
    by: AssessorId,
  ): Application {
    const stageChangedAt = now().toISOString();
    const moved = { ...application, stage: stage.id, stageReason: reason, stageChangedAt };
    applications.update(moved);
    applications.putMover(application.id, by);
    return moved;
  }

  /** One command for all that are given: one undo takes all of them back. */
  function move(
    ids: readonly ApplicationId[],
    stageId: StageId,
    reason: string,
    by: AssessorId,
  ): Application[] {
    const all = [...new Set(ids)].map((id) => found(applications.find(id), 'application'));
    const target = new Map(
      all.map(({ postingId }) => [postingId, found(stages.find(postingId, stageId), 'stage')]),
    );
    const [first] = all;
    const stage = first && target.get(first.postingId);
    if (!first || !stage) return [];
    if (reason === '' && [...target.values()].some(({ kind }) => kind === 'rejected')) {
      throw new RefusalError('invalid-input', ruleTexts.rejectionNeedsReason);
    }
    const command = {
      name: 'application.move',
      label: labelOf(all, stage),
      subjectId: first.id,
    };
    return history.run(by, command, () =>
      all.map((each) => put(each, found(target.get(each.postingId), 'stage'), reason, by)),
    );
  }

  function labelOf(all: readonly Application[], { kind, name }: Stage): string {
    const [first] = all;
    if (first && all.length === 1) {
      return kind === 'rejected'
        ? historyTexts.reject(nameOf(first))
        : historyTexts.move(nameOf(first), name);
    }
    return kind === 'rejected'
      ? historyTexts.rejectMany(all.length)
      : historyTexts.moveMany(all.length, name);
  }

  return {
    put,
    move,

    /** @throws {RefusalError} `conflict` when the application is not stopped */
    reopen(id: ApplicationId, by: AssessorId): Application {
      const application = found(applications.find(id), 'application');
      const list = stages.list(application.postingId);
      const kind = list.find((stage) => stage.id === application.stage)?.kind;
      const name = nameOf(application);
      if (kind !== 'rejected' && kind !== 'withdrawn') {
        throw new RefusalError('conflict', ruleTexts.notRejected(name));
      }
      const left = applications
        .stageChanges(id)
        .filter(({ isUndone, from }) => !isUndone && from !== null)
        .map(({ from }) => from ?? '')
        .toReversed();
      const stage = found(stageToReopenTo(list, left), 'stage');
      const command = {
        name: 'application.reopen',
        label: historyTexts.reopen(name),
        subjectId: id,
      };
      return history.run(by, command, () => put(application, stage, '', by));
    },

    /** Oldest first; the first one is that the application came in. */
    movesOf({ id, postingId, createdAt, stage }: Application, assessorId: AssessorId, seal: Seal) {
      const names = new Map(stages.list(postingId).map((each) => [each.id, each.name]));
      const nameIn = (stageId: StageId) =>
        names.get(stageId) ?? stages.nameOfRemoved(postingId, stageId) ?? stageId;
      const changes = applications.stageChanges(id);
      const moves = changes.filter(({ from }) => from !== null);
      const addedBy = changes.findLast(({ from, isUndone }) => from === null && !isUndone)?.by;
      const came: StageMove = {
        ...{ from: null, to: nameIn(moves[0]?.from ?? stage), at: createdAt, reason: '' },
        ...{ by: addedBy ?? null, isUndone: false },
      };
      return [
        came,
        ...moves.map(({ from, to, at, by, reason, isUndone }): StageMove => ({
          from: nameIn(from ?? ''),
          to: nameIn(to ?? ''),
          ...{ at, by, isUndone },
          reason: visibleReason(reason ?? '', by, assessorId, seal),
        })),
      ];
    },
  };
}
