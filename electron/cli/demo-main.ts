/** What `npm run demo` does: the page's own calls, one after the other, and an account of them. */
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { app, protocol } from 'electron';

import type { Channel, Input, Output } from '#shared/contract.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import type { ApplicationId, PostingId } from '#shared/ids.ts';
import { defaultPacketOptions } from '#shared/packet-options.ts';
import { formatScore } from '#shared/scoring/format-score.ts';
import { packetFolder } from '../desktop/packet-folder.ts';
import { createPrintWindow } from '../desktop/print-window.ts';
import { openStore } from '../store/open-store.ts';
import { deskOfOne } from '../testing/desk-of-one.ts';
import { preferencesInMemory } from '../testing/preferences-in-memory.ts';
import { createWorkbench } from '../workbench.ts';
import { demoCandidates, type DemoCandidate } from '../sample/demo-story.ts';

const projectDir = join(import.meta.dirname, '../..');
const outDir = join(projectDir, 'out/demo');
const resourcesDir = join(projectDir, 'resources');

async function runDemo(): Promise<void> {
  const started = performance.now();
  const printWindow = createPrintWindow();
  protocol.handle('app', printWindow.answer);
  let chosen: string[] = [];
  let settled: () => void = () => undefined;
  const workbench = createWorkbench({
    db: openStore(join(outDir, 'demo.workbench')),
    printHtml: printWindow.print,
    preferences: preferencesInMemory(),
    desk: deskOfOne,
    workerUrl: new URL('../import/read-worker.ts', import.meta.url),
    kitDir: join(resourcesDir, 'kit'),
    sampleCandidatesDir: join(resourcesDir, 'sample-candidates'),
    samplePostings: [join(resourcesDir, 'sample-postings/senior-software-engineer-backend.txt')],
    emit: (name, payload) => {
      if (name === 'import.progress' && 'state' in payload && payload.state !== 'running')
        settled();
    },
    reportFailure: (channel, error) => console.error(`${channel} failed`, error),
    files: {
      choosePostings: async () => null,
      chooseList: () => Promise.resolve(null),
      chooseScorecards: () => Promise.resolve(null),
      chooseDocuments: async () => ({ token: 'demo', fileNames: chosen }),
      chooseExported: async () => null,
      chooseFolder: async () => null,
      takeFolder: () => outDir,
      folderAt: packetFolder,
      give: () => ({ token: 'demo', fileNames: chosen }),
      take: () => chosen,
      chooseTarget: async (defaultName) => join(outDir, defaultName),
      dragOut: () => Promise.reject(new Error('the demo has no window to drag out of')),
      saveAs: async ({ defaultName, bytes }) => {
        await writeFile(join(outDir, defaultName), bytes);
        return defaultName;
      },
    },
  });

  async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
    const reply = await workbench.call(channel, input);
    if (!reply.ok) throw new Error(`${channel}: ${reply.refusal.message}`);
    return reply.value as Output<C>; // dispatch has checked it
  }

  const timed = async <T>(
    what: string,
    act: () => Promise<T>,
    tell: (result: T) => string,
  ): Promise<T> => {
    const from = performance.now();
    const result = await act();
    console.log(`${what.padEnd(24)} ${tell(result)}  (${Math.round(performance.now() - from)} ms)`);
    return result;
  };

  async function importSample(): Promise<PostingId> {
    const done = new Promise<void>((resolve) => {
      settled = resolve;
    });
    await call('import.sample', {});
    await done;
    const [posting] = await call('posting.list', {});
    if (!posting) throw new Error('the sample posting was not imported');
    return posting.id;
  }

  async function addCandidate(
    postingId: PostingId,
    candidate: DemoCandidate,
  ): Promise<ApplicationId> {
    const { id: applicationId } = await call('application.add', {
      postingId,
      candidate: { draft: candidate.draft },
    });
    await call('application.change', { applicationId, changes: candidate.logistics });
    await call('application.move', { applicationId, stage: 'interview', reason: '' });
    chosen = [join(resourcesDir, 'sample-candidates', candidate.resume)];
    await call('document.attach', { applicationId, token: 'demo', kind: 'resume' });
    return applicationId;
  }

  async function rate(applicationId: ApplicationId, candidate: DemoCandidate): Promise<void> {
    const { rubric, documents } = await call('application.get', { applicationId });
    const [document] = documents;
    if (!rubric || !document) throw new Error('nothing to rate on');
    const { text } = await call('document.text', { documentId: document.id });
    const codes = criterionCodes(rubric.criteria);
    const idOf = new Map([...codes].map(([id, code]) => [code, id]));
    for (const card of candidate.scorecards) {
      const { assessors } = await call('workspace.get', {});
      const assessor = assessors.find(({ name }) => name === card.assessor);
      if (assessor) await call('assessor.switch', { assessorId: assessor.id });
      if (card.note) await call('note.add', { applicationId, body: card.note, isPrivate: false });
      for (const [code, { level, quote, why }] of Object.entries(card.ratings)) {
        const criterionId = idOf.get(code);
        if (!criterionId) throw new Error(`no criterion ${code}`);
        await call('scorecard.rate', { applicationId, criterionId, level });
        if (why) await call('scorecard.explain', { applicationId, criterionId, why });
        if (!quote) continue;
        const start = text.indexOf(quote);
        if (start === -1) throw new Error(`“${quote}” is not in ${document.fileName}`);
        const source = {
          type: 'document' as const,
          documentId: document.id,
          start,
          end: start + quote.length,
        };
        await call('evidence.attach', { applicationId, criterionId, source });
      }
      const { recommendation, summary } = card;
      await call('scorecard.recommend', { applicationId, recommendation, summary });
      await call('scorecard.submit', { applicationId });
    }
    await call('application.decide', { applicationId, ...candidate.decision });
  }

  async function exportPacket(applicationId: ApplicationId) {
    const preview = await call('packet.preview', {
      applicationId,
      options: defaultPacketOptions('a4'),
    });
    const saved = await call('packet.save', { packetId: preview.packetId });
    return { ...preview, savedAs: saved?.fileName ?? '' };
  }

  /** For an interviewer who is not at this laptop, with questions of the demo's own bank. */
  async function makeKit(applicationId: ApplicationId) {
    await call('question.suggest', { category: 'experience' });
    const draft = await call('kit.draft', { applicationId, assessorId: null });
    const kit = await call('kit.make', {
      ...{ applicationId, isByLetter: false, checklist: draft.checklist, deleteBy: draft.deleteBy },
      receiver: { type: 'new', name: 'Ines Duarte' },
      questions: draft.criteria.map(({ id, category, questions }) => ({
        criterionId: id,
        texts: [
          ...questions,
          ...draft.general.flatMap((each) => (each.category === category ? each.texts : [])),
        ],
      })),
    });
    const [line] = await call('ledger.listOfApplication', { applicationId });
    if (!kit || !line) throw new Error('no kit was made');
    return line;
  }

  console.log('Hiring Workbench demo: the main job on the sample posting, without a window.\n');
  await call('assessor.add', { name: 'Jonas Weber' });
  await call('assessor.add', { name: 'Marta Oliveira' });
  const postingId = await timed(
    'Import the posting',
    importSample,
    () => 'senior-software-engineer-backend.txt',
  );
  const { parsed, title } = await call('posting.get', { postingId });
  const kinds = parsed.qualifications.map(({ kind }) => kind);
  console.log(
    `${''.padEnd(24)} “${title}”: ${parsed.lines.length} lines, 0 unaccounted for; ` +
      `${kinds.filter((kind) => kind === 'required').length} required, ` +
      `${kinds.filter((kind) => kind === 'preferred').length} preferred, ` +
      `${parsed.responsibilities.length} duties; pay ${parsed.pay?.text ?? 'not stated'}; ${parsed.workMode ?? ''}`,
  );
  await timed(
    'Build the rubric',
    () => call('rubric.build', { postingId }),
    ({ criteria }) => `${criteria.length} criteria, version 1`,
  );
  const applicationIds: ApplicationId[] = [];
  for (const candidate of demoCandidates) {
    const { name, latinName } = candidate.draft;
    const applicationId = await timed(
      'Add a candidate',
      () => addCandidate(postingId, candidate),
      () => `${latinName || name}, ${candidate.resume}`,
    );
    applicationIds.push(applicationId);
    await timed(
      'Rate and decide',
      () => rate(applicationId, candidate),
      () => `${candidate.scorecards.length} assessors`,
    );
    const { standing } = await call('application.get', { applicationId });
    const { met, partly, mixed, unknown } = standing.mustHaves;
    console.log(
      `${''.padEnd(24)} score ${formatScore(standing)}; must-haves ${met} met, ${partly} partly, ${mixed} mixed, ` +
        `${standing.mustHaves['not-met']} not met, ${unknown} unknown`,
    );
    await timed(
      'Print the packet',
      () => exportPacket(applicationId),
      ({ savedAs, pageCount, sizeBytes }) =>
        `${relative(projectDir, join(outDir, savedAs))}, ${pageCount} pages, ${Math.round(sizeBytes / 1024)} KB`,
    );
  }
  const [application] = await call('application.list', { postingId });
  if (!application) throw new Error('nobody to make a kit of');
  await timed(
    'Make a kit',
    () => makeKit(application.application.id),
    ({ fileName, sizeBytes, forWhom }) =>
      `${relative(projectDir, join(outDir, fileName))} for ${forWhom}, ${Math.round(sizeBytes / 1024)} KB`,
  );
  await timed(
    'Print the book',
    async () => {
      const preview = await call('book.preview', {
        ...{ postingId, applicationIds },
        options: { paper: 'a4', forWhom: 'The hiring panel', deleteBy: null },
      });
      const saved = await call('packet.save', { packetId: preview.packetId });
      return { ...preview, savedAs: saved?.fileName ?? '' };
    },
    ({ savedAs, pageCount, sizeBytes }) =>
      `${relative(projectDir, join(outDir, savedAs))}, ${pageCount} pages, ${Math.round(sizeBytes / 1024)} KB`,
  );
  await timed(
    'Close and back up',
    () => workbench.close(),
    () => 'demo.workbench',
  );
  printWindow.close();
  console.log(
    `\nDone in ${((performance.now() - started) / 1000).toFixed(1)} s. Open the packets in any PDF reader, the kit in any browser.`,
  );
}

// Not awaited: the runtime is ready only after this module has run to its end.
void app
  .whenReady()
  .then(runDemo)
  .then(
    () => app.quit(),
    (error: unknown) => {
      console.error('the demo failed:', error);
      app.exit(1);
    },
  );
