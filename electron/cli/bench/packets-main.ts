/** Writes a batch of packets on the real print window, beside bare prints of the same pages; tells the figures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ApplicationId } from '#shared/ids.ts';
import { defaultPacketOptions } from '#shared/packet-options.ts';
import { aDraft } from '#shared/testing/builders.ts';
import { packetFolder } from '../../desktop/packet-folder.ts';
import type { PrintHtml } from '../../packet/packet-printer.ts';
import { createPacketPrinter } from '../../packet/packet-printer.ts';
import { openStore } from '../../store/open-store.ts';
import { anApplicationToRate } from '../../testing/rated-application.ts';
import { createTestWorkbench } from '../../testing/test-workbench.ts';
import { childrenMemory, computedMs } from './process-memory.ts';

/** Of one packet: milliseconds from the one before to its file, of its print alone, and of the bare print beside it. */
type PacketTimes = { whole: number; print: number; bare: number };
/** What all processes computed for the packets, and for the bare prints beside them; milliseconds. */
type Computed = { packets: number; bare: number };
/** After a packet; megabytes: what main’s heap holds, which is little only where it was just swept, and what is resident. */
export type Memory = {
  packet: number;
  heap: number;
  main: number;
  browser: number;
  renderers: number;
};
export type PacketFigures = {
  times: PacketTimes[];
  memory: Memory[];
  computed: Computed;
  failed: string[];
};

const readMemoryEvery = 5;
const sweepEvery = 50;
const note = Array.from(
  { length: 14 },
  (_, at) =>
    `What was said on point ${at + 1}: owned a service end to end, and told how it failed.`,
).join(' ');

async function measure(outDir: string, count: number): Promise<PacketFigures> {
  const { createPrintWindow } = await import('../../desktop/print-window.ts');
  const { protocol } = await import('electron');
  const printWindow = createPrintWindow();
  protocol.handle('app', printWindow.answer);

  const computed: Computed = { packets: 0, bare: 0 };
  const figures: PacketFigures = { times: [], memory: [], computed, failed: [] };
  let printMs = 0;
  let bareOwnMs = 0;
  /** What measuring took beside the packet itself: the bare print and the reading of the accounts. */
  let besideMs = 0;
  const timedPrint: PrintHtml = async (page, paper) => {
    const from = performance.now();
    const printed = await printWindow.print(page, paper);
    printMs += performance.now() - from;
    return printed;
  };
  const barePrint = async (...given: Parameters<PrintHtml>) => {
    const before = performance.now();
    const computedBefore = computedMs();
    const from = performance.now();
    await printWindow.print(...given);
    bareOwnMs = performance.now() - from;
    computed.bare += computedMs() - computedBefore;
    besideMs += performance.now() - before;
  };
  /** The bare print comes before and after in turn, so that neither always finds what the other has warmed. */
  const besideBare: PrintHtml = async (...given) => {
    if (figures.times.length % 2 === 0) await barePrint(...given);
    const printed = await timedPrint(...given);
    if (figures.times.length % 2 === 1) await barePrint(...given);
    return printed;
  };

  let last = 0;
  const folder = join(outDir, 'packets');
  mkdirSync(folder, { recursive: true });
  const workbench = createTestWorkbench(
    openStore(join(outDir, 'packets.workbench')),
    createPacketPrinter(besideBare),
    (path) => {
      const port = packetFolder(path);
      return {
        ...port,
        finish: async (part, name) => {
          await port.finish(part, name);
          figures.times.push({
            whole: performance.now() - last - besideMs,
            print: printMs,
            bare: bareOwnMs,
          });
          const packet = figures.times.length;
          if (packet % readMemoryEvery === 0) {
            // Seldom, as after each sweep the next packets take longer; `packets.ts` starts this with --expose-gc.
            if (packet % sweepEvery === 0) globalThis.gc?.();
            const { heapUsed, rss } = process.memoryUsage();
            const main = { heap: heapUsed / 1e6, main: rss / 1e6 };
            figures.memory.push({ packet, ...main, ...childrenMemory(process.pid) });
          }
          printMs = 0;
          besideMs = 0;
          last = performance.now();
        },
      };
    },
  );
  const { ask } = workbench;
  const applicationIds = await aField(workbench, count);
  workbench.willWriteInto(folder);
  const computedBefore = computedMs();
  last = performance.now();
  await ask('batch.start', {
    ...{ applicationIds, options: defaultPacketOptions('a4') },
    ...{ namePattern: '{number} {name}', token: 'chosen' },
  });
  for (;;) {
    const report = await ask('batch.current', {});
    if (report?.state !== 'running') {
      const failed = report?.items.filter(({ status }) => status !== 'written') ?? [];
      figures.failed = [
        ...failed.map(({ name, message }) => `${name}: ${message}`),
        ...(report?.haltedBecause ? [report.haltedBecause] : []),
      ];
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  computed.packets = computedMs() - computedBefore - computed.bare;
  printWindow.close();
  return figures;
}

/** Candidates with notes and a submitted scorecard each, every fourth with a résumé whose pages follow. */
async function aField(
  workbench: ReturnType<typeof createTestWorkbench>,
  count: number,
): Promise<ApplicationId[]> {
  const { ask } = workbench;
  const { postingId, rubric } = await anApplicationToRate(workbench);
  const resume = join(
    import.meta.dirname,
    '../../../resources/sample-candidates/olena-kovalenko.pdf',
  );
  const ids: ApplicationId[] = [];
  for (let at = 0; at < count; at += 1) {
    const candidate = { draft: aDraft(`Candidate Number ${at + 1}`) };
    const { id: applicationId } = await ask('application.add', { postingId, candidate });
    for (const { id: criterionId } of rubric.criteria.slice(0, 6)) {
      await ask('scorecard.rate', { applicationId, criterionId, level: 1 + (at % 3) });
    }
    await ask('scorecard.recommend', { applicationId, recommendation: 'yes', summary: note });
    await ask('scorecard.submit', { applicationId });
    await ask('note.add', { applicationId, body: note, isPrivate: false });
    if (at % 4 === 0) {
      workbench.willChoose([resume]);
      await ask('document.attach', { applicationId, token: 'chosen', kind: 'resume' });
    }
    ids.push(applicationId);
  }
  return ids;
}

const valueOf = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const outDir = valueOf('out');

if (outDir !== undefined) {
  const { app } = await import('electron');
  void app
    .whenReady()
    .then(() => measure(outDir, Number(valueOf('count') ?? 200)))
    .then(
      (figures) => {
        writeFileSync(join(outDir, 'figures.json'), JSON.stringify(figures));
        app.quit();
      },
      (error: unknown) => {
        console.error(error);
        app.exit(1);
      },
    );
}
