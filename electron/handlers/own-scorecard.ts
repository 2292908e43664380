import { v7 } from 'uuid';

import {
  evidenceIdSchema,
  type ApplicationId,
  type AssessorId,
  type CriterionId,
} from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import { scorecardSchema, type Scorecard } from '#shared/scorecard.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import type { Command } from '../store/history.ts';
import { found } from './caller.ts';
import { isStillMeasured } from './counted-ratings.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { rubricToRateOn } from './rubric-rules.ts';

export type OwnScorecard = { scorecard: Scorecard; rubric: Rubric };

/** The assessor's own scorecard of the version that ratings go to, and writing on it. */
export function createOwnScorecard(deps: Pick<HandlerDeps, 'stores' | 'now'>) {
  const { applications, candidates, scorecards, rubrics, evidence, history } = deps.stores;

  function find(applicationId: ApplicationId, assessorId: AssessorId): OwnScorecard | undefined {
    const { postingId } = found(applications.find(applicationId), 'application');
    const rubric = rubrics.findFrozen(postingId);
    const scorecard = rubric && scorecards.findOwn(applicationId, assessorId, rubric.id);
    return scorecard && { scorecard, rubric };
  }

  /**
   * Writes on the assessor's draft as one command. The first write makes the scorecard and, where no version
   * is frozen yet, freezes the rubric before it: that stays, whatever is undone later.
   *
   * @throws {RefusalError} `conflict` when the scorecard is submitted
   */
  function write<T>(
    applicationId: ApplicationId,
    assessorId: AssessorId,
    command: (own: OwnScorecard) => Omit<Command, 'subjectId'>,
    act: (own: OwnScorecard) => T,
  ): T {
    return history.atomically(() => {
      const { postingId } = found(applications.find(applicationId), 'application');
      const existing = find(applicationId, assessorId);
      const rubric = existing?.rubric ?? rubricToRateOn(deps, postingId, assessorId);
      const scorecard = existing?.scorecard ?? blank(applicationId, assessorId, rubric);
      if (scorecard.status === 'submitted') throw new RefusalError('conflict', ruleTexts.submitted);
      const own = { scorecard, rubric };
      return history.run(assessorId, { ...command(own), subjectId: scorecard.id }, () => {
        if (!existing) {
          scorecards.insert(scorecard);
          carryOver(own, applicationId, assessorId);
        }
        return act(own);
      });
    });
  }

  function blank(applicationId: ApplicationId, assessorId: AssessorId, rubric: Rubric): Scorecard {
    return scorecardSchema.parse({
      id: v7(),
      ...{ applicationId, assessorId, rubricId: rubric.id, status: 'draft' },
      ...{ recommendation: null, summary: '', submittedAt: null },
      createdAt: deps.now().toISOString(),
    });
  }

  /** A new version's scorecard begins with what the assessor's last one says of unchanged criteria. */
  function carryOver(
    { scorecard, rubric }: OwnScorecard,
    id: ApplicationId,
    assessorId: AssessorId,
  ): void {
    const earlier = scorecards
      .listByApplication(id)
      .findLast((each) => each.assessorId === assessorId && each.id !== scorecard.id);
    const earlierRubric = earlier && rubrics.find(earlier.rubricId);
    if (!earlier || !earlierRubric) return;
    const isKept = (criterionId: CriterionId) =>
      isStillMeasured(rubric, earlierRubric, criterionId);
    for (const rating of scorecards.listRatings(earlier.id)) {
      if (!isKept(rating.criterionId)) continue;
      scorecards.putRating({
        ...rating,
        scorecardId: scorecard.id,
        amendedAt: null,
        amendReason: '',
      });
    }
    for (const quote of evidence.listByScorecard(earlier.id)) {
      if (!isKept(quote.criterionId)) continue;
      evidence.insert({ ...quote, id: evidenceIdSchema.parse(v7()), scorecardId: scorecard.id });
    }
  }

  return {
    find,
    write,
    criterionOf: ({ criteria }: Rubric, id: CriterionId): Criterion => {
      const criterion = criteria.find((each) => each.id === id);
      if (!criterion) throw new RefusalError('conflict', ruleTexts.notInRubric);
      return criterion;
    },
    nameOn: (applicationId: ApplicationId): string => {
      const { candidateId } = found(applications.find(applicationId), 'application');
      return found(candidates.find(candidateId), 'candidate').name;
    },
  };
}
