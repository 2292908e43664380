import { v7 } from 'uuid';

import type { Caller } from '#shared/contract.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { documentSchema } from '#shared/document.ts';
import { assessorSchema } from '#shared/assessor.ts';
import {
  importIdSchema,
  type ApplicationId,
  type AssessorId,
  type CriterionId,
  type DocumentId,
  type PostingId,
} from '#shared/ids.ts';
import { applicationHandlers } from '../handlers/application-handlers.ts';
import { evidenceHandlers } from '../handlers/evidence-handlers.ts';
import type { HandlerDeps } from '../handlers/handler-deps.ts';
import { createImports } from '../handlers/import-handlers.ts';
import { noteHandlers } from '../handlers/note-handlers.ts';
import { rubricHandlers } from '../handlers/rubric-handlers.ts';
import { scorecardHandlers } from '../handlers/scorecard-handlers.ts';
import type { ReadDocument } from '../import/read-document.ts';
import type { ReadPosting } from '../import/reading.ts';
import {
  sampleAssessors,
  sampleCandidates,
  sampleWeight,
  type SampleCandidate,
} from './sample-story.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Lets the story of the sample happen, by the handlers that people's own acts go through, so that it keeps every
 * rule they keep. Each act has its hour in the days before; inside one command alone.
 *
 * @param resumes what was read of each candidate's file, in the story's order
 */
export function tellSample(
  deps: HandlerDeps,
  you: AssessorId,
  posting: ReadPosting,
  resumes: readonly ReadDocument[],
): PostingId {
  let time = deps.now().getTime() - 14 * dayMs;
  const then: HandlerDeps = { ...deps, now: () => new Date(time) };
  const daysAgo = (days: number) => {
    time = deps.now().getTime() - days * dayMs;
  };
  const { assessors, blobs, documents } = deps.stores;
  const rubrics = rubricHandlers(then);
  const applications = applicationHandlers(then);
  const scorecards = scorecardHandlers(then);
  const notes = noteHandlers(then);
  const evidence = evidenceHandlers(then);
  const as = (assessorId: AssessorId): Caller => ({ assessorId });

  const idOf = new Map<string, AssessorId>([['you', you]]);
  for (const name of sampleAssessors) {
    const assessor = assessorSchema.parse({ id: v7(), name, createdAt: then.now().toISOString() });
    assessors.insert(assessor);
    idOf.set(name, assessor.id);
  }
  const [saved] = createImports(then).save(you, importIdSchema.parse(v7()), [posting], 1);
  if (!saved) throw new Error('the sample posting was not saved');
  const { postingId } = saved;
  daysAgo(13);
  const rubric = rubrics['rubric.build']({ postingId }, as(you));
  const codes = new Map([...criterionCodes(rubric.criteria)].map(([id, code]) => [code, id]));
  const criterion = (code: string): CriterionId => {
    const id = codes.get(code);
    if (!id) throw new Error(`the sample has no criterion ${code}`);
    return id;
  };
  const { code, ...changes } = sampleWeight;
  rubrics['rubric.changeCriterion'](
    { rubricId: rubric.id, criterionId: criterion(code), changes },
    as(you),
  );

  function attach(
    candidateId: string,
    applicationId: ApplicationId,
    file: ReadDocument,
  ): DocumentId {
    const { bytes, text, fileName, mediaType, sha256, pageCount, textMissing } = file;
    const document = documentSchema.parse({
      ...{ id: v7(), candidateId, applicationId, kind: 'resume', fileName, mediaType, sha256 },
      ...{ pageCount, textMissing, sizeBytes: bytes.byteLength, addedAt: then.now().toISOString() },
    });
    blobs.put(sha256, bytes);
    documents.insert(document, text);
    return document.id;
  }

  function rate(
    card: SampleCandidate['scorecards'][number],
    applicationId: ApplicationId,
    documentId: DocumentId,
    text: string,
  ): void {
    const caller = as(idOf.get(card.assessor) ?? you);
    if (card.note) notes['note.add']({ applicationId, body: card.note, isPrivate: false }, caller);
    for (const [each, { level, why, quote }] of Object.entries(card.ratings)) {
      time += minuteMs;
      const at = { applicationId, criterionId: criterion(each) };
      scorecards['scorecard.rate']({ ...at, level }, caller);
      if (why) scorecards['scorecard.explain']({ ...at, why }, caller);
      if (!quote) continue;
      const start = text.indexOf(quote);
      if (start === -1) throw new Error(`“${quote}” is not in the sample’s document`);
      const source = { type: 'document' as const, documentId, start, end: start + quote.length };
      evidence['evidence.attach']({ ...at, source }, caller);
    }
    const { recommendation, summary } = card;
    if (recommendation === null) return;
    scorecards['scorecard.recommend']({ applicationId, recommendation, summary }, caller);
    scorecards['scorecard.submit']({ applicationId }, caller);
  }

  for (const [at, candidate] of sampleCandidates.entries()) {
    const { draft, logistics, stage, stageReason: reason, appliedDaysAgo, decision } = candidate;
    const resume = resumes[at];
    if (!resume) throw new Error(`${candidate.resume} was not read`);
    daysAgo(appliedDaysAgo);
    const application = applications['application.add'](
      { postingId, candidate: { draft } },
      as(you),
    );
    const { id: applicationId, candidateId } = application;
    applications['application.change']({ applicationId, changes: logistics }, as(you));
    const documentId = attach(candidateId, applicationId, resume);
    for (const card of candidate.scorecards) {
      time += (dayMs * appliedDaysAgo) / 5;
      rate(card, applicationId, documentId, resume.text);
    }
    time += minuteMs;
    if (decision) applications['application.decide']({ applicationId, ...decision }, as(you));
    if (stage !== 'applied') {
      applications['application.move']({ applicationId, stage, reason }, as(you));
    }
  }
  return postingId;
}
