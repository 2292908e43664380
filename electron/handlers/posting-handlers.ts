import type { Handlers } from '#shared/contract.ts';
import { acceptanceOf } from '#shared/posting-corrections.ts';
import type { PostingSummary } from '#shared/posting.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { createApplicationReader } from './application-reader.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createPostingEncoding } from './posting-encoding.ts';
import { createPostingReader } from './posting-reader.ts';

export function postingHandlers(deps: HandlerDeps) {
  const { now } = deps;
  const { postings, rubrics, history } = deps.stores;
  const applications = createApplicationReader(deps);
  const encodings = createPostingEncoding(deps);
  const { view, statusOf } = createPostingReader(deps);

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

    'posting.acceptLine': ({ postingId, lineNumber }, caller) => {
      const { parsed } = view(postingId);
      const line = found(
        parsed.lines.find((each) => each.lineNumber === lineNumber),
        'line',
      );
      if (!line.isDoubtful) return view(postingId); // accepted or placed already
      const label = historyTexts.acceptLine(lineNumber);
      const command = { name: 'posting.acceptLine', label, subjectId: postingId };
      history.run(assessorOf(caller), command, () =>
        postings.putCorrection(postingId, acceptanceOf(parsed, line)),
      );
      return view(postingId);
    },

    'posting.acceptAllLines': ({ postingId }, caller) => {
      const { parsed } = view(postingId);
      const doubtful = parsed.lines.filter(({ isDoubtful }) => isDoubtful);
      if (doubtful.length === 0) throw new RefusalError('conflict', ruleTexts.nothingDoubtful);
      const label = historyTexts.acceptLines(doubtful.length);
      const command = { name: 'posting.acceptAllLines', label, subjectId: postingId };
      history.run(assessorOf(caller), command, () => {
        for (const line of doubtful) postings.putCorrection(postingId, acceptanceOf(parsed, line));
      });
      return view(postingId);
    },

    'posting.previewEncoding': ({ postingId, encoding }) => encodings.preview(postingId, encoding),

    'posting.setEncoding': async ({ postingId, encoding }, caller) => {
      await encodings.set(assessorOf(caller), postingId, encoding);
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
