import { expect, test } from 'vitest';

import { defaultPacketOptions } from '#shared/packet-options.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';
import { renderPacket } from './render-packet.ts';

const five = ['None of it.', 'Watched it.', 'Helped with it.', 'Ran <one> alone.', 'Taught it.'];

/** The packet as a page with its tags taken out and every run of blanks one blank. */
const wordsOf = (page: string) =>
  page
    .replace(/^[\s\S]*<body>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('on the anchored scale a level prints with its anchor’s words, and must-haves count 4 and 5 as met', async () => {
  let printed: PacketData | undefined;
  await using workbench = createTestWorkbench(openMemoryStore(), {
    print: async (data) => {
      printed = data;
      return {
        bytes: new Uint8Array([1]),
        pageCount: 1,
        contentHash: 'hash',
        warnings: [],
        sections: [],
      };
    },
  });
  const { ask } = workbench;
  const { rubric, first, applicationId, submit } = await anApplicationToRate(workbench);
  const rubricId = rubric.id;
  await ask('rubric.setScale', { rubricId, scale: 'anchored' });
  const of = { rubricId, criterionId: first.id };
  await ask('rubric.changeCriterion', { ...of, changes: { anchors: five } });
  const mustHaves = rubric.criteria.filter(({ kind }) => kind === 'required');
  const levels = [4, 5, 3, 2, 1] as const;
  for (const [index, level] of levels.entries()) {
    const criterionId = mustHaves[index]?.id;
    if (criterionId) await ask('scorecard.rate', { applicationId, criterionId, level });
  }
  await submit();
  await ask('packet.preview', { applicationId, options: defaultPacketOptions('a4') });
  if (!printed) throw new Error('nothing was printed');

  const unknown = mustHaves.length - levels.length;
  expect(printed.standing.mustHaves).toEqual({
    ...{ met: 2, partly: 1, 'not-met': 2, mixed: 0, unknown },
  });
  const page = renderPacket(printed, {
    contentHash: 'hash',
    options: defaultPacketOptions('a4'),
  });
  const words = wordsOf(page);
  expect(words).toContain(
    `2 of ${mustHaves.length} met 1 partly (R3), 2 not met (R4, R5), ${unknown} unknown (`,
  );
  expect(words).toContain('4 Met');
  expect(words).toContain('4 · Ran &lt;one&gt; alone.');
  expect(words).toContain('5 Exceeded');
  // What is not met is a concern without a quote too, before what is unknown.
  expect(words).toMatch(
    new RegExp(
      `Concerns ${mustHaves[4]?.name} Marta Oliveira: 1 Not met\\. No evidence recorded\\. ${mustHaves[3]?.name} Marta`,
    ),
  );
  expect(words).not.toContain('5 · '); // nobody wrote what its levels look like
});
