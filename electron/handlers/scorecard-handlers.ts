import type { Handlers } from '#shared/contract.ts';
import type { ApplicationId, AssessorId, CriterionId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { scaleSteps, type Rubric } from '#shared/rubric.ts';
import type { Level, Rating } from '#shared/scorecard.ts';
import { ratingWords } from '#shared/rating-words.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import type { StoredRating } from '../store/scorecard-store.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createOwnScorecard, type OwnScorecard } from './own-scorecard.ts';

export function scorecardHandlers(deps: HandlerDeps) {
  const { now } = deps;
  const { applications, scorecards, evidence, history } = deps.stores;
  const own = createOwnScorecard(deps);

  function ratingOf({ scorecard }: OwnScorecard, criterionId: CriterionId): StoredRating {
    const existing = scorecards
      .listRatings(scorecard.id)
      .find((each) => each.criterionId === criterionId);
    const untouched = { level: null, why: '', amendedAt: null, amendReason: '' };
    const ratedAt = now().toISOString();
    return existing ?? { ...untouched, scorecardId: scorecard.id, criterionId, ratedAt };
  }

  function put(rating: StoredRating): Rating {
    scorecards.putRating(rating);
    const quotes = evidence.listByScorecard(rating.scorecardId);
    const evidenceIds = quotes
      .filter(({ criterionId }) => criterionId === rating.criterionId)
      .map(({ id }) => id);
    return { ...rating, evidenceIds };
  }

  function onDraft<T>(
    at: { applicationId: ApplicationId; assessorId: AssessorId; criterionId: CriterionId },
    name: string,
    label: (criterion: string, own: OwnScorecard) => string,
    act: (own: OwnScorecard) => T,
    coalesce = false,
  ): T {
    const command = (card: OwnScorecard) => ({
      name,
      coalesce,
      label: label(own.criterionOf(card.rubric, at.criterionId).name, card),
    });
    return own.write(at.applicationId, at.assessorId, command, act);
  }

  return {
    'scorecard.rate': ({ applicationId, criterionId, level }, caller) =>
      onDraft(
        { applicationId, criterionId, assessorId: assessorOf(caller) },
        'scorecard.rate',
        (criterion, card) => historyTexts.rate(criterion, wordFor(level, card.rubric, criterionId)),
        (card) => put({ ...ratingOf(card, criterionId), level, ratedAt: now().toISOString() }),
      ),

    'scorecard.clearRating': ({ applicationId, criterionId }, caller) =>
      onDraft(
        { applicationId, criterionId, assessorId: assessorOf(caller) },
        'scorecard.clearRating',
        (criterion) => historyTexts.clearRating(criterion),
        ({ scorecard }) => {
          scorecards.removeRating(scorecard.id, criterionId);
          return {};
        },
      ),

    'scorecard.explain': ({ applicationId, criterionId, why }, caller) =>
      onDraft(
        { applicationId, criterionId, assessorId: assessorOf(caller) },
        'scorecard.explain',
        (criterion) => historyTexts.explain(criterion),
        (card) => put({ ...ratingOf(card, criterionId), why }),
      ),

    'scorecard.recommend': ({ applicationId, recommendation, summary }, caller) =>
      own.write(
        applicationId,
        assessorOf(caller),
        () => ({
          name: 'scorecard.recommend',
          label: historyTexts.recommend(own.nameOn(applicationId)),
        }),
        ({ scorecard }) => {
          const changed = { ...scorecard, recommendation, summary };
          scorecards.update(changed);
          return changed;
        },
      ),

    'scorecard.submit': ({ applicationId }, caller) => {
      const assessorId = assessorOf(caller);
      const card = own.find(applicationId, assessorId);
      const isRated =
        card && scorecards.listRatings(card.scorecard.id).some(({ level }) => level !== null);
      if (!isRated) throw new RefusalError('refused', ruleTexts.nothingRated);
      if (card.scorecard.recommendation === null) {
        throw new RefusalError('refused', ruleTexts.recommendationMissing);
      }
      const label = historyTexts.submit(own.nameOn(applicationId));
      const command = () => ({ name: 'scorecard.submit', label, undoable: false });
      return own.write(applicationId, assessorId, command, ({ scorecard }) => {
        const status = 'submitted' as const;
        const submitted = { ...scorecard, status, submittedAt: now().toISOString() };
        scorecards.update(submitted);
        history.settleSubject(scorecard.id); // what led here is final with it
        return submitted;
      });
    },

    'scorecard.amend': ({ applicationId, criterionId, level, why, reason }, caller) => {
      const assessorId = assessorOf(caller);
      const card = own.find(applicationId, assessorId);
      if (card?.scorecard.status !== 'submitted') {
        throw new RefusalError('conflict', ruleTexts.notSubmitted);
      }
      const criterion = own.criterionOf(card.rubric, criterionId);
      checkScale(level, card.rubric);
      const label = historyTexts.amend(criterion.name);
      const command = {
        name: 'scorecard.amend',
        label,
        subjectId: card.scorecard.id,
        undoable: false,
      };
      return history.run(assessorId, command, () =>
        put({
          ...ratingOf(card, criterionId),
          ...{ level, why, amendReason: reason, amendedAt: now().toISOString() },
        }),
      );
    },

    'scorecard.openSealed': ({ applicationId, reason }, caller) => {
      const assessorId = assessorOf(caller);
      found(applications.find(applicationId), 'application');
      if (applications.findOpening(applicationId, assessorId)) return {};
      const label = historyTexts.openSealed(own.nameOn(applicationId));
      const command = {
        name: 'scorecard.openSealed',
        label,
        subjectId: applicationId,
        undoable: false,
      };
      history.run(assessorId, command, () =>
        applications.insertOpening(applicationId, assessorId, now().toISOString(), reason),
      );
      return {};
    },
  } satisfies Partial<Handlers>;
}

function checkScale(level: Level, { scale }: Rubric): void {
  if (level !== null && level > scaleSteps[scale]) {
    throw new RefusalError('invalid-input', ruleTexts.offScale(level, scaleSteps[scale]));
  }
}

function wordFor(level: Level, rubric: Rubric, criterionId: CriterionId): string {
  checkScale(level, rubric);
  const criterion = rubric.criteria.find(({ id }) => id === criterionId);
  return ratingWords(level, rubric.scale, criterion?.anchors ?? []);
}
