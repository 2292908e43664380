import type { Handlers } from '#shared/contract.ts';
import type { DuplicateSide, Likeness, LikePerson } from '#shared/duplicates.ts';
import type { CandidateId } from '#shared/ids.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createMergePeople } from './merge-people.ts';

const mostPairs = 200;
const mostLike = 3;

/** People who may be entered twice. Of what hangs on them only what is under no seal is shown. */
export function duplicateHandlers(deps: HandlerDeps) {
  const { stores, now } = deps;
  const { applications, assessors, candidateRows, candidates, documents, duplicates } = stores;
  const { history, merges, people, postings, stages } = stores;
  const mergePeople = createMergePeople(deps);

  function sideOf(id: CandidateId): DuplicateSide {
    return {
      candidate: found(candidates.find(id), 'candidate'),
      tags: candidateRows.tagsOf(id).map(({ name }) => name),
      applications: merges.applicationsOf(id).map((each) => {
        const { postingId, stage } = found(applications.find(each.id), 'application');
        return {
          id: each.id,
          stage: stages.find(postingId, stage)?.name ?? stage,
          postingTitle: found(postings.find(postingId), 'posting').title,
        };
      }),
      documents: documents.listByCandidate(id).map(({ fileName }) => fileName),
    };
  }

  return {
    'duplicate.list': () =>
      duplicates
        .listPairs()
        .slice(0, mostPairs)
        .map(({ firstId, secondId, agreeIn }) => ({
          ...{ first: sideOf(firstId), second: sideOf(secondId), agreeIn },
        })),

    'duplicate.findLike': (given): LikePerson[] => {
      const keys = people.keysOf(given);
      return people
        .listAlike(given)
        .map(({ id, name, emailKey, phoneKey }) => {
          const agreeIn: Likeness[] = [
            ...(emailKey !== '' && emailKey === keys.emailKey ? (['email'] as const) : []),
            ...(phoneKey !== '' && phoneKey === keys.phoneKey ? (['phone'] as const) : []),
          ];
          return { id, name, agreeIn: agreeIn.length > 0 ? agreeIn : (['name'] as Likeness[]) };
        })
        .slice(0, mostLike);
    },

    'duplicate.keepApart': ({ firstId, secondId }, caller) => {
      const assessorId = assessorOf(caller);
      const first = found(candidates.find(firstId), 'candidate');
      const second = found(candidates.find(secondId), 'candidate');
      const label = historyTexts.keepApart(first.name, second.name);
      const command = { name: 'duplicate.keepApart', label, subjectId: firstId };
      history.run(assessorId, command, () =>
        duplicates.keepApart(firstId, secondId, assessorId, now().toISOString()),
      );
      return {};
    },

    'duplicate.merge': ({ keptId, mergedId, take }, caller) =>
      mergePeople.merge(assessorOf(caller), keptId, mergedId, take),
    'duplicate.unmerge': ({ mergeId }, caller) => mergePeople.unmerge(assessorOf(caller), mergeId),

    'duplicate.listMerges': ({ candidateId }) => {
      const names = new Map(assessors.list().map(({ id, name }) => [id, name]));
      return merges
        .list(candidateId)
        .filter(({ unmergedAt }) => unmergedAt === null)
        .map(({ id, keptId, keptAfter, merged, mergedBy, mergedAt }) => ({
          ...{ id, keptId, mergedAt },
          keptName: candidates.find(keptId)?.name ?? keptAfter.name,
          mergedName: String(merged.name),
          mergedBy: names.get(mergedBy) ?? '',
        }));
    },
  } satisfies Partial<Handlers>;
}
