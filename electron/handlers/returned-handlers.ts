import type { Handlers } from '#shared/contract.ts';
import type { ApplicationId, AssessorId, ReturnedId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { opensEarly, type ReturnedScorecard } from '#shared/returned-scorecard.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { returnedRuleTexts } from '#shared/texts/returned.ts';
import { createApplicationReader } from './application-reader.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createOpenReturned } from './open-returned.ts';
import { createReturnedImports } from './returned-imports.ts';

/** Scorecards that come back of kits: taken in sealed, listed by whose and when, opened deliberately. */
export function returnedHandlers(deps: HandlerDeps) {
  const { stores, now, files } = deps;
  const { applications, assessors, candidates, rubrics, scorecards, returned, history } = stores;
  const imports = createReturnedImports(deps);
  const reader = createApplicationReader(deps);
  const open = createOpenReturned(deps);

  const nameOf = (id: AssessorId): string => found(assessors.find(id), 'assessor').name;
  const versionOf = ({ rubricId }: ReturnedScorecard): number =>
    found(rubrics.find(rubricId), 'rubric').version;

  function candidateOn(applicationId: ApplicationId): string {
    const { candidateId } = found(applications.find(applicationId), 'application');
    return found(candidates.find(candidateId), 'candidate').name;
  }

  function draftBehind({ applicationId, assessorId, rubricId }: ReturnedScorecard) {
    const own = scorecards.findOwn(applicationId, assessorId, rubricId);
    return own?.status === 'draft' ? own : undefined;
  }

  /** @throws {RefusalError} when one of them cannot be opened any more */
  function sealedCards(applicationId: ApplicationId, ids: readonly ReturnedId[]) {
    const cards = [...new Set(ids)].map((id) => found(returned.find(id), 'returned'));
    for (const card of cards) {
      if (card.applicationId !== applicationId) found(undefined, 'returned');
    }
    const opened = cards.filter(({ openedAt }) => openedAt !== null);
    if (opened.length > 0) {
      const names = opened.map(({ assessorId }) => nameOf(assessorId));
      throw new RefusalError('conflict', returnedRuleTexts.openedAlready(names));
    }
    const submitted = scorecards
      .listByApplication(applicationId)
      .filter(({ status }) => status === 'submitted');
    for (const card of cards) {
      const version = versionOf(card);
      const isBehind = submitted.some(
        ({ assessorId, rubricVersion }) =>
          assessorId === card.assessorId && rubricVersion >= version,
      );
      if (!isBehind) continue;
      const name = nameOf(card.assessorId);
      throw new RefusalError('conflict', returnedRuleTexts.submittedSince(name));
    }
    return cards.toSorted((a, b) => versionOf(a) - versionOf(b)); // of one assessor's, the newest counts
  }

  return {
    'returned.chooseFiles': () => files.chooseScorecards(),
    'returned.import': ({ token }, caller) => imports.start(assessorOf(caller), files.take(token)),
    'returned.accept': ({ importId, index }, caller) =>
      imports.accept(assessorOf(caller), importId, index),
    'returned.report': () => imports.current(),
    'returned.closeReport': () => {
      imports.close();
      return {};
    },

    'returned.list': ({ applicationId }, caller) => {
      const me = assessorOf(caller);
      return returned.listByApplication(applicationId).map((card) => ({
        ...card,
        assessorName: nameOf(card.assessorId),
        rubricVersion: versionOf(card),
        isOwn: card.assessorId === me,
        replacesDraft: card.openedAt === null && draftBehind(card) !== undefined,
      }));
    },

    'returned.open': ({ applicationId, ids, reason, replaceDrafts = false }, caller) => {
      const me = assessorOf(caller);
      const application = found(applications.find(applicationId), 'application');
      const cards = sealedCards(applicationId, ids);
      const name = candidateOn(applicationId);
      const isEarly = opensEarly(reader.sealOf(application, me).isSealed, me, cards);
      if (isEarly && reason === undefined) {
        throw new RefusalError('refused', returnedRuleTexts.openNeedsReason(name));
      }
      const drafts = cards.filter((card) => draftBehind(card) !== undefined);
      if (drafts.length > 0 && !replaceDrafts) {
        const names = drafts.map(({ assessorId }) => nameOf(assessorId));
        throw new RefusalError('conflict', returnedRuleTexts.draftsGiveWay(names));
      }
      const assessorNames = cards.map(({ assessorId }) => nameOf(assessorId));
      const command = {
        name: 'returned.open',
        label: historyTexts.openReturned(assessorNames, name),
        ...{ subjectId: applicationId, undoable: false },
      };
      history.run(me, command, () => {
        if (isEarly) {
          applications.insertOpening(applicationId, me, now().toISOString(), reason ?? '');
        }
        for (const card of cards) open(card, me);
      });
      return { openedCount: cards.length };
    },

    'returned.remove': ({ id }, caller) => {
      const card = found(returned.find(id), 'returned');
      const name = nameOf(card.assessorId);
      if (card.openedAt !== null) {
        throw new RefusalError('conflict', returnedRuleTexts.openedAlready([name]));
      }
      const label = historyTexts.removeReturned(name, candidateOn(card.applicationId));
      const command = { name: 'returned.remove', label, subjectId: card.importId };
      history.run(assessorOf(caller), command, () => returned.remove(id));
      return {};
    },
  } satisfies Partial<Handlers>;
}
