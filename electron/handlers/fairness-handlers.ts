import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { fairnessGroupSchema } from '#shared/fairness.ts';
import {
  candidateIdSchema,
  type ApplicationId,
  type CandidateId,
  type PostingId,
} from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { fourFifthsOf } from '#shared/scoring/four-fifths.ts';
import type { Stage, StageId } from '#shared/stage.ts';
import { fairnessTexts as texts } from '#shared/texts/fairness.ts';
import { readCsv } from '../import/csv/read-csv.ts';
import { sniffCsv } from '../import/csv/sniff-csv.ts';
import { nameOf, type GivenFile } from '../import/given-file.ts';
import { readBounded, sourceOf } from '../import/read-source.ts';
import { assessorOf } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

const maxListBytes = 5 * 1024 * 1024;

/**
 * The four-fifths check: off until somebody turns it on. What a person said of themselves is written and never read
 * for one person; the commands are named without them, and none of the screens that judge ask here.
 */
export function fairnessHandlers({ stores, files }: HandlerDeps) {
  const { selfReports, candidates, applications, stages, history } = stores;

  function refuseWhileOff(): void {
    if (!selfReports.isOn()) throw new RefusalError('refused', texts.isOff);
  }

  /** By id, or by an address that just one person has. */
  function personOf(key: string): CandidateId | undefined {
    const id = candidateIdSchema.safeParse(key.trim());
    return id.success ? candidates.find(id.data)?.id : selfReports.findByEmail(key);
  }

  const command = (name: string, label: string) => ({ name, label, subjectId: v7() });

  /** Whether an application is, or once was, in that stage or an open or hired one behind it. */
  function createHasReached(wanted: StageId | null) {
    const lists = new Map<PostingId, readonly Stage[]>();
    return ({ applicationId, postingId, stage }: Said): boolean => {
      const list = lists.get(postingId) ?? stages.list(postingId);
      lists.set(postingId, list);
      const from = list.findIndex((each) =>
        wanted === null ? each.kind === 'hired' : each.id === wanted,
      );
      const reaching = new Set(
        list.flatMap(({ id, kind }, at) =>
          from !== -1 && at >= from && (kind === 'open' || kind === 'hired') ? [id] : [],
        ),
      );
      if (reaching.has(stage)) return true;
      if (wanted === null) return false; // who was hired and is not any more, is not
      return applications
        .stageChanges(applicationId)
        .some(({ to, isUndone }) => !isUndone && to !== null && reaching.has(to));
    };
  }

  return {
    'fairness.state': () => ({ isOn: selfReports.isOn() }),

    'fairness.turn': ({ isOn }, caller) => {
      const label = isOn ? texts.command.turnOn : texts.command.turnOff;
      history.run(assessorOf(caller), command('fairness.turn', label), () =>
        selfReports.turn(isOn),
      );
      return {};
    },

    'fairness.record': ({ person, category, group }, caller) => {
      refuseWhileOff();
      const candidateId = personOf(person);
      if (!candidateId) throw new RefusalError('not-found', texts.nobody(person));
      history.run(assessorOf(caller), command('fairness.record', texts.command.record(1)), () =>
        group === null
          ? selfReports.remove(candidateId, category)
          : selfReports.put(candidateId, category, group),
      );
      return {};
    },

    'fairness.importList': async ({ category }, caller) => {
      refuseWhileOff();
      const assessorId = assessorOf(caller);
      const chosen = await files.chooseList();
      if (!chosen) return null;
      const [file] = files.take(chosen.token);
      if (file === undefined) return null;
      const text = await textOf(file);
      const { delimiter, hasHeader } = sniffCsv(text);
      const said: { id: CandidateId; group: string }[] = [];
      const unknownLines: number[] = [];
      let isFirst = hasHeader;
      for await (const batch of readCsv(text, delimiter)) {
        for (const { cells, lineNumber } of batch) {
          if (isFirst) {
            isFirst = false;
            continue;
          }
          const [key = '', word = ''] = cells;
          const id = personOf(key);
          const group = fairnessGroupSchema.safeParse(word);
          if (id && group.success) said.push({ id, group: group.data });
          else unknownLines.push(lineNumber);
        }
      }
      if (said.length > 0) {
        const label = texts.command.record(said.length);
        history.run(assessorId, command('fairness.importList', label), () => {
          for (const { id, group } of said) selfReports.put(id, category, group);
        });
      }
      return { recorded: said.length, unknownLines };
    },

    'fairness.report': ({ category, postingId, stage }) => {
      refuseWhileOff();
      const hasReached = createHasReached(stage);
      const counts = new Map<string, { group: string; selected: number; total: number }>();
      for (const said of selfReports.listSaid(category, postingId)) {
        const key = said.group.toLocaleLowerCase();
        const count = counts.get(key) ?? { group: said.group, selected: 0, total: 0 };
        counts.set(key, {
          group: count.group,
          selected: count.selected + Number(hasReached(said)),
          total: count.total + 1,
        });
      }
      return fourFifthsOf([...counts.values()]);
    },
  } satisfies Partial<Handlers>;
}

type Said = { applicationId: ApplicationId; postingId: PostingId; stage: StageId };

/** @throws {RefusalError} `refused` with what is wrong with the file */
async function textOf(file: GivenFile): Promise<string> {
  if (typeof file !== 'string' && 'refusal' in file) {
    throw new RefusalError('refused', file.refusal);
  }
  const bytes = await readBounded(file, maxListBytes);
  if (typeof bytes === 'string') throw new RefusalError('refused', bytes);
  const source = sourceOf(nameOf(file), bytes);
  if ('refusal' in source) throw new RefusalError('refused', source.refusal);
  return source.text;
}
