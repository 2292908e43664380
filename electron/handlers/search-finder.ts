import type { Application } from '#shared/candidate.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { foundLines } from '#shared/found-lines.ts';
import {
  applicationIdSchema,
  candidateIdSchema,
  criterionIdSchema,
  documentIdSchema,
  noteIdSchema,
  postingIdSchema,
  rubricIdSchema,
  scorecardIdSchema,
  type AssessorId,
} from '#shared/ids.ts';
import type { SearchTerm } from '#shared/search-query.ts';
import type { SearchHit } from '#shared/search.ts';
import type { FoundRow } from '../store/search-store.ts';
import type { Stores } from './stores.ts';

/** Turns what the index found into what the page shows. Made for one answer: it remembers what it has read. */
export function createSearchFinder(
  stores: Stores,
  assessorId: AssessorId,
  terms: readonly SearchTerm[],
) {
  const { applications, candidates, postings, rubrics, scorecards, documents, notes } = stores;
  const codesByRubric = new Map<string, Map<string, string>>();
  const titles = new Map<string, string | undefined>();

  const stageNameOf = ({ postingId, stage }: Application) =>
    stores.stages.find(postingId, stage)?.name ?? null;

  function titleOf(postingId: string | null): string | null {
    if (postingId === null) return null;
    if (!titles.has(postingId)) {
      titles.set(postingId, postings.findTitle(postingIdSchema.parse(postingId)));
    }
    return titles.get(postingId) ?? null;
  }

  function codeOf(rubricId: string | undefined, criterionId: string): string | null {
    if (rubricId === undefined) return null;
    const known = codesByRubric.get(rubricId);
    const rubric = known ? undefined : rubrics.find(rubricIdSchema.parse(rubricId));
    const codes: Map<string, string> = known ?? criterionCodes(rubric?.criteria ?? []);
    codesByRubric.set(rubricId, codes);
    return codes.get(criterionId) ?? null;
  }

  /** What only one kind of thing has. */
  function ownFields({
    kind,
    subjectId,
    applicationId,
    candidateId,
  }: FoundRow): Partial<SearchHit> {
    switch (kind) {
      case 'document': {
        const document = documents.find(documentIdSchema.parse(subjectId));
        if (!document) return {};
        const { id: documentId, kind: documentKind, fileName, addedAt: at } = document;
        return { documentId, documentKind, fileName, at };
      }
      case 'note': {
        const note = notes.find(noteIdSchema.parse(subjectId));
        return note ? { noteId: note.id, at: note.createdAt } : {};
      }
      case 'rating': {
        const [scorecardId, criterionId = ''] = subjectId.split(' ');
        const scorecard = scorecards.find(scorecardIdSchema.parse(scorecardId));
        return {
          criterionId: criterionIdSchema.parse(criterionId),
          criterionCode: codeOf(scorecard?.rubricId, criterionId),
          at: scorecard?.submittedAt ?? scorecard?.createdAt ?? null,
        };
      }
      case 'scorecard': {
        const scorecard = scorecards.find(scorecardIdSchema.parse(subjectId));
        return { at: scorecard?.submittedAt ?? scorecard?.createdAt ?? null };
      }
      case 'criterion':
        return {
          criterionId: criterionIdSchema.parse(subjectId),
          criterionCode: codeOf(
            rubrics.findIdOfCriterion(criterionIdSchema.parse(subjectId)),
            subjectId,
          ),
        };
      case 'decision': {
        const decision = applications.findDecision(applicationIdSchema.parse(applicationId));
        return { at: decision?.decidedAt ?? null };
      }
      case 'candidate': {
        const newest = applications.findNewest(candidateIdSchema.parse(candidateId));
        return newest
          ? {
              applicationId: newest.id,
              stageName: stageNameOf(newest),
              postingId: newest.postingId,
              postingTitle: titleOf(newest.postingId),
            }
          : {};
      }
      case 'posting':
        return {};
    }
  }

  return {
    titleOf,

    hit(row: FoundRow): SearchHit | undefined {
      const text = stores.searchTexts(row.kind, row.subjectId);
      if (!text) return undefined;
      const { postingId, candidateId, applicationId } = row;
      const candidate = candidateId && candidates.find(candidateIdSchema.parse(candidateId));
      const application =
        applicationId === null
          ? undefined
          : applications.find(applicationIdSchema.parse(applicationId));
      const name =
        row.kind === 'criterion' ? text.title[0]?.[1] : (titleOf(postingId) ?? undefined);
      return {
        kind: row.kind,
        position: row.position,
        title: candidate ? candidate.name : (name ?? ''),
        latinName: candidate ? candidate.latinName : '',
        postingTitle: titleOf(postingId),
        stageName: application ? stageNameOf(application) : null,
        at: null,
        isOwn: row.assessorId === assessorId,
        documentKind: null,
        fileName: null,
        criterionCode: null,
        lines: foundLines([...text.title, ...text.body], terms),
        postingId: postingId === null ? null : postingIdSchema.parse(postingId),
        candidateId: candidate ? candidate.id : null,
        applicationId: application?.id ?? null,
        documentId: null,
        noteId: null,
        criterionId: null,
        ...ownFields(row),
      };
    },
  };
}
