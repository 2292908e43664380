import { v7 } from 'uuid';

import { applicationSchema } from '#shared/candidate.ts';
import { mostCandidatesAtOnce, type CandidateTarget } from '#shared/candidate-list.ts';
import type { Handlers } from '#shared/contract.ts';
import type { CandidateId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import type { Tag } from '#shared/tag.ts';
import { entryStage } from '#shared/stage.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { plainDateOf } from '#shared/time.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** Acts on many people at once: each is one command, so one undo takes it back from all of them. */
export function candidateSelectionHandlers({ stores, now }: HandlerDeps) {
  const { applications, candidates, candidateList, history, postings, stages, tags } = stores;

  /** @throws {RefusalError} when they are too many for one act, or none is left */
  function idsOf(target: CandidateTarget): CandidateId[] {
    if ('candidateIds' in target) {
      return target.candidateIds.map((id) => found(candidates.find(id), 'candidate').id);
    }
    const { filter, exceptIds } = target;
    const excepted = new Set(exceptIds);
    const view = {
      sort: { by: 'name', isDescending: false } as const,
      filter,
      today: plainDateOf(now()),
    };
    const ids = candidateList
      .page(view, null, mostCandidatesAtOnce + excepted.size + 1)
      .filter((id) => !excepted.has(id));
    if (ids.length === 0) throw new RefusalError('not-found', ruleTexts.nobodyMatches);
    if (ids.length > mostCandidatesAtOnce) {
      const most = mostCandidatesAtOnce.toLocaleString();
      throw new RefusalError('refused', ruleTexts.tooManyCandidates(most));
    }
    return ids;
  }

  /** Their name for one, else how many they are; and what the history files the act under. */
  function named(ids: readonly CandidateId[]): { whom: string; subjectId: string } {
    const [first] = ids;
    return ids.length === 1 && first
      ? { whom: found(candidates.find(first), 'candidate').name, subjectId: first }
      : { whom: historyTexts.someCandidates(ids.length), subjectId: v7() };
  }

  return {
    'candidate.tag': ({ target, name }, caller) => {
      const assessorId = assessorOf(caller);
      const ids = idsOf(target);
      const known = tags.findNamed(name);
      const tag: Tag = known ?? ({ id: v7(), name } as Tag);
      const { whom, subjectId } = named(ids);
      const command = { name: 'candidate.tag', label: historyTexts.tag(tag.name, whom), subjectId };
      const count = history.run(assessorId, command, () => {
        if (!known) tags.insert(tag);
        return ids.filter((id) => tags.put(id, tag.id)).length;
      });
      return { tag, count };
    },

    'candidate.untag': ({ target, tagId }, caller) => {
      const assessorId = assessorOf(caller);
      const tag = found(tags.find(tagId), 'tag');
      const ids = idsOf(target);
      const { whom, subjectId } = named(ids);
      const label = historyTexts.untag(tag.name, whom);
      const command = { name: 'candidate.untag', label, subjectId };
      const count = history.run(
        assessorId,
        command,
        () => ids.filter((id) => tags.take(id, tagId)).length,
      );
      return { count };
    },

    'candidate.setDeleteBy': ({ target, deleteBy }, caller) => {
      const assessorId = assessorOf(caller);
      const ids = idsOf(target);
      const { whom, subjectId } = named(ids);
      const label = historyTexts.setDeleteBy(whom);
      const command = { name: 'candidate.setDeleteBy', label, subjectId };
      history.run(assessorId, command, () => {
        for (const id of ids) candidates.setDeleteBy(id, deleteBy);
      });
      return { count: ids.length };
    },

    'candidate.addToPosting': ({ target, postingId }, caller) => {
      const assessorId = assessorOf(caller);
      const { title } = found(postings.find(postingId), 'posting');
      const entry = found(entryStage(stages.list(postingId)), 'stage');
      const ids = idsOf(target);
      const fresh = ids.filter((id) => !applications.findPair(postingId, id));
      const at = now().toISOString();
      const { whom, subjectId } = named(fresh.length === 0 ? ids : fresh);
      const label = historyTexts.addToPosting(whom, title);
      if (fresh.length > 0) {
        history.run(assessorId, { name: 'candidate.addToPosting', label, subjectId }, () => {
          for (const candidateId of fresh) {
            applications.insert(
              applicationSchema.parse({
                ...{ id: v7(), candidateId, postingId, stage: entry.id, stageReason: '' },
                ...{ stageChangedAt: at, payAsked: '', notice: '', place: '', createdAt: at },
              }),
            );
          }
        });
      }
      return { count: fresh.length, alreadyThere: ids.length - fresh.length };
    },
  } satisfies Partial<Handlers>;
}
