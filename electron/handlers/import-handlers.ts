import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import {
  importIdSchema,
  postingIdSchema,
  type AssessorId,
  type ImportId,
  type PostingId,
} from '#shared/ids.ts';
import type { ImportReport } from '#shared/import.ts';
import { givenTitle } from '#shared/posting-title.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { importTexts } from '#shared/texts/import.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import {
  importPostings,
  troubleOf,
  type Known,
  type SavedPosting,
} from '../import/import-session.ts';
import type { Refused } from '../import/read-source.ts';
import type { ReadPosting } from '../import/reading.ts';
import { assessorOf } from './caller.ts';
import { findEarlierPosting } from './earlier-posting.ts';
import type { HandlerDeps } from './handler-deps.ts';

type Reading = () => Promise<ReadPosting | Refused>;

export function importHandlers(deps: HandlerDeps) {
  return createImports(deps).handlers;
}

/** One import at a time; its report is kept until the next begins. `save` keeps what was read, inside a command. */
export function createImports({ stores, now, files, reader, emit, samplePostings }: HandlerDeps) {
  const { history, postings, versions, blobs, stages } = stores;
  let current: { report: ImportReport; stop: AbortController; finished: Promise<void> } | undefined;

  function start(assessorId: AssessorId, readings: readonly Reading[]): ImportReport {
    if (current?.report.state === 'running') {
      throw new RefusalError('conflict', ruleTexts.importRunning);
    }
    const importId = importIdSchema.parse(v7());
    const stop = new AbortController();
    const report: ImportReport = { importId, state: 'running', total: readings.length, files: [] };
    const run = { report, stop, finished: Promise.resolve() };
    current = run;
    run.finished = importPostings(readings, {
      findBySha256,
      save: (batch) => save(assessorId, importId, batch, readings.length),
      report: (finished) => {
        run.report = { ...run.report, files: [...run.report.files, ...finished] };
        emit('import.progress', { ...run.report, files: [...finished] });
      },
      signal: stop.signal,
    }).then(() => {
      run.report = { ...run.report, state: stop.signal.aborted ? 'cancelled' : 'done' };
      emit('import.progress', { ...run.report, files: [] });
    });
    return report;
  }

  /** The posting that has these bytes, or had them in an earlier version. */
  function findBySha256(sha256: string): Known | undefined {
    const current = postings.findBySha256(sha256);
    if (current) return current;
    const version = versions.findBySha256(sha256);
    const posting = version && postings.find(version.postingId);
    if (!version || !posting) return undefined;
    const { id, title } = posting;
    return { id, title, importedAt: version.importedAt, versionNumber: version.versionNumber };
  }

  /** One transaction; all batches of an import are one step of undo. */
  function save(
    assessorId: AssessorId,
    importId: ImportId,
    batch: readonly ReadPosting[],
    total: number,
  ) {
    const label = historyTexts.importPostings(total);
    const command = { name: 'import.save', label, subjectId: importId, groupId: importId };
    return history.run(assessorId, command, () => {
      const heads = postings.listHeads();
      const beginsWith = stages.listDefaults();
      return batch.map((posting): SavedPosting => {
        const { fileName, encoding, sha256, text, bytes, hints, notice, parsed } = posting;
        const id = postingIdSchema.parse(v7());
        const importedAt = now().toISOString();
        const title = givenTitle(parsed, fileName);
        blobs.put(sha256, bytes);
        const fresh = {
          ...{ id, title, fileName, encoding, sha256, notice, parsed, importedAt, importId },
          source: text,
          structureHints: [...hints],
          parserVersion: parsed.parserVersion,
          // What raised no doubt needs nobody to look at it first.
          reviewedAt: troubleOf(posting) === null ? importedAt : null,
        };
        const sourceOf = (known: PostingId) => postings.find(known)?.source ?? '';
        const earlier = findEarlierPosting(fresh, heads, sourceOf);
        postings.insert(fresh);
        for (const [position, stage] of beginsWith.entries()) stages.insert(id, stage, position);
        if (earlier) versions.insertOffer(id, earlier.postingId);
        heads.unshift({ id, title, fileName, importedAt });
        return { postingId: id, changedVersionOf: earlier ?? null };
      });
    });
  }

  const handlers = {
    'import.chooseFiles': () => files.choosePostings(),
    'import.start': ({ token }, caller) =>
      start(
        assessorOf(caller),
        files.take(token).map((file) => () => reader.readPosting(file)),
      ),
    'import.paste': ({ text, name }, caller) => {
      if (text.trim() === '') throw new RefusalError('invalid-input', ruleTexts.nothingPasted);
      const firstLine = text
        .trim()
        .split(/[\r\n]/, 1)[0]
        ?.slice(0, 80);
      const fileName = name || firstLine || importTexts.pastedName;
      const bytes = new TextEncoder().encode(text);
      return start(assessorOf(caller), [() => reader.readPasted(fileName, bytes)]);
    },
    'import.sample': (_nothing, caller) => {
      if (samplePostings.length === 0) throw new RefusalError('not-found', importTexts.noSample);
      return start(
        assessorOf(caller),
        samplePostings.map((path) => () => reader.readPosting(path)),
      );
    },
    'import.cancel': async ({ importId }) => {
      if (current?.report.importId === importId) {
        current.stop.abort();
        await current.finished;
      }
      return {};
    },
    'import.current': () => current?.report ?? null,
  } satisfies Partial<Handlers>;
  return { handlers, save };
}
