import { expect, test } from 'vitest';

import { defaultPacketOptions } from '#shared/packet-options.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';
import type { PacketPort } from './packet-port.ts';

const bytes = new TextEncoder().encode('%PDF-1.7 …');

test('a packet is printed on the paper that was chosen, and is in the ledger however it leaves', async () => {
  const papers: string[] = [];
  const printer: PacketPort = {
    print: async (_data, _appended, { paper }) => {
      papers.push(paper);
      return { bytes, pageCount: 3, contentHash: 'c'.repeat(64), warnings: [], sections: [] };
    },
  };
  await using workbench = createTestWorkbench(openMemoryStore(), printer);
  const { ask, saved } = workbench;
  const { applicationId } = await anApplicationToRate(workbench);
  const { packetId, fileName } = await ask('packet.preview', {
    applicationId,
    options: { ...defaultPacketOptions('letter'), forWhom: 'Dana Whitfield' },
  });

  await ask('packet.dragOut', { packetId });
  workbench.tick(1000);
  await ask('packet.save', { packetId });

  expect(papers).toEqual(['letter']);
  expect(saved).toEqual([
    { defaultName: fileName, bytes },
    { defaultName: fileName, bytes },
  ]);
  const exports = await ask('ledger.listOfApplication', { applicationId });
  expect(exports).toHaveLength(2);
  expect(new Set(exports.map(({ sha256 }) => sha256)).size).toBe(1);
  expect(exports[0]).toMatchObject({
    kind: 'packet',
    format: 'pdf',
    forWhom: 'Dana Whitfield',
    options: 'Full',
  });
  expect(exports[0]?.applicationIds).toEqual([applicationId]);
});
