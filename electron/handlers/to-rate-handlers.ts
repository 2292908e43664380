import type { Handlers } from '#shared/contract.ts';
import type { PostingId } from '#shared/ids.ts';
import type { ToRate } from '#shared/to-rate.ts';
import { assessorOf } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function toRateHandlers({ stores: { toRate } }: Pick<HandlerDeps, 'stores'>) {
  return {
    'toRate.list': (_nothing, caller) => {
      const postings = new Map<PostingId, ToRate>();
      for (const row of toRate.list(assessorOf(caller))) {
        const { postingId, postingTitle, rubricVersion, criterionCount } = row;
        const posting = postings.get(postingId) ?? {
          ...{ postingId, postingTitle, rubricVersion, criterionCount },
          ...{ submittedCount: 0, total: 0, waiting: [] },
        };
        postings.set(postingId, posting);
        posting.total += 1;
        if (row.isSubmitted) {
          posting.submittedCount += 1;
          continue;
        }
        const { applicationId, name, latinName, stageName, createdAt, ratedCount } = row;
        const candidate = { name, latinName };
        posting.waiting.push({ applicationId, candidate, stageName, createdAt, ratedCount });
      }
      return [...postings.values()];
    },

    'toRate.count': (_nothing, caller) => toRate.count(assessorOf(caller)),

    'toRate.next': ({ besides }, caller) => toRate.next(assessorOf(caller), besides ?? ''),
  } satisfies Partial<Handlers>;
}
