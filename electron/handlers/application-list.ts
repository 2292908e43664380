import type { ApplicationSummary } from '#shared/application-view.ts';
import type { ApplicationId, AssessorId, PostingId, RubricId } from '#shared/ids.ts';
import { criterionIdSchema } from '#shared/ids.ts';
import type { Rubric } from '#shared/rubric.ts';
import { emptyStanding, standingOf } from '#shared/scoring/standing.ts';
import type { ListedCard } from '../store/application-list-store.ts';
import { found } from './caller.ts';
import { countedRatings } from './counted-ratings.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { lastActivity } from './last-activity.ts';
import { countedFor, sealOf, seenBy, visibleApplication, visibleDecision } from './seal.ts';

/** The candidates of a posting as one assessor may see them, by a fixed number of reads. */
export function createApplicationList({ stores }: Pick<HandlerDeps, 'stores'>) {
  const { applicationLists, rubrics, stages } = stores;

  /** A scorecard with what it was rated on. */
  function rated(cards: readonly ListedCard[]) {
    const byId = new Map<RubricId, Rubric>();
    return cards.map((card) => {
      const rubric = byId.get(card.rubricId) ?? found(rubrics.find(card.rubricId), 'rubric');
      byId.set(card.rubricId, rubric);
      const ratings = Object.entries(card.levels).map(([id, level]) => ({
        criterionId: criterionIdSchema.parse(id),
        level,
      }));
      return { scorecard: card, rubric, ratings };
    });
  }

  return (
    postingId: PostingId,
    assessorId: AssessorId,
    only: ApplicationId | null = null,
  ): ApplicationSummary[] => {
    const of = { postingId, only };
    const current = rubrics.findFrozen(postingId) ?? rubrics.findDraft(postingId);
    const stageOf = new Map(stages.list(postingId).map((stage) => [stage.id, stage]));
    const cards = byApplication(rated(applicationLists.cards(of)), ({ scorecard }) => scorecard);
    const panel = new Set([...cards.values()].flat().map(({ scorecard }) => scorecard.assessorId));
    const openings = byApplication(applicationLists.openings(of, assessorId));
    const decisions = byApplication(applicationLists.decisions(of));
    const notes = byApplication(applicationLists.lastNotes(of, assessorId));
    const returned = byApplication(applicationLists.returned(of));
    const documents = byApplication(applicationLists.lastDocuments(of));

    return applicationLists.rows(of).map(({ application, candidate, movedBy }) => {
      const { id } = application;
      const stage = found(stageOf.get(application.stage), 'stage');
      const own = cards.get(id) ?? [];
      const [opening] = openings.get(id) ?? [];
      const openedEarly = opening ? { at: opening.at, reason: opening.reason } : null;
      const seal = sealOf(own, assessorId, openedEarly);
      const submitted = new Set(
        own
          .filter(({ scorecard }) => scorecard.status === 'submitted')
          .map(({ scorecard }) => scorecard.assessorId),
      ).size;
      const decision = visibleDecision(decisions.get(id)?.[0] ?? null, assessorId, seal);
      const activity = lastActivity(
        {
          ...{ application, movedBy, decision, seal },
          cards: seenBy(own, assessorId, seal).map(({ scorecard }) => scorecard),
          notes: notes.get(id) ?? [],
          documentAt: documents.get(id)?.[0]?.at,
        },
        assessorId,
      );
      return {
        application: visibleApplication(application, movedBy, assessorId, seal),
        candidate: { id: application.candidateId, ...candidate },
        stage,
        seal,
        submittedCount: submitted,
        expectedCount: stage.kind === 'open' ? Math.max(panel.size, submitted) : submitted,
        returnedCount: returned.get(id)?.length ?? 0,
        standing: current
          ? standingOf(current, countedRatings(current, countedFor(own, assessorId, seal)))
          : emptyStanding,
        decision,
        lastActivity: activity,
        lastActivityAt: activity.at,
      };
    });
  };
}

type OfOne = { applicationId: ApplicationId };

/** What belongs to each application, in the order it came. */
function byApplication<T extends OfOne>(all: readonly T[]): Map<ApplicationId, T[]>;
function byApplication<T>(all: readonly T[], of: (each: T) => OfOne): Map<ApplicationId, T[]>;
function byApplication<T>(
  all: readonly T[],
  of: (each: T) => OfOne = (each) => each as T & OfOne,
): Map<ApplicationId, T[]> {
  const groups = new Map<ApplicationId, T[]>();
  for (const each of all) {
    const { applicationId } = of(each);
    const group = groups.get(applicationId);
    if (group) group.push(each);
    else groups.set(applicationId, [each]);
  }
  return groups;
}
