import type {
  ApplicationSummary,
  ApplicationView,
  FilledScorecard,
  Seal,
} from '#shared/application-view.ts';
import type { Application } from '#shared/candidate.ts';
import type { OpenApplication } from '#shared/comparison.ts';
import type { Evidence } from '#shared/evidence.ts';
import type { ApplicationId, AssessorId, CandidateId, PostingId, RubricId } from '#shared/ids.ts';
import type { Note } from '#shared/note.ts';
import type { Rubric } from '#shared/rubric.ts';
import { standingOf } from '#shared/scoring/standing.ts';
import type { Standing } from '#shared/standing.ts';
import { found } from './caller.ts';
import { countedRatings, olderRatings, type RatedScorecard } from './counted-ratings.ts';
import { createCriterionPlaces } from './criterion-places.ts';
import type { HandlerDeps } from './handler-deps.ts';

/**
 * Reads applications as one assessor may see them. The seal is held here and nowhere else: until they have
 * submitted on an application, or opened it early, what others recorded is not read into the answer at all.
 */
export function createApplicationReader({ stores }: Pick<HandlerDeps, 'stores'>) {
  const {
    applications,
    candidates,
    postings,
    rubrics,
    scorecards,
    evidence,
    notes,
    documents,
    assessors,
  } = stores;
  const places = createCriterionPlaces({ stores });

  /** One reading of many applications reads each rubric once: most scorecards are on the same one. */
  function createRubricOf() {
    const known = new Map<RubricId, Rubric>();
    return (id: RubricId): Rubric => {
      const rubric = known.get(id) ?? found(rubrics.find(id), 'rubric');
      known.set(id, rubric);
      return rubric;
    };
  }

  function ratedOf(applicationId: ApplicationId, rubricOf = createRubricOf()): RatedScorecard[] {
    return scorecards.listByApplication(applicationId).map((scorecard) => ({
      scorecard,
      rubric: rubricOf(scorecard.rubricId),
      ratings: scorecards.listRatings(scorecard.id),
    }));
  }

  function sealOf(
    id: ApplicationId,
    assessorId: AssessorId,
    rated: readonly RatedScorecard[],
  ): Seal {
    const submitted = rated.filter(({ scorecard }) => scorecard.status === 'submitted');
    const isOwn = ({ scorecard }: RatedScorecard) => scorecard.assessorId === assessorId;
    const openedEarly = applications.findOpening(id, assessorId) ?? null;
    return {
      isSealed: !submitted.some(isOwn) && openedEarly === null,
      submittedByOthers: new Set(
        submitted.filter((each) => !isOwn(each)).map(({ scorecard }) => scorecard.assessorId),
      ).size,
      openedEarly,
    };
  }

  /** Of the submitted scorecards; while sealed, of the assessor's own ratings alone. */
  function standing(
    rubric: Rubric | undefined,
    rated: readonly RatedScorecard[],
    seal: Seal,
    assessorId: AssessorId,
  ): Standing {
    if (!rubric) return emptyStanding;
    const counts = rated.filter(({ scorecard }) =>
      seal.isSealed ? scorecard.assessorId === assessorId : scorecard.status === 'submitted',
    );
    return standingOf(rubric, countedRatings(rubric, counts));
  }

  function filled(
    current: Rubric | undefined,
    all: readonly RatedScorecard[],
  ): FilledScorecard | null {
    const newest = all.at(-1);
    if (!newest) return null;
    const { rubricVersion, ...scorecard } = newest.scorecard;
    const quotes = evidence.listByScorecard(scorecard.id);
    return {
      scorecard,
      rubricVersion,
      evidence: quotes,
      ratings: newest.ratings.map((rating) => ({
        ...rating,
        evidenceIds: quotes
          .filter(({ criterionId }) => criterionId === rating.criterionId)
          .map(({ id }) => id),
      })),
      olderRatings: current ? olderRatings(current, all) : [],
    };
  }

  function currentRubric(postingId: PostingId): Rubric | undefined {
    return rubrics.findFrozen(postingId) ?? rubrics.findDraft(postingId);
  }

  function visibleNotes(id: ApplicationId, assessorId: AssessorId, seal: Seal) {
    return notes
      .listByApplication(id)
      .filter((note) => note.assessorId === assessorId || (!seal.isSealed && !note.isPrivate));
  }

  /** The decision names what others think of the candidate, so it is under the seal like a score. */
  function visibleDecision(id: ApplicationId, assessorId: AssessorId, seal: Seal) {
    const decision = applications.findDecision(id) ?? null;
    return seal.isSealed && decision?.decidedBy !== assessorId ? null : decision;
  }

  function summary(
    application: Application,
    assessorId: AssessorId,
    rubric?: Rubric,
    rubricOf = createRubricOf(),
  ): ApplicationSummary {
    const candidate = found(candidates.find(application.candidateId), 'candidate');
    const rated = ratedOf(application.id, rubricOf);
    const seal = sealOf(application.id, assessorId, rated);
    const { id, name, latinName, headline } = candidate;
    const own = rated.filter(({ scorecard }) => scorecard.assessorId === assessorId);
    const seen = seal.isSealed ? own : rated;
    const moments = [
      application.createdAt,
      application.stageChangedAt,
      ...seen.flatMap(({ ratings, scorecard }) => [
        scorecard.submittedAt ?? scorecard.createdAt,
        ...ratings.map(({ ratedAt }) => ratedAt),
      ]),
      ...visibleNotes(application.id, assessorId, seal).map(({ updatedAt }) => updatedAt),
    ];
    return {
      application,
      candidate: { id, name, latinName, headline },
      seal,
      submittedCount: rated.filter(({ scorecard }) => scorecard.status === 'submitted').length,
      standing: standing(rubric, rated, seal, assessorId),
      decision: visibleDecision(application.id, assessorId, seal),
      lastActivityAt: moments.reduce((last, at) => (at > last ? at : last)),
    };
  }

  return {
    currentRubric,
    list(postingId: PostingId, assessorId: AssessorId): ApplicationSummary[] {
      const rubric = currentRubric(postingId);
      const rubricOf = createRubricOf();
      return applications
        .listByPosting(postingId)
        .map((application) => summary(application, assessorId, rubric, rubricOf));
    },

    /** All applications of one person, newest first, with the notes that may be seen. */
    ofCandidate(candidateId: CandidateId, assessorId: AssessorId) {
      return applications.listByCandidate(candidateId).map((application) => {
        const rated = ratedOf(application.id);
        return {
          summary: summary(application, assessorId, currentRubric(application.postingId)),
          notes: visibleNotes(
            application.id,
            assessorId,
            sealOf(application.id, assessorId, rated),
          ),
        };
      });
    },

    /** What a comparison shows of an application; null while it is sealed for the assessor. */
    compared(
      { id, candidateId }: Application,
      assessorId: AssessorId,
      rubric: Rubric,
    ): OpenApplication | null {
      const rated = ratedOf(id);
      const seal = sealOf(id, assessorId, rated);
      if (seal.isSealed) return null;
      const visible = new Map(visibleNotes(id, assessorId, seal).map((note) => [note.id, note]));
      const quoted = new Set<Note>();
      const submitted = rated
        .filter(({ scorecard }) => scorecard.status === 'submitted')
        .flatMap((each) => filled(rubric, [each]) ?? []);
      // A quote of a private note is its author's, like the note.
      const mayQuote = ({ source }: Evidence) => {
        if (source.type === 'document') return true;
        const note = visible.get(source.noteId);
        if (note) quoted.add(note);
        return note !== undefined;
      };
      return {
        standing: standing(rubric, rated, seal, assessorId),
        scorecards: submitted.map((card) => ({
          ...card,
          evidence: card.evidence.filter(mayQuote),
        })),
        documents: documents.listByCandidate(candidateId),
        notes: [...quoted],
        decision: visibleDecision(id, assessorId, seal),
      };
    },

    view(applicationId: ApplicationId, assessorId: AssessorId): ApplicationView {
      const application = found(applications.find(applicationId), 'application');
      const { postingId, candidateId } = application;
      const rubric = currentRubric(postingId);
      const rated = ratedOf(applicationId);
      const seal = sealOf(applicationId, assessorId, rated);
      const others = assessors.list().filter(({ id }) => id !== assessorId);
      const neighbours = applications.listByPosting(postingId).map(({ id }) => id);
      const at = neighbours.indexOf(applicationId);
      const own = rated.filter(({ scorecard }) => scorecard.assessorId === assessorId);
      return {
        application,
        candidate: found(candidates.find(candidateId), 'candidate'),
        postingTitle: found(postings.find(postingId), 'posting').title,
        rubric: places.place(rubric) ?? null,
        documents: documents.listByCandidate(candidateId),
        notes: visibleNotes(applicationId, assessorId, seal),
        seal,
        own: own.some(({ scorecard }) => scorecard.rubricId === rubric?.id)
          ? filled(rubric, own)
          : null,
        others: seal.isSealed
          ? []
          : others.flatMap(({ id }) => {
              const theirs = rated.filter(
                ({ scorecard }) => scorecard.assessorId === id && scorecard.status === 'submitted',
              );
              return filled(rubric, theirs) ?? [];
            }),
        standing: standing(rubric, rated, seal, assessorId),
        decision: visibleDecision(applicationId, assessorId, seal),
        previousId: neighbours[at - 1] ?? null,
        nextId: neighbours[at + 1] ?? null,
        assessors: assessors.list(),
      };
    },
  };
}

const emptyStanding: Standing = {
  criteria: [],
  score: null,
  assessedCount: 0,
  criterionCount: 0,
  isRanked: false,
  mustHaves: { met: 0, partly: 0, mixed: 0, 'not-met': 0, unknown: 0 },
  spread: null,
  totals: [],
};
