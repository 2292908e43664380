import { basisOf as basisUnchosen, choiceOf } from '#shared/encodings.ts';
import type { PostingId } from '#shared/ids.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import { troublesOf, type PostingTrouble } from '#shared/posting-troubles.ts';
import type { EncodingBasis, ParsedPosting, Posting, PostingStatus } from '#shared/posting.ts';
import { decodeAs } from '../import/decode-posting.ts';
import type { StoredPosting } from '../store/posting-store.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** Postings as they are shown: corrections applied, with what is left to look at. */
export function createPostingReader({ stores }: Pick<HandlerDeps, 'stores'>) {
  const { postings, rubrics, blobs, encodingChoices } = stores;

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

  /** Open or draft once somebody said they had looked, or nothing is left to look at. */
  function statusOf(posting: StoredPosting): PostingStatus {
    if (posting.reviewedAt === null && isInTrouble(posting)) return 'review';
    return rubrics.findFrozen(posting.id) ? 'open' : 'draft';
  }

  function isInTrouble(posting: StoredPosting): boolean {
    const { id, source, parsed } = posting;
    return (
      troublesIn(posting, applyCorrections(source, parsed, postings.listCorrections(id))).length > 0
    );
  }

  /** @param parsed with what is corrected and seen of it */
  function troublesIn(posting: StoredPosting, parsed: ParsedPosting): PostingTrouble[] {
    const { source, notice } = posting;
    return troublesOf({ source, notice, encodingBasis: chosenOrNot(posting), parsed });
  }

  return {
    statusOf,
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
