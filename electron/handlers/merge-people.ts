import { v7 } from 'uuid';

import { candidateSchema, type Candidate } from '#shared/candidate.ts';
import { mergeFieldSchema, type MergeField } from '#shared/duplicates.ts';
import { applicationIdSchema, type AssessorId, type CandidateId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { duplicateTexts } from '#shared/texts/duplicates.ts';
import { historyTexts } from '#shared/texts/history.ts';
import type { MergeRecord, Moved } from '../store/merge-store.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/**
 * Makes two entries one person, and two again.
 *
 * Applications keep their ids and with them every note, rating and seal. Of two applications for one posting, one on
 * which nothing was recorded goes into the other; when something is recorded on both, both stay, and the merged
 * person's is the second one. So nothing is ever moved from under one seal to another.
 */
export function createMergePeople({ stores, now }: Pick<HandlerDeps, 'stores' | 'now'>) {
  const { candidates, history, merges, tags } = stores;

  /** Puts an application without records into another one; only its documents have to move. */
  function fold(from: string, to: string): Moved['folded'][number] {
    const [id, into] = [applicationIdSchema.parse(from), applicationIdSchema.parse(to)];
    const row = merges.rawApplication(id);
    const documents = merges.documentsIn(id);
    for (const document of documents) merges.putInto(document, id, into);
    merges.removeApplication(id);
    return { row, into, documents };
  }

  function move(keptId: CandidateId, mergedId: CandidateId): Moved {
    const moved: Moved = { applications: [], folded: [], documents: [], tags: [], tagsAdded: [] };
    for (const { id, postingId } of merges.applicationsOf(mergedId)) {
      const other = merges.applicationsOf(keptId).find((each) => each.postingId === postingId);
      if (other && merges.isBare(id)) {
        moved.folded.push(fold(id, other.id));
        continue;
      }
      const isFolded = other !== undefined && merges.isBare(other.id);
      if (isFolded) moved.folded.push(fold(other.id, id));
      merges.giveApplication(id, mergedId, keptId, other !== undefined && !isFolded);
      moved.applications.push(id);
    }
    moved.documents = merges.documentsOf(mergedId);
    for (const document of moved.documents) merges.giveDocument(document, mergedId, keptId);
    moved.tags = merges.tagsOf(mergedId);
    for (const tag of moved.tags) {
      if (tags.put(keptId, tag)) moved.tagsAdded.push(tag);
      tags.take(mergedId, tag);
    }
    return moved;
  }

  /** Takes back a merge's choice of fields where nobody has changed the field since. */
  function restored({ keptBefore, keptAfter }: MergeRecord, kept: Candidate): Candidate {
    const back = mergeFieldSchema.options.filter(
      (field) => keptBefore[field] !== keptAfter[field] && kept[field] === keptAfter[field],
    );
    return candidateSchema.parse({
      ...kept,
      ...Object.fromEntries(back.map((field) => [field, keptBefore[field]])),
    });
  }

  return {
    merge(
      assessorId: AssessorId,
      keptId: CandidateId,
      mergedId: CandidateId,
      take: readonly MergeField[],
    ): Candidate {
      if (keptId === mergedId) throw new RefusalError('invalid-input', duplicateTexts.oneself);
      const keptBefore = found(candidates.find(keptId), 'candidate');
      const other = found(candidates.find(mergedId), 'candidate');
      const keptAfter = candidateSchema.parse({
        ...keptBefore,
        ...Object.fromEntries(take.map((field) => [field, other[field]])),
      });
      const label = historyTexts.mergeCandidates(other.name, keptAfter.name);
      const command = { name: 'duplicate.merge', label, subjectId: keptId };
      history.run(assessorId, command, () => {
        const merged = merges.rawCandidate(mergedId);
        const moved = move(keptId, mergedId);
        merges.removeCandidate(mergedId);
        candidates.update(keptAfter);
        merges.insert({
          ...{ id: v7(), keptId, mergedId, keptBefore, keptAfter, merged, moved },
          ...{ mergedBy: assessorId, mergedAt: now().toISOString(), unmergedAt: null },
        });
      });
      return keptAfter;
    },

    unmerge(assessorId: AssessorId, mergeId: string): Candidate {
      const record = merges.find(mergeId);
      if (!record || record.unmergedAt !== null) {
        throw new RefusalError('not-found', duplicateTexts.mergeGone);
      }
      const { keptId, mergedId, moved } = record;
      const name = String(record.merged.name);
      const kept = candidates.find(keptId);
      if (!kept) throw new RefusalError('conflict', duplicateTexts.keptGone(name));
      const label = historyTexts.unmergeCandidate(name);
      const command = { name: 'duplicate.unmerge', label, subjectId: keptId };
      history.run(assessorId, command, () => {
        merges.insertRaw('candidates', record.merged);
        for (const id of moved.applications) {
          if (!merges.giveApplication(id, keptId, mergedId, false)) continue;
          // What was added on their application since belongs to it.
          for (const each of merges.documentsIn(id)) merges.giveDocument(each, keptId, mergedId);
        }
        for (const { row, into, documents } of moved.folded) {
          merges.insertRaw('applications', row);
          const id = applicationIdSchema.parse(row.id);
          for (const each of documents) merges.putInto(each, into, id);
          const isKepts = row.candidate_id === keptId;
          for (const each of documents) {
            if (isKepts) merges.giveDocument(each, mergedId, keptId);
          }
        }
        for (const each of moved.documents) merges.giveDocument(each, keptId, mergedId);
        for (const tag of moved.tags) if (tags.find(tag)) tags.put(mergedId, tag);
        for (const tag of moved.tagsAdded) tags.take(keptId, tag);
        candidates.update(restored(record, kept));
        merges.settle(mergeId, now().toISOString());
      });
      return found(candidates.find(mergedId), 'candidate');
    },
  };
}
