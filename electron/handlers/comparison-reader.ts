import type { ApplicationSummary } from '#shared/application-view.ts';
import type { Compared, Comparable, Comparison } from '#shared/comparison.ts';
import { finalistsOf } from '#shared/finalists.ts';
import type { ApplicationId, AssessorId, PostingId } from '#shared/ids.ts';
import { inRankOrder } from '#shared/scoring/ranking.ts';
import { createApplicationReader } from './application-reader.ts';
import { found } from './caller.ts';
import { createCriterionPlaces } from './criterion-places.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** Reads applications of a posting side by side, as one assessor may see them. */
export function createComparisonReader(deps: Pick<HandlerDeps, 'stores'>) {
  const { postings, assessors } = deps.stores;
  const reader = createApplicationReader(deps);
  const places = createCriterionPlaces(deps);

  /** @param applicationIds undefined: the finalists */
  return function compare(
    postingId: PostingId,
    applicationIds: readonly ApplicationId[] | undefined,
    assessorId: AssessorId,
  ): Comparison {
    const posting = found(postings.find(postingId), 'posting');
    const rubric = places.place(reader.currentRubric(postingId));
    const everyone = assessors.list();
    const summaries = reader.list(postingId, assessorId);
    const chosen = applicationIds
      ? summaries.filter(({ application }) => applicationIds.includes(application.id))
      : finalistsOf(summaries);
    const columns = chosen.map((summary): Compared => ({
      ...comparable(summary),
      seal: summary.seal,
      open: rubric ? reader.compared(summary.application, assessorId, rubric) : null,
    }));
    const rated = new Set(
      columns
        .flatMap(({ open }) => open?.scorecards ?? [])
        .map((card) => card.scorecard.assessorId),
    );
    return {
      ...{ postingId, postingTitle: posting.title, rubric: rubric ?? null, everyone },
      assessors: everyone.filter(({ id }) => rated.has(id)),
      columns: inRankOrder(columns, ({ open }) => open?.standing ?? null),
      comparable: summaries.map(comparable),
    };
  };
}

function comparable(summary: ApplicationSummary): Comparable {
  const { application, candidate, stage, seal, submittedCount } = summary;
  const { id, createdAt } = application;
  const { name, latinName } = candidate;
  const isSealed = seal.isSealed;
  return {
    applicationId: id,
    candidate: { name, latinName },
    stageName: stage.name,
    createdAt,
    isSealed,
    submittedCount,
  };
}
