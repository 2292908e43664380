import { carryCorrections } from '#shared/carry-corrections.ts';
import type { Handlers } from '#shared/contract.ts';
import type { PostingId } from '#shared/ids.ts';
import { countChanges, type LineDiff } from '#shared/line-diff.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import { givenTitle } from '#shared/posting-title.ts';
import type { LineCorrection } from '#shared/posting.ts';
import type { VersionText } from '#shared/posting-version.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { diffLines } from '../import/diff-lines.ts';
import type { StoredPosting } from '../store/posting-store.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createPostingReader } from './posting-reader.ts';

/** A text with what was read and corrected of it: the posting as it is, or one of its earlier versions. */
type Text = Pick<StoredPosting, 'source' | 'parsed'> & { corrections: LineCorrection[] };

export function versionHandlers(deps: HandlerDeps) {
  const { stores, now } = deps;
  const { postings, postingStates, versions, rubrics, applications, stages, history } = stores;
  const { troublesIn } = createPostingReader(deps);

  const postingOf = (id: PostingId) => found(postings.find(id), 'posting');

  function textOf(postingId: PostingId, versionNumber: number | null): Text {
    const earlier = versions.list(postingId);
    if (versionNumber === null || versionNumber === earlier.length + 1) {
      return { ...postingOf(postingId), corrections: postings.listCorrections(postingId) };
    }
    return found(earlier[versionNumber - 1], 'version');
  }

  /** @throws {RefusalError} when the later posting has something of its own that would have nowhere to go */
  function refuseWhatWouldBeLost({ id, title }: StoredPosting, earlierId: PostingId): void {
    if (id === earlierId) throw new RefusalError('invalid-input', ruleTexts.versionOfItself);
    const own = applications.listByPosting(id).length;
    if (own > 0) throw new RefusalError('conflict', ruleTexts.versionHasCandidates(title, own));
    if (rubrics.newestVersion(id) > 0) {
      throw new RefusalError('conflict', ruleTexts.versionHasRubric(title));
    }
  }

  /** A line that somebody has looked at in the earlier version need not be looked at again. */
  function reviewedAtOf(
    earlier: StoredPosting,
    later: StoredPosting,
    diff: LineDiff,
    corrections: readonly LineCorrection[],
  ): string | null {
    if (later.reviewedAt !== null || earlier.reviewedAt === null) return later.reviewedAt;
    const seen = new Set(
      diff
        .filter(({ change }) => change === 'same' || change === 'moved')
        .map(({ after }) => after?.lineNumber),
    );
    const parsed = applyCorrections(later.source, later.parsed, corrections);
    const lines = parsed.lines.map((line) =>
      seen.has(line.lineNumber) ? { ...line, isDoubtful: false } : line,
    );
    return troublesIn(later, { ...parsed, lines }).length === 0 ? earlier.reviewedAt : null;
  }

  return {
    'version.state': ({ postingId }) => {
      const posting = postingOf(postingId);
      const offer = versions.findOffer(postingId);
      const earlier = offer?.keptBothAt === null ? postings.find(offer.earlierId) : undefined;
      const before = versions.list(postingId);
      return {
        versionNumber: before.length + 1,
        offer: earlier
          ? {
              postingId: earlier.id,
              title: earlier.title,
              importedAt: earlier.importedAt,
              counts: countChanges(diffLines(earlier.source, posting.source)),
            }
          : null,
        lost: before.at(-1)?.lost ?? [],
      };
    },

    'version.list': ({ postingId }) => {
      const { fileName, encoding, sha256, importedAt } = postingOf(postingId);
      const earlier = versions.list(postingId);
      return [
        {
          ...{ fileName, encoding, sha256, importedAt },
          versionNumber: earlier.length + 1,
          replacedAt: null,
          correctionCount: postings.listCorrections(postingId).length,
          lost: [],
        },
        ...earlier
          .map(({ corrections, ...version }) => ({
            ...version,
            correctionCount: corrections.length,
          }))
          .toReversed(),
      ];
    },

    'version.get': ({ postingId, versionNumber }) => linesOf(textOf(postingId, versionNumber)),

    'version.compare': ({ earlier, later }) =>
      diffLines(
        textOf(earlier.postingId, earlier.versionNumber).source,
        textOf(later.postingId, later.versionNumber).source,
      ),

    'version.accept': ({ postingId, earlierId }, caller) => {
      const later = postingOf(postingId);
      const earlier = postingOf(earlierId);
      refuseWhatWouldBeLost(later, earlierId);
      const diff = diffLines(earlier.source, later.source);
      const corrections = postings.listCorrections(earlierId);
      const carried = carryCorrections(diff, corrections, postings.listCorrections(postingId));
      const versionNumber = versions.count(earlierId) + 1;
      const itsOwn = versions.list(postingId);
      const at = now().toISOString();
      const label = historyTexts.acceptVersion(later.fileName, earlier.title);
      const command = { name: 'version.accept', label, subjectId: earlierId };
      history.run(assessorOf(caller), command, () => {
        for (const id of [postingId, earlierId]) postings.removeCorrections(id);
        versions.removeAll(postingId);
        versions.removeOffer(postingId);
        versions.redirectOffers(postingId, earlierId);
        postingStates.remove(postingId);
        stages.removeAll(postingId);
        postings.remove(postingId);
        postings.replace({
          ...later,
          id: earlierId,
          title: titleOf(earlier, later),
          reviewedAt: reviewedAtOf(earlier, later, diff, carried.corrections),
        });
        versions.insert({
          ...{ ...earlier, postingId: earlierId, versionNumber },
          ...{ corrections, lost: carried.lost, replacedAt: at },
        });
        // A posting that had versions itself brings them along: they came in between.
        for (const [index, version] of itsOwn.entries()) {
          versions.insert({
            ...version,
            postingId: earlierId,
            versionNumber: versionNumber + 1 + index,
          });
        }
        for (const each of carried.corrections) postings.putCorrection(earlierId, each);
      });
      return {
        postingId: earlierId,
        versionNumber: versionNumber + itsOwn.length + 1,
        carriedCount: carried.carriedCount,
        lost: carried.lost,
      };
    },

    'version.keepBoth': ({ postingId }, caller) => {
      const { title } = postingOf(postingId);
      if (versions.findOffer(postingId)?.keptBothAt !== null) {
        throw new RefusalError('conflict', ruleTexts.notOffered);
      }
      const label = historyTexts.keepBoth(title);
      const command = { name: 'version.keepBoth', label, subjectId: postingId };
      history.run(assessorOf(caller), command, () =>
        versions.keepBoth(postingId, now().toISOString()),
      );
      return {};
    },
  } satisfies Partial<Handlers>;
}

function linesOf({ source, parsed, corrections }: Text): VersionText {
  const { lines, qualifications } = applyCorrections(source, parsed, corrections);
  return {
    lines: lines.map(({ lineNumber, start, end, role }) => ({
      ...{ lineNumber, role },
      text: source.slice(start, end),
      kind: qualifications.find((item) => item.start < end && item.end > start)?.kind ?? null,
    })),
  };
}

/** A name that a person gave stays, the newer one first; otherwise the new text names the posting. */
function titleOf(earlier: StoredPosting, later: StoredPosting): string {
  const isGiven = ({ title, parsed, fileName }: StoredPosting) =>
    title !== givenTitle(parsed, fileName);
  return isGiven(later) || !isGiven(earlier) ? later.title : earlier.title;
}
