import type { Handlers } from '#shared/contract.ts';
import type { Debrief, PanelMember } from '#shared/debrief.ts';
import type { ApplicationId, AssessorId } from '#shared/ids.ts';
import type { ReturnedScorecard } from '#shared/returned-scorecard.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { createApplicationReader } from './application-reader.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createOpenReturned } from './open-returned.ts';

/** The panel's talk about one application: who is in, the opening, and what was talked about. */
export function debriefHandlers(deps: HandlerDeps) {
  const { applications, assessors, candidates, debriefs, history, kits, postings } = deps.stores;
  const { scorecards, returned, rubrics } = deps.stores;
  const { now } = deps;
  const reader = createApplicationReader(deps);
  const openReturned = createOpenReturned(deps);

  /** Who submitted, and when first: an older rubric version counts, since it lifts the seal too. */
  function submittedBy(applicationId: ApplicationId): Map<AssessorId, string> {
    const first = new Map<AssessorId, string>();
    for (const { assessorId, submittedAt } of scorecards.listByApplication(applicationId)) {
      const known = first.get(assessorId);
      if (submittedAt !== null && (known === undefined || submittedAt < known)) {
        first.set(assessorId, submittedAt);
      }
    }
    return first;
  }

  /** What came back and is sealed, older rubric versions first; not what its assessor has submitted past since. */
  function sealedReturns(applicationId: ApplicationId): ReturnedScorecard[] {
    const cards = scorecards.listByApplication(applicationId);
    const versionOf = ({ rubricId }: ReturnedScorecard) =>
      found(rubrics.find(rubricId), 'rubric').version;
    return returned
      .listByApplication(applicationId)
      .filter(({ openedAt }) => openedAt === null)
      .filter(
        (card) =>
          !cards.some(
            ({ status, assessorId, rubricVersion }) =>
              status === 'submitted' &&
              assessorId === card.assessorId &&
              rubricVersion >= versionOf(card),
          ),
      )
      .toSorted((a, b) => versionOf(a) - versionOf(b));
  }

  function draftsThatGiveWay(applicationId: ApplicationId): string[] {
    return sealedReturns(applicationId).flatMap(({ assessorId, rubricId }) => {
      const own = scorecards.findOwn(applicationId, assessorId, rubricId);
      return own?.status === 'draft' ? [found(assessors.find(assessorId), 'assessor').name] : [];
    });
  }

  function panelOf(
    application: { id: ApplicationId; postingId: Debrief['postingId'] },
    opened: Debrief['opened'],
  ): PanelMember[] {
    const submitted = submittedBy(application.id);
    const raters = new Set(debriefs.listRaters(application.postingId));
    const given = kits
      .listByApplication(application.id)
      .filter(({ withdrawnAt }) => withdrawnAt === null);
    const back = sealedReturns(application.id);
    const isLate = (at: string) => opened !== null && at > opened.at;
    const members = assessors.list().flatMap(({ id, name }): PanelMember[] => {
      const who = { assessorId: id, name };
      const at = submitted.get(id);
      if (at !== undefined) return [{ ...who, state: 'in', at, isLate: isLate(at) }];
      const file = back.find(({ assessorId }) => assessorId === id);
      if (file) {
        const came = file.receivedAt;
        return [{ ...who, state: 'returned', at: came, isLate: isLate(came) }];
      }
      const kit = given.find(({ assessorId }) => assessorId === id);
      if (kit) return [{ ...who, state: 'kit-out', at: kit.madeAt, isLate: false }];
      return raters.has(id) ? [{ ...who, state: 'missing', at: null, isLate: false }] : [];
    });
    const isIn = ({ state }: PanelMember) => state === 'in' || state === 'returned';
    return [
      ...members.filter(isIn).toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? '')),
      ...members.filter((each) => !isIn(each)),
    ];
  }

  function named(applicationId: ApplicationId) {
    const application = found(applications.find(applicationId), 'application');
    const candidate = found(candidates.find(application.candidateId), 'candidate');
    return { application, candidate };
  }

  return {
    'debrief.get': ({ applicationId }, caller): Debrief => {
      const assessorId = assessorOf(caller);
      const { application, candidate } = named(applicationId);
      const { postingId } = application;
      const seal = reader.sealOf(application, assessorId);
      const opened = debriefs.find(applicationId) ?? null;
      const panel = panelOf(application, opened);
      return {
        ...{ applicationId, postingId, seal, opened, panel },
        postingTitle: found(postings.find(postingId), 'posting').title,
        candidate: { name: candidate.name, latinName: candidate.latinName },
        isOwnIn: panel.some((each) => each.assessorId === assessorId && each.state === 'in'),
        draftsThatGiveWay: draftsThatGiveWay(applicationId),
        discussed: seal.isSealed ? [] : debriefs.listDiscussed(applicationId),
      };
    },

    'debrief.open': ({ applicationId, reason }, caller) => {
      const assessorId = assessorOf(caller);
      const { application, candidate } = named(applicationId);
      const { isSealed } = reader.sealOf(application, assessorId);
      const cards = sealedReturns(applicationId);
      const cardCount = new Set([
        ...submittedBy(applicationId).keys(),
        ...cards.map((card) => card.assessorId),
      ]).size;
      const isEarly = isSealed && !cards.some((card) => card.assessorId === assessorId);
      const isFirst = debriefs.find(applicationId) === undefined;
      if (cardCount === 0) {
        throw new RefusalError('refused', ruleTexts.nothingToOpen(candidate.name));
      }
      if (isEarly && reason === '') {
        throw new RefusalError('refused', ruleTexts.openingNeedsReason(candidate.name));
      }
      if (!isFirst && !isSealed && cards.length === 0) return {};
      const at = now().toISOString();
      const label = historyTexts.openTogether(cardCount, candidate.name);
      const command = { name: 'debrief.open', label, subjectId: applicationId, undoable: false };
      history.run(assessorId, command, () => {
        if (isFirst) debriefs.insert(applicationId, { at, by: assessorId, cardCount });
        if (isEarly) applications.insertOpening(applicationId, assessorId, at, reason);
        for (const card of cards) openReturned(card, assessorId);
      });
      return {};
    },

    'debrief.discuss': ({ applicationId, criterionId, isDiscussed }, caller) => {
      const assessorId = assessorOf(caller);
      const { application, candidate } = named(applicationId);
      if (reader.sealOf(application, assessorId).isSealed) {
        throw new RefusalError('refused', ruleTexts.stillSealed(candidate.name));
      }
      const rubric = found(reader.currentRubric(application.postingId), 'rubric');
      const criterion = found(
        rubric.criteria.find(({ id }) => id === criterionId),
        'criterion',
      );
      const isMarked = debriefs
        .listDiscussed(applicationId)
        .some((each) => each.criterionId === criterionId);
      if (isMarked === isDiscussed) return {};
      const label = isDiscussed
        ? historyTexts.discuss(criterion.name)
        : historyTexts.undiscuss(criterion.name);
      history.run(assessorId, { name: 'debrief.discuss', label, subjectId: applicationId }, () => {
        if (isDiscussed) {
          const at = now().toISOString();
          debriefs.insertDiscussed(applicationId, { criterionId, at, by: assessorId });
        } else debriefs.removeDiscussed(applicationId, criterionId);
      });
      return {};
    },
  } satisfies Partial<Handlers>;
}
