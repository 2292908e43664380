import type { PostingId } from '#shared/ids.ts';
import { foldTitle } from '#shared/posting-title.ts';
import type { EarlierPosting } from '#shared/posting-version.ts';
import { diffLines } from '../import/diff-lines.ts';
import type { StoredPosting } from '../store/posting-store.ts';

type Head = { id: PostingId; title: string; fileName: string; importedAt: string };

/** Of two texts in files of one name, so much must be the same before one looks like the other, changed. */
const sameShare = 1 / 3;

/**
 * The posting that a newly imported one looks like a changed version of: the newest of the same title, folded,
 * else the newest from a file of the same name that shares a third of its lines ("posting.txt" says nothing).
 *
 * @param heads newest first
 */
export function findEarlierPosting(
  { title, fileName, source }: Pick<StoredPosting, 'title' | 'fileName' | 'source'>,
  heads: readonly Head[],
  sourceOf: (id: PostingId) => string,
): EarlierPosting | undefined {
  const folded = foldTitle(title);
  const earlier =
    heads.find((head) => folded !== '' && foldTitle(head.title) === folded) ??
    heads.find(
      (head) =>
        head.fileName === fileName && shareOfSameLines(sourceOf(head.id), source) >= sameShare,
    );
  return earlier && { postingId: earlier.id, title: earlier.title, importedAt: earlier.importedAt };
}

function shareOfSameLines(earlier: string, later: string): number {
  const diff = diffLines(earlier, later);
  const before = diff.filter(({ change }) => change !== 'added');
  const same = diff.filter(({ change }) => change === 'same' || change === 'moved');
  return before.length === 0 ? 0 : same.length / before.length;
}
