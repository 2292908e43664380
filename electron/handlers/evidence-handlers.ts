import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { evidenceSchema, type EvidenceSource } from '#shared/evidence.ts';
import type { ApplicationId, AssessorId } from '#shared/ids.ts';
import { quotedWords } from '#shared/note-text.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { createApplicationReader } from './application-reader.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createOwnScorecard } from './own-scorecard.ts';

const longestQuote = 5000;

export function evidenceHandlers(deps: HandlerDeps) {
  const { now } = deps;
  const { evidence, documents, scorecards } = deps.stores;
  const own = createOwnScorecard(deps);
  const reader = createApplicationReader(deps);

  /** The text quoted from, only if this assessor may see it on this application. */
  function textBehind(source: EvidenceSource, id: ApplicationId, assessorId: AssessorId): string {
    const view = reader.view(id, assessorId);
    if (source.type === 'note') {
      return found(
        view.notes.find((note) => note.id === source.noteId),
        'note',
      ).body;
    }
    const document = view.documents.find((each) => each.id === source.documentId);
    return documents.text(found(document, 'document').id);
  }

  return {
    'evidence.attach': ({ applicationId, criterionId, source }, caller) => {
      const assessorId = assessorOf(caller);
      const text = textBehind(source, applicationId, assessorId);
      const passage = quoteIn(text, source);
      const quote = source.type === 'note' ? quotedWords(passage) || passage : passage;
      const lineNumber = source.type === 'note' ? null : lineAt(text, source.start);
      return own.write(
        applicationId,
        assessorId,
        ({ rubric }) => ({
          name: 'evidence.attach',
          label: historyTexts.attachEvidence(own.criterionOf(rubric, criterionId).name),
        }),
        ({ scorecard }) => {
          const attached = evidenceSchema.parse({
            id: v7(),
            ...{ scorecardId: scorecard.id, criterionId, source, quote, lineNumber },
            createdAt: now().toISOString(),
          });
          evidence.insert(attached);
          return attached;
        },
      );
    },

    'evidence.remove': ({ evidenceId }, caller) => {
      const assessorId = assessorOf(caller);
      const quote = found(evidence.find(evidenceId), 'evidence');
      const scorecard = found(scorecards.find(quote.scorecardId), 'evidence');
      if (scorecard.assessorId !== assessorId)
        throw new RefusalError('refused', ruleTexts.notYours);
      return own.write(
        scorecard.applicationId,
        assessorId,
        ({ rubric }) => ({
          name: 'evidence.remove',
          label: historyTexts.removeEvidence(own.criterionOf(rubric, quote.criterionId).name),
        }),
        () => {
          evidence.remove(evidenceId);
          return {};
        },
      );
    },
  } satisfies Partial<Handlers>;
}

function quoteIn(text: string, { start, end }: EvidenceSource): string {
  if (start >= end || end > text.length)
    throw new RefusalError('invalid-input', ruleTexts.quoteOutside);
  if (end - start > longestQuote) throw new RefusalError('invalid-input', ruleTexts.quoteTooLong);
  const quote = text.slice(start, end);
  if (quote.trim() === '') throw new RefusalError('invalid-input', ruleTexts.quoteBlank);
  return quote;
}

/** Lines count from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
