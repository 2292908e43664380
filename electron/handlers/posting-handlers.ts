import type { Handlers } from '#shared/contract.ts';
import { acceptanceOf } from '#shared/posting-corrections.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { postingListHandlers } from './posting-list-handlers.ts';
import { createPostingEncoding } from './posting-encoding.ts';
import { createPostingReader } from './posting-reader.ts';

export function postingHandlers(deps: HandlerDeps) {
  const { now } = deps;
  const { postings, history } = deps.stores;
  const encodings = createPostingEncoding(deps);
  const { view } = createPostingReader(deps);

  return {
    ...postingListHandlers(deps),

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
