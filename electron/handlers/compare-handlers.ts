import type { ApplicationSummary } from '#shared/application-view.ts';
import type { Compared, Comparable } from '#shared/comparison.ts';
import type { Handlers } from '#shared/contract.ts';
import { inRankOrder } from '#shared/scoring/ranking.ts';
import { createApplicationReader } from './application-reader.ts';
import { assessorOf, found } from './caller.ts';
import { createCriterionPlaces } from './criterion-places.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function compareHandlers(deps: HandlerDeps) {
  const { postings, assessors } = deps.stores;
  const reader = createApplicationReader(deps);
  const places = createCriterionPlaces(deps);

  return {
    'compare.get': ({ postingId, applicationIds }, caller) => {
      const assessorId = assessorOf(caller);
      const posting = found(postings.find(postingId), 'posting');
      const rubric = places.place(reader.currentRubric(postingId));
      const everyone = assessors.list();
      const summaries = reader.list(postingId, assessorId);
      const chosen = applicationIds
        ? summaries.filter(({ application }) => applicationIds.includes(application.id))
        : summaries.filter(isWorthComparing);
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
    },
  } satisfies Partial<Handlers>;
}

/** Of what is still open: what is ranked, and what others rated and is sealed for the assessor. */
function isWorthComparing({ stage, seal, standing }: ApplicationSummary): boolean {
  if (stage.kind !== 'open') return false;
  return seal.isSealed ? seal.submittedByOthers > 0 : standing.isRanked && standing.score !== null;
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
