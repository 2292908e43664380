import type { PostingId } from '#shared/ids.ts';
import type { SaidState } from '#shared/posting-status.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

export type StatedPosting = { id: PostingId; title: string; archivedAt: string | null };

const words = {
  'on-hold': postingTexts.saidHold,
  filled: postingTexts.saidFill,
  none: postingTexts.saidReopen,
};

/** What a person can say of postings; each is done at once, said in the status bar, and one step of undo. */
export function usePostingStates(postings: readonly StatedPosting[]) {
  const setState = useCommand('posting.setState');
  const archive = useCommand('posting.archive');
  const postingIds = postings.map(({ id }) => id);
  const tell =
    (words: (what: string) => string) =>
    ({ changed }: { changed: number }) => {
      const what = postingTexts.these(changed, postings[0]?.title ?? '');
      say(changed === 0 ? postingTexts.nothingChanged : words(what));
    };
  const set = (state: SaidState | null, note = '') => {
    if (postingIds.length === 0) return;
    setState.mutate({ postingIds, state, note }, { onSuccess: tell(words[state ?? 'none']) });
  };
  /** Those of a mixed selection all go the same way: into the archive, until all are there. */
  const isArchived = postings.every(({ archivedAt }) => archivedAt !== null);
  return {
    hold: (note: string) => set('on-hold', note),
    fill: () => set('filled'),
    reopen: () => set(null),
    isArchived,
    toggleArchived: () => {
      if (postingIds.length === 0) return;
      archive.mutate(
        { postingIds, isArchived: !isArchived },
        { onSuccess: tell(isArchived ? postingTexts.saidUnarchive : postingTexts.saidArchive) },
      );
    },
  };
}
