import { v7 } from 'uuid';

import { applicationSchema, candidateSchema, type Candidate } from '#shared/candidate.ts';
import type { Handlers } from '#shared/contract.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { entryStage } from '#shared/stage.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { createApplicationReader } from './application-reader.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createStageMoves } from './stage-moves.ts';

export function applicationHandlers(deps: HandlerDeps) {
  const { now } = deps;
  const { applications, candidates, postings, stages, history } = deps.stores;
  const reader = createApplicationReader(deps);
  const moves = createStageMoves(deps);

  function named(applicationId: ApplicationId) {
    const application = found(applications.find(applicationId), 'application');
    return { application, name: found(candidates.find(application.candidateId), 'candidate').name };
  }

  return {
    'application.list': ({ postingId }, caller) => reader.list(postingId, assessorOf(caller)),
    'application.get': ({ applicationId }, caller) =>
      reader.view(applicationId, assessorOf(caller)),

    'application.add': ({ postingId, candidate: given }, caller) => {
      found(postings.find(postingId), 'posting');
      const at = now().toISOString();
      const isNew = 'draft' in given;
      const candidate: Candidate = isNew
        ? candidateSchema.parse({ ...given.draft, id: v7(), createdAt: at })
        : found(candidates.find(given.candidateId), 'candidate');
      if (applications.findPair(postingId, candidate.id)) {
        throw new RefusalError('conflict', ruleTexts.alreadyApplied(candidate.name));
      }
      const entry = found(entryStage(stages.list(postingId)), 'stage');
      const application = applicationSchema.parse({
        id: v7(),
        candidateId: candidate.id,
        ...{ postingId, stage: entry.id, stageReason: '', stageChangedAt: at },
        ...{ payAsked: '', notice: '', place: '', createdAt: at },
      });
      const label = historyTexts.addApplication(candidate.name);
      const command = { name: 'application.add', label, subjectId: application.id };
      history.run(assessorOf(caller), command, () => {
        if (isNew) candidates.insert(candidate);
        applications.insert(application);
      });
      return application;
    },

    'application.change': ({ applicationId, changes }, caller) => {
      const { application, name } = named(applicationId);
      const changed = applicationSchema.parse({ ...application, ...given(changes) });
      const label = historyTexts.changeApplication(name);
      const command = {
        name: 'application.change',
        label,
        subjectId: applicationId,
        coalesce: true,
      };
      const assessorId = assessorOf(caller);
      history.run(assessorId, command, () => applications.update(changed));
      return reader.seen(changed, assessorId);
    },

    'application.move': ({ applicationId, stage, reason }, caller) => {
      const [moved] = moves.move([applicationId], stage, reason, assessorOf(caller));
      return found(moved, 'application');
    },

    'application.moveMany': ({ applicationIds, stage, reason }, caller) =>
      moves.move(applicationIds, stage, reason, assessorOf(caller)),

    'application.reopen': ({ applicationId }, caller) =>
      moves.reopen(applicationId, assessorOf(caller)),

    'application.stageHistory': ({ applicationId }, caller) => {
      const assessorId = assessorOf(caller);
      const application = found(applications.find(applicationId), 'application');
      return moves.movesOf(application, assessorId, reader.sealOf(application, assessorId));
    },

    'application.decide': ({ applicationId, outcome, reason, dissent }, caller) => {
      const assessorId = assessorOf(caller);
      const { name } = named(applicationId);
      const decidedAt = now().toISOString();
      const decision = {
        applicationId,
        outcome,
        reason,
        dissent,
        decidedBy: assessorId,
        decidedAt,
      };
      const label = historyTexts.decide(name);
      const command = { name: 'application.decide', label, subjectId: applicationId };
      history.run(assessorId, command, () => applications.putDecision(decision));
      return decision;
    },
  } satisfies Partial<Handlers>;
}

/** The fields that were sent; a field that was left out stays as it is. */
function given(changes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
