import type { Caller, Handlers } from '#shared/contract.ts';
import type { AssessorId, PostingId } from '#shared/ids.ts';
import { postingStatusOf } from '#shared/posting-status.ts';
import type { PostingSummary } from '#shared/posting-summary.ts';
import { historyTexts } from '#shared/texts/history.ts';
import type { ListedPosting } from '../store/posting-figure-store.ts';
import type { PostingState } from '../store/posting-state-store.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createPostingReader } from './posting-reader.ts';

const recentCount = 8;
const one = {
  'on-hold': historyTexts.hold,
  filled: historyTexts.fill,
  none: historyTexts.reopenPosting,
};
const many = {
  'on-hold': historyTexts.holdMany,
  filled: historyTexts.fillMany,
  none: historyTexts.reopenMany,
};

/** The list of postings, and what a person says of those in it. */
export function postingListHandlers(deps: Pick<HandlerDeps, 'stores' | 'now'>) {
  const { now } = deps;
  const { postings, postingStates, postingFigures, sample, history } = deps.stores;
  const { leftToLookAt, statusOf } = createPostingReader(deps);

  /** Works out what the writes since the last time have made stale; nothing, mostly. */
  function refresh(assessorId: AssessorId): void {
    postingFigures.refresh(assessorId);
    for (const id of postingFigures.listUnread()) {
      const { troubles, doubtfulCount } = leftToLookAt(found(postings.find(id), 'posting'));
      postingFigures.putTroubles(id, troubles, doubtfulCount);
    }
  }

  /** Says the same of all that it is news for, as one command. */
  function say(
    caller: Caller,
    command: { name: string; one: (title: string) => string; many: (count: number) => string },
    postingIds: readonly PostingId[],
    change: (state: PostingState) => PostingState,
  ) {
    const news = postingIds.flatMap((id) => {
      const before = postingStates.get(id);
      const after = change(before);
      const isNews =
        before.state !== after.state ||
        before.note !== after.note ||
        (before.archivedAt === null) !== (after.archivedAt === null);
      return isNews ? [{ id, after, title: found(postings.find(id), 'posting').title }] : [];
    });
    const [first] = news;
    if (!first) return { changed: 0 };
    const label = news.length === 1 ? command.one(first.title) : command.many(news.length);
    history.run(assessorOf(caller), { name: command.name, label, subjectId: first.id }, () => {
      for (const { id, after } of news) postingStates.put(id, after, now().toISOString());
    });
    return { changed: news.length };
  }

  return {
    'posting.list': (_nothing, caller) => {
      const assessorId = assessorOf(caller);
      refresh(assessorId);
      const sampleId = sample.postingId();
      return postingFigures.list(assessorId).map((listed) => summaryOf(listed, sampleId));
    },

    'posting.recent': (_nothing, caller) => {
      const assessorId = assessorOf(caller);
      postingFigures.refresh(assessorId);
      return postingFigures.recent(assessorId, recentCount);
    },

    'posting.status': ({ postingId }) => {
      const { note: stateNote, archivedAt } = postingStates.get(postingId);
      const posting = found(postings.find(postingId), 'posting');
      const { title } = posting;
      return {
        title,
        status: statusOf(posting),
        stateNote,
        archivedAt,
        isSample: postingId === sample.postingId(),
      };
    },

    'posting.setState': ({ postingIds, state, note }, caller) => {
      const words = { one: one[state ?? 'none'], many: many[state ?? 'none'] };
      return say(caller, { name: 'posting.setState', ...words }, postingIds, (before) => ({
        ...before,
        state,
        note: state === null ? '' : note,
      }));
    },

    'posting.archive': ({ postingIds, isArchived }, caller) => {
      const words = isArchived
        ? { one: historyTexts.archive, many: historyTexts.archiveMany }
        : { one: historyTexts.unarchive, many: historyTexts.unarchiveMany };
      return say(caller, { name: 'posting.archive', ...words }, postingIds, (before) => ({
        ...before,
        archivedAt: isArchived ? (before.archivedAt ?? now().toISOString()) : null,
      }));
    },
  } satisfies Partial<Handlers>;
}

function summaryOf(listed: ListedPosting, sampleId: PostingId | null): PostingSummary {
  const { id, title, fileName, importedAt, stateNote, archivedAt, applicationCount } = listed;
  const { troubles, doubtfulCount, mustHavesAssessed, mustHavesTotal } = listed;
  const { rubricVersion, rubricStatus, criterionCount, assessorName, isOwnActivity } = listed;
  return {
    ...{ id, title, fileName, importedAt, stateNote, archivedAt, applicationCount },
    ...{ troubles, doubtfulCount, mustHavesAssessed, mustHavesTotal },
    isSample: id === sampleId,
    status: postingStatusOf({
      said: listed.state,
      isReviewed: listed.reviewedAt !== null,
      isInTrouble: troubles.length > 0,
      hasFrozenRubric: listed.hasFrozenRubric,
    }),
    rubric:
      rubricVersion === null
        ? null
        : { version: rubricVersion, frozen: rubricStatus === 'frozen', criterionCount },
    lastActivity: {
      at: listed.activityAt,
      kind: listed.activityKind,
      assessor: assessorName === null ? null : { name: assessorName, isYou: isOwnActivity },
      candidateName: listed.candidateName,
      count: listed.activityCount,
    },
  };
}
