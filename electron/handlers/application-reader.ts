import type { ApplicationView, FilledScorecard, Seal } from '#shared/application-view.ts';
import type { Application } from '#shared/candidate.ts';
import type { Document } from '#shared/document.ts';
import type { OpenApplication } from '#shared/comparison.ts';
import type { Evidence } from '#shared/evidence.ts';
import type { ApplicationId, AssessorId, CandidateId, PostingId } from '#shared/ids.ts';
import type { Note } from '#shared/note.ts';
import type { Rubric } from '#shared/rubric.ts';
import { emptyStanding, standingOf } from '#shared/scoring/standing.ts';
import { createApplicationList } from './application-list.ts';
import { found } from './caller.ts';
import { countedRatings, olderRatings, type RatedScorecard } from './counted-ratings.ts';
import { createCriterionPlaces } from './criterion-places.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { countedFor, sealOf, visibleApplication, visibleDecision } from './seal.ts';

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
    stages,
  } = stores;
  const places = createCriterionPlaces({ stores });
  const list = createApplicationList({ stores });

  function ratedOf(applicationId: ApplicationId): RatedScorecard[] {
    return scorecards.listByApplication(applicationId).map((scorecard) => ({
      scorecard,
      rubric: found(rubrics.find(scorecard.rubricId), 'rubric'),
      ratings: scorecards.listRatings(scorecard.id),
    }));
  }

  function seal(id: ApplicationId, assessorId: AssessorId, rated: readonly RatedScorecard[]): Seal {
    return sealOf(rated, assessorId, applications.findOpening(id, assessorId) ?? null);
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
      amendments: scorecards.listAmendments(scorecard.id),
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

  /** For which other postings the person's documents were attached. */
  function otherPostings(all: readonly Document[], here: ApplicationId) {
    const elsewhere = new Set(all.flatMap(({ applicationId }) => applicationId ?? []));
    elsewhere.delete(here);
    return [...elsewhere].flatMap((applicationId) => {
      const application = applications.find(applicationId);
      const posting = application && postings.find(application.postingId);
      return posting ? [{ applicationId, title: posting.title }] : [];
    });
  }

  function isSealed(application: Application, assessorId: AssessorId): Seal {
    return seal(application.id, assessorId, ratedOf(application.id));
  }

  return {
    currentRubric,
    /** Of each application of a posting the scorecards this assessor may see: their own, and what is not sealed. */
    seenRatings(postingId: PostingId, assessorId: AssessorId): RatedScorecard[][] {
      return applications.listByPosting(postingId).map(({ id }) => {
        const rated = ratedOf(id);
        const { isSealed: isHidden } = seal(id, assessorId, rated);
        return rated.filter(
          ({ scorecard }) =>
            scorecard.assessorId === assessorId || (!isHidden && scorecard.status === 'submitted'),
        );
      });
    },

    list,
    sealOf: isSealed,

    /** An application without what is sealed of it. */
    seen: (application: Application, assessorId: AssessorId): Application =>
      visibleApplication(
        application,
        applications.findMover(application.id),
        assessorId,
        isSealed(application, assessorId),
      ),

    /** All applications of one person, newest first, with the notes that may be seen. */
    ofCandidate(candidateId: CandidateId, assessorId: AssessorId) {
      return applications.listByCandidate(candidateId).map((application) => {
        const { id, postingId } = application;
        return {
          summary: found(list(postingId, assessorId, id)[0], 'application'),
          notes: visibleNotes(id, assessorId, isSealed(application, assessorId)),
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
      const held = seal(id, assessorId, rated);
      if (held.isSealed) return null;
      const visible = new Map(visibleNotes(id, assessorId, held).map((note) => [note.id, note]));
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
        standing: standingOf(rubric, countedRatings(rubric, countedFor(rated, assessorId, held))),
        scorecards: submitted.map((card) => ({
          ...card,
          evidence: card.evidence.filter(mayQuote),
        })),
        documents: documents.listByCandidate(candidateId),
        notes: [...quoted],
        decision: visibleDecision(applications.findDecision(id) ?? null, assessorId, held),
      };
    },

    /** What this assessor submitted last, whatever version of the rubric it is of; null when nothing. */
    ownSubmitted(application: Application, assessorId: AssessorId): FilledScorecard | null {
      const own = ratedOf(application.id).filter(
        ({ scorecard }) => scorecard.assessorId === assessorId && scorecard.status === 'submitted',
      );
      return filled(currentRubric(application.postingId), own);
    },

    view(applicationId: ApplicationId, assessorId: AssessorId): ApplicationView {
      const application = found(applications.find(applicationId), 'application');
      const { postingId, candidateId } = application;
      const rubric = currentRubric(postingId);
      const rated = ratedOf(applicationId);
      const held = seal(applicationId, assessorId, rated);
      const others = assessors.list().filter(({ id }) => id !== assessorId);
      const neighbours = applications.listByPosting(postingId).map(({ id }) => id);
      const at = neighbours.indexOf(applicationId);
      const own = rated.filter(({ scorecard }) => scorecard.assessorId === assessorId);
      const listed = documents.listByCandidate(candidateId);
      return {
        application: visibleApplication(
          application,
          applications.findMover(applicationId),
          assessorId,
          held,
        ),
        stage: found(stages.find(postingId, application.stage), 'stage'),
        candidate: found(candidates.find(candidateId), 'candidate'),
        postingTitle: found(postings.find(postingId), 'posting').title,
        rubric: places.place(rubric) ?? null,
        documents: listed,
        otherPostings: otherPostings(listed, applicationId),
        notes: visibleNotes(applicationId, assessorId, held),
        seal: held,
        own: own.some(({ scorecard }) => scorecard.rubricId === rubric?.id)
          ? filled(rubric, own)
          : null,
        others: held.isSealed
          ? []
          : others.flatMap(({ id }) => {
              const theirs = rated.filter(
                ({ scorecard }) => scorecard.assessorId === id && scorecard.status === 'submitted',
              );
              return filled(rubric, theirs) ?? [];
            }),
        standing: rubric
          ? standingOf(rubric, countedRatings(rubric, countedFor(rated, assessorId, held)))
          : emptyStanding,
        decision: visibleDecision(
          applications.findDecision(applicationId) ?? null,
          assessorId,
          held,
        ),
        previousId: neighbours[at - 1] ?? null,
        nextId: neighbours[at + 1] ?? null,
        assessors: assessors.list(),
      };
    },
  };
}
