import { basisOf as basisUnchosen, choiceOf } from '#shared/encodings.ts';
import type { PostingId } from '#shared/ids.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import { troublesOf, type PostingTrouble } from '#shared/posting-troubles.ts';
import { postingStatusOf, type PostingStatus } from '#shared/posting-status.ts';
import type { EncodingBasis, ParsedPosting, Posting } from '#shared/posting.ts';
import { decodeAs } from '../import/decode-posting.ts';
import type { StoredPosting } from '../store/posting-store.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** Postings as they are shown: corrections applied, with what is left to look at. */
export function createPostingReader({ stores }: Pick<HandlerDeps, 'stores'>) {
  const { postings, postingStates, rubrics, blobs, encodingChoices } = stores;

  function chosenOrNot({ sha256, encoding }: StoredPosting): EncodingBasis {
    return encodingChoices.find(sha256) === choiceOf(encoding) ? 'chosen' : basisUnchosen(encoding);
  }

  /** A text that is not what the bytes say in its encoding was taken out of a format that has its own. */
  function isOfFormat({ sha256, encoding, source }: StoredPosting): boolean {
    return decodeAs(blobs.get(sha256), encoding).text !== source;
  }

  /** A page that does not say its encoding is of a format, and yet there is something to choose. */
  function basisOf(posting: StoredPosting): EncodingBasis {
    const basis = chosenOrNot(posting);
    return basis === 'recognised' && isOfFormat(posting) ? 'format' : basis;
  }

  function statusOf(posting: StoredPosting): PostingStatus {
    return postingStatusOf({
      said: postingStates.get(posting.id).state,
      isReviewed: posting.reviewedAt !== null,
      isInTrouble: leftToLookAt(posting).troubles.length > 0,
      hasFrozenRubric: rubrics.findFrozen(posting.id) !== undefined,
    });
  }

  /** What a person should still look at, with the corrections there are. */
  function leftToLookAt(posting: StoredPosting) {
    const { id, source, parsed } = posting;
    const corrected = applyCorrections(source, parsed, postings.listCorrections(id));
    return {
      troubles: troublesIn(posting, corrected),
      doubtfulCount: corrected.lines.filter(({ isDoubtful }) => isDoubtful).length,
    };
  }

  /** @param parsed with what is corrected and seen of it */
  function troublesIn(posting: StoredPosting, parsed: ParsedPosting): PostingTrouble[] {
    const { source, notice } = posting;
    return troublesOf({ source, notice, encodingBasis: chosenOrNot(posting), parsed });
  }

  return {
    statusOf,
    leftToLookAt,
    troublesIn,
    basisOf,
    isOfFormat,
    /** @throws {RefusalError} `not-found` */
    view: (id: PostingId): Posting => {
      const posting = found(postings.find(id), 'posting');
      const corrections = postings.listCorrections(id);
      return {
        ...posting,
        encodingBasis: basisOf(posting),
        status: statusOf(posting),
        parsed: applyCorrections(posting.source, posting.parsed, corrections),
        corrections,
      };
    },
  };
}
