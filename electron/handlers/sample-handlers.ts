import { join } from 'node:path';

import type { Handlers } from '#shared/contract.ts';
import { RefusalError } from '#shared/refusal.ts';
import { sampleTexts, type OwnOnSample } from '#shared/texts/sample.ts';
import { sampleCandidates } from '../sample/sample-story.ts';
import { tellSample } from '../sample/tell-sample.ts';
import { sampleSubject, type Row } from '../store/sample-store.ts';
import type { AuditedTableName } from '../store/audited-tables.ts';
import { assessorOf } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

const words: Partial<Record<AuditedTableName, OwnOnSample>> = {
  applications: 'application',
  notes: 'note',
  ratings: 'rating',
  evidence: 'evidence',
  documents: 'document',
  decisions: 'decision',
  exports: 'packet',
  kits: 'kit',
  questions: 'question',
};

/** A sample to try everything on, loaded and removed whole. */
export function sampleHandlers(deps: HandlerDeps) {
  const { stores, reader, samplePostings, sampleCandidatesDir } = deps;
  const { sample, history, postings, assessors } = stores;

  function refuseWhatIsThere(sha256?: string): void {
    if (sample.postingId() !== null) throw new RefusalError('conflict', sampleTexts.alreadyLoaded);
    if (sha256 !== undefined && postings.findBySha256(sha256)) {
      throw new RefusalError('conflict', sampleTexts.postingTaken);
    }
  }

  /** What stands on the sample and did not come with it, and what of it was changed since. */
  function ownOn(brought: readonly Row[]): { dependents: Row[]; own: Row[] } {
    const dependents = sample.dependents(brought.filter(({ table }) => table !== 'assessors'));
    return { dependents, own: [...dependents, ...brought.filter(sample.isChanged)] };
  }

  return {
    'sample.load': async (_nothing, caller) => {
      const you = assessorOf(caller);
      refuseWhatIsThere();
      const [path] = samplePostings;
      const posting = path === undefined ? undefined : await reader.readPosting(path);
      const read = await Promise.all(
        sampleCandidates.map(({ resume }) =>
          reader.readDocument(join(sampleCandidatesDir, resume)),
        ),
      );
      const resumes = read.flatMap((file) => ('refusal' in file ? [] : [file]));
      if (!posting || 'refusal' in posting || resumes.length < read.length) {
        throw new RefusalError('not-found', sampleTexts.missing);
      }
      refuseWhatIsThere(posting.sha256); // again: reading took its time
      const label = sampleTexts.command.load;
      const command = { name: 'sample.load', label, subjectId: sampleSubject };
      return history.runAsOne(you, command, () => {
        const postingId = tellSample(deps, you, posting, resumes);
        sample.put(postingId);
        return { postingId };
      });
    },

    'sample.remove': ({ withOwn }, caller) => {
      const you = assessorOf(caller);
      const brought = sample.brought();
      if (brought.length === 0) throw new RefusalError('not-found', sampleTexts.notLoaded);
      const { dependents, own } = ownOn(brought);
      if (own.length > 0 && !withOwn) {
        throw new RefusalError('conflict', sampleTexts.standsOn(counted(own)));
      }
      const isOfSample = (id: string) =>
        brought.some(({ table, key }) => table === 'assessors' && key[0] === id);
      if (isOfSample(you)) {
        throw new RefusalError('conflict', sampleTexts.atKeyboard(assessors.find(you)?.name ?? ''));
      }
      const label = sampleTexts.command.remove;
      const command = { name: 'sample.remove', label, subjectId: sampleSubject };
      history.run(you, command, () => {
        sample.remove([...dependents, ...brought.filter(isNoAssessor).toReversed()]);
        // Whoever rated elsewhere under one of these names stays.
        const people = brought.filter((row) => !isNoAssessor(row));
        sample.remove(people.filter((person) => sample.dependents([person]).length === 0));
      });
      return {};
    },
  } satisfies Partial<Handlers>;
}

const isNoAssessor = ({ table }: Row) => table !== 'assessors';

function counted(rows: readonly Row[]): { what: OwnOnSample; count: number }[] {
  const counts = new Map<OwnOnSample, number>();
  for (const { table } of rows) {
    if (table === 'export_applications') continue; // a part of its line in the ledger
    const what = words[table] ?? 'other';
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => ({ what, count }));
}
