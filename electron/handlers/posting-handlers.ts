import type { Handlers } from '#shared/contract.ts';
import type { PostingId } from '#shared/ids.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import type { Posting, PostingStatus, PostingSummary } from '#shared/posting.ts';
import { historyTexts } from '#shared/texts/history.ts';
import type { StoredPosting } from '../store/posting-store.ts';
import { createApplicationReader } from './application-reader.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function postingHandlers(deps: HandlerDeps) {
  const { now } = deps;
  const { postings, rubrics, history } = deps.stores;
  const applications = createApplicationReader(deps);

  function statusOf(posting: StoredPosting): PostingStatus {
    if (posting.reviewedAt === null) return 'review';
    return rubrics.findFrozen(posting.id) ? 'open' : 'draft';
  }

  function view(id: PostingId): Posting {
    const posting = found(postings.find(id), 'posting');
    const corrections = postings.listCorrections(id);
    return {
      ...posting,
      status: statusOf(posting),
      parsed: applyCorrections(posting.source, posting.parsed, corrections),
      corrections,
    };
  }

  return {
    'posting.list': (_nothing, caller) => {
      const assessorId = assessorOf(caller);
      return postings.list().map((posting): PostingSummary => {
        const { id, title, fileName } = posting;
        const rubric = rubrics.findDraft(id) ?? rubrics.findFrozen(id);
        const all = applications.list(id, assessorId);
        const mustHaves = all.map(({ standing }) => standing.mustHaves);
        const total = mustHaves.reduce((sum, each) => sum + countAll(each), 0);
        const unknown = mustHaves.reduce((sum, each) => sum + each.unknown, 0);
        return {
          ...{ id, title, fileName },
          status: statusOf(posting),
          applicationCount: all.length,
          rubric: rubric
            ? {
                version: rubric.version,
                frozen: rubric.status === 'frozen',
                criterionCount: rubric.criteria.length,
              }
            : null,
          mustHavesAssessed: total - unknown,
          mustHavesTotal: total,
          lastActivityAt: all
            .map(({ lastActivityAt }) => lastActivityAt)
            .reduce((last, at) => (at > last ? at : last), posting.importedAt),
        };
      });
    },

    'posting.get': ({ postingId }) => view(postingId),

    'posting.rename': ({ postingId, title }, caller) => {
      const command = {
        name: 'posting.rename',
        label: historyTexts.renamePosting(title),
        subjectId: found(postings.find(postingId), 'posting').id,
      };
      history.run(assessorOf(caller), command, () => postings.rename(postingId, title));
      return view(postingId);
    },

    'posting.correctLine': ({ postingId, correction }, caller) => {
      const { lineNumber } = correction;
      found(
        view(postingId).parsed.lines.find((line) => line.lineNumber === lineNumber),
        'line',
      );
      const label = historyTexts.correctLine(lineNumber);
      const command = { name: 'posting.correctLine', label, subjectId: postingId };
      history.run(assessorOf(caller), command, () => postings.putCorrection(postingId, correction));
      return view(postingId);
    },

    'posting.uncorrectLine': ({ postingId, lineNumber }, caller) => {
      const label = historyTexts.uncorrectLine(lineNumber);
      const command = { name: 'posting.uncorrectLine', label, subjectId: postingId };
      history.run(assessorOf(caller), command, () =>
        postings.removeCorrection(postingId, lineNumber),
      );
      return view(postingId);
    },

    'posting.markReviewed': ({ postingId }, caller) => {
      const { title } = found(postings.find(postingId), 'posting');
      const label = historyTexts.markReviewed(title);
      const command = { name: 'posting.markReviewed', label, subjectId: postingId };
      history.run(assessorOf(caller), command, () =>
        postings.markReviewed(postingId, now().toISOString()),
      );
      return view(postingId);
    },
  } satisfies Partial<Handlers>;
}

function countAll(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
