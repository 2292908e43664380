import { v7 } from 'uuid';

import { importIdSchema, returnedIdSchema, type AssessorId, type ImportId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import type { ReturnedFile, ReturnedReport } from '#shared/returned-scorecard.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { returnedRuleTexts } from '#shared/texts/returned.ts';
import { nameOf, type GivenFile } from '../import/given-file.ts';
import { readBounded } from '../import/read-source.ts';
import { sha256Of } from '../import/sha256.ts';
import {
  maxScorecardBytes,
  readScorecardFile,
  type ReadScorecard,
} from '../kit/read-scorecard-file.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createReturnJudge, type Judged } from './judge-returned.ts';

type ReadFile = ReadScorecard & { fileName: string; refusal?: undefined; sha256: string };
type Read = ReadFile | { fileName: string; refusal: string };
type Taking = { file: ReadFile; judged: Extract<Judged, { verdict: 'good' }> };

/**
 * Takes returned scorecards in, sealed. One report at a time; the files that wait for a decision are kept in memory
 * until it is closed, refused ones not at all.
 */
export function createReturnedImports(deps: Pick<HandlerDeps, 'stores' | 'now' | 'emit'>) {
  const { returned, history } = deps.stores;
  const judge = createReturnJudge(deps);
  let current: { importId: ImportId; reads: Read[]; files: ReturnedFile[] } | undefined;

  async function read(given: GivenFile): Promise<Read> {
    const fileName = nameOf(given);
    if (typeof given !== 'string' && 'refusal' in given) return given;
    const bytes = await readBounded(given, maxScorecardBytes, () =>
      returnedRuleTexts.tooBig(maxScorecardBytes / (1024 * 1024)),
    );
    if (typeof bytes === 'string') return { fileName, refusal: bytes };
    const file = readScorecardFile(bytes);
    return 'refusal' in file
      ? { fileName, ...file }
      : { fileName, ...file, sha256: sha256Of(bytes) };
  }

  /** Inside a command: puts a card there, sealed, in the place of one that it replaces. */
  function take(by: AssessorId, importId: ImportId, { file, judged }: Taking): void {
    const { kit, versionMap } = judged;
    const { fileName, sha256, text } = file;
    const { applicationId, assessorId, rubricId } = kit;
    for (const each of returned.listByApplication(applicationId)) {
      const isReplaced = each.assessorId === assessorId && each.rubricId === rubricId;
      if (!isReplaced || each.openedAt !== null) continue;
      returned.remove(each.id);
      history.settleSubject(each.importId); // nothing of it is left for undo to take back
    }
    returned.insert({
      ...{ id: returnedIdSchema.parse(v7()), kitId: kit.id, applicationId, assessorId, rubricId },
      ...{ importId, fileName, sha256, content: text, versionMap },
      ...{ receivedAt: deps.now().toISOString(), receivedBy: by },
    });
  }

  const command = (importId: ImportId, label: string) => ({
    ...{ name: 'returned.import', label, subjectId: importId },
    groupId: importId, // what is decided later is one step with the rest
  });

  /** What becomes of a file now. */
  function tell(file: Read): { told: ReturnedFile; good: Taking | undefined } {
    const { fileName } = file;
    const none = { fileName, questions: [], versionMap: null };
    if (file.refusal !== undefined) {
      const told = { ...none, outcome: 'refused' as const, message: file.refusal, card: null };
      return { told, good: undefined };
    }
    const judged = judge(file);
    if (judged.verdict !== 'good') {
      const { verdict, message, card } = judged;
      return { told: { ...none, outcome: verdict, message, card }, good: undefined };
    }
    const { questions, questionWords, remarks, card, versionMap } = judged;
    const isOpen = questions.length > 0;
    const words = isOpen ? questionWords : [returnedRuleTexts.takenIn];
    const outcome = isOpen ? ('needs-decision' as const) : ('taken-in' as const);
    const message = [...words, ...remarks].join(' ');
    const told = { fileName, outcome, message, card, questions, versionMap };
    return { told, good: { file, judged } };
  }

  return {
    current: (): ReturnedReport | null =>
      current ? { importId: current.importId, files: current.files } : null,

    close: () => {
      current = undefined;
    },

    async start(by: AssessorId, given: readonly GivenFile[]): Promise<ReturnedReport> {
      const importId = importIdSchema.parse(v7());
      const reads = await Promise.all(given.map(read));
      const files: ReturnedFile[] = [];
      /** One after the other: the second save of a card in one batch finds the first one there. */
      const takeAll = () => {
        for (const file of reads) {
          const { told, good } = tell(file);
          if (good && told.outcome === 'taken-in') take(by, importId, good);
          files.push(told);
        }
      };
      const cards = new Map(
        reads.flatMap((file) => {
          const { told, good } = tell(file);
          if (!good || told.outcome !== 'taken-in') return [];
          return [[good.judged.kit.id, good.judged.card] as const];
        }),
      );
      if (cards.size === 0) takeAll(); // which takes nothing, so it is no command
      else {
        const label = historyTexts.importReturned([...cards.values()]);
        history.run(by, command(importId, label), takeAll);
      }
      current = { importId, reads, files };
      deps.emit('returned.reported', {});
      return { importId, files };
    },

    /** Takes in a file whose questions a person has answered with yes. */
    accept(by: AssessorId, importId: ImportId, index: number): ReturnedReport {
      const file = current?.importId === importId ? current.reads[index] : undefined;
      const shown = current?.files[index];
      if (!current || !file || shown?.outcome !== 'needs-decision') {
        throw new RefusalError('not-found', returnedRuleTexts.reportGone);
      }
      const { told, good } = tell(file);
      const settle = (now: ReturnedFile): ReturnedReport => {
        if (current) current.files = current.files.with(index, now);
        return { importId, files: current?.files ?? [] };
      };
      // What was asked may have changed meanwhile: then it is asked anew, unless nothing is left to ask.
      const isAsShown = JSON.stringify(told) === JSON.stringify(shown);
      if (!good || (told.questions.length > 0 && !isAsShown)) return settle(told);
      const label = historyTexts.importReturned([good.judged.card]);
      history.run(by, command(importId, label), () => take(by, importId, good));
      const message = [returnedRuleTexts.takenIn, ...good.judged.remarks].join(' ');
      return settle({ ...told, outcome: 'taken-in', questions: [], message });
    },
  };
}
