import { letterNames } from '#shared/hidden-names.ts';
import type { ApplicationId, PostingId } from '#shared/ids.ts';
import { batchFileName, numberOf } from '#shared/packet-file-name.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { plainDateOf } from '#shared/time.ts';
import type { Batch, BatchItemRow } from '../store/packet-batch-store.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** What the files of a batch are called by its pattern. */
export function createBatchNames({ stores }: HandlerDeps) {
  const { applications, candidates, postings, stages } = stores;

  return function namesOf(batch: Batch, total: number) {
    const { kind, namePattern, startedAt } = batch;
    const isHidden =
      batch.kind === 'packet' ? batch.options.variant === 'blind' : batch.options.isByLetter;
    /** A letter is that of the whole posting's list, which is read once for a batch. */
    const letters = new Map<PostingId, ReturnType<typeof letterNames>>();
    const letterOf = (postingId: PostingId, applicationId: ApplicationId): string => {
      let known = letters.get(postingId);
      if (!known?.has(applicationId)) {
        known = letterNames(
          applications
            .listByPosting(postingId)
            .map(({ id, createdAt }) => ({ applicationId: id, createdAt })),
        );
        letters.set(postingId, known);
      }
      return known.get(applicationId) ?? '';
    };

    /** @throws {RefusalError} `not-found` when the application is gone */
    return ({ applicationId, position, assessorName }: BatchItemRow): string => {
      const { candidateId, postingId, stage } = found(
        applications.find(applicationId),
        'application',
      );
      const { name, latinName } = found(candidates.find(candidateId), 'candidate');
      const letter = letterOf(postingId, applicationId);
      return batchFileName(
        kind,
        namePattern,
        {
          name: latinName || name,
          posting: found(postings.find(postingId), 'posting').title,
          date: plainDateOf(new Date(startedAt)),
          stage: stages.find(postingId, stage)?.name ?? stage,
          number: numberOf(position, total),
          letter,
          assessor: assessorName ?? '',
        },
        { alias: isHidden ? compareTexts.alias(letter) : null },
      );
    };
  };
}
