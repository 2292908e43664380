import { v7 } from 'uuid';

import { scorecardIdSchema, type AssessorId } from '#shared/ids.ts';
import { noteSchema } from '#shared/note.ts';
import { plainToMarkdown } from '#shared/plain-to-markdown.ts';
import type { ReturnedScorecard } from '#shared/returned-scorecard.ts';
import type { Scorecard } from '#shared/scorecard.ts';
import type { ScorecardFile } from '#shared/scorecard-file.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/**
 * Makes a returned card its assessor's submitted scorecard, inside a command: ratings by the ids of their criteria,
 * under the version they were given on. What the assessor had begun here on that version gives way.
 */
export function createOpenReturned({ stores, now }: Pick<HandlerDeps, 'stores' | 'now'>) {
  const { returned, kits, scorecards, evidence, notes, history } = stores;

  /** The assessor's draft of that version, emptied, or a new one. */
  function blank({ applicationId, assessorId, rubricId, kitId }: ReturnedScorecard): Scorecard {
    const draft = scorecards.findOwn(applicationId, assessorId, rubricId);
    if (draft) {
      for (const { criterionId } of scorecards.listRatings(draft.id)) {
        scorecards.removeRating(draft.id, criterionId);
      }
      for (const { id } of evidence.listByScorecard(draft.id)) evidence.remove(id);
      return draft;
    }
    const scorecard: Scorecard = {
      id: scorecardIdSchema.parse(v7()),
      ...{ applicationId, assessorId, rubricId, status: 'draft' as const },
      ...{ recommendation: null, summary: '', submittedAt: null },
      // Of our own clock, and before any newer version: of an assessor's ratings the last scorecard's count.
      createdAt: found(kits.find(kitId), 'kit').madeAt,
    };
    scorecards.insert(scorecard);
    return scorecard;
  }

  function putNote(
    { applicationId, assessorId }: ReturnedScorecard,
    text: string,
    at: string,
  ): void {
    if (text.trim() === '') return;
    const body = plainToMarkdown(text);
    const about = { applicationId, assessorId, body, isPrivate: false, criterionIds: [] };
    notes.insert(noteSchema.parse({ ...about, id: v7(), createdAt: at, updatedAt: at }));
  }

  return function open(card: ReturnedScorecard, by: AssessorId): void {
    const file: ScorecardFile = returned.content(card.id);
    const scorecard = blank(card);
    for (const { criterionId, level, why, ratedAt } of file.ratings) {
      scorecards.putRating({
        ...{ scorecardId: scorecard.id, criterionId, level, why, ratedAt },
        ...{ amendedAt: null, amendReason: '' },
      });
    }
    const { recommendation, summary, savedAt } = file;
    // A clock that runs ahead must not put a scorecard into the future.
    const submittedAt = savedAt < card.receivedAt ? savedAt : card.receivedAt;
    scorecards.update({
      ...scorecard,
      ...{ recommendation, summary, submittedAt, status: 'submitted' },
    });
    putNote(card, file.notes, submittedAt);
    returned.markOpened(card.id, now().toISOString(), by);
    history.settleSubject(scorecard.id); // what the assessor had begun here is final with it
    history.settleSubject(card.importId); // and so is how it came in
  };
}
