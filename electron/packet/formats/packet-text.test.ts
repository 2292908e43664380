import { join } from 'node:path';

import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { z } from 'zod';

import {
  packetFileSchema,
  packetFileVersion,
  packetTextFormats,
  type PacketTextFormat,
} from '#shared/packet-file.ts';
import { defaultPacketOptions, type PacketOptions } from '#shared/packet-options.ts';
import { openMemoryStore } from '../../testing/open-memory-store.ts';
import { anApplicationToRate } from '../../testing/rated-application.ts';
import { createTestWorkbench } from '../../testing/test-workbench.ts';

const hostile = `<img src="http://127.0.0.1:9/x.png"> ![x](http://127.0.0.1:9/y.png) | # not a heading`;
const reason = `${'A long reason. '.repeat(40)}<b>The end.</b>`;

async function anyPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  return pdf.save();
}

/** Marta has submitted, decided and noted; `save` gives the text of a format as it was written to the disk. */
async function printed() {
  const contentHash = 'c'.repeat(64);
  const workbench = createTestWorkbench(openMemoryStore(), {
    print: async (_data, _appended, { sections }) => ({
      ...{ bytes: await anyPdf(), pageCount: 1, contentHash, warnings: [] },
      sections: sections.map((section) => ({ section, firstPage: 1, pageCount: 1 })),
    }),
  });
  const { ask, saved } = workbench;
  const story = await anApplicationToRate(workbench);
  const { applicationId, first } = story;
  await ask('note.add', { applicationId, body: '**Calm**, and\n# loud', isPrivate: false });
  await ask('note.add', { applicationId, body: hostile, isPrivate: false });
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await ask('scorecard.explain', { applicationId, criterionId: first.id, why: hostile });
  await story.submit();
  await ask('application.decide', { applicationId, outcome: 'offer', reason, dissent: '' });
  const save = async (format: PacketTextFormat, changes: Partial<PacketOptions> = {}) => {
    const options = { ...defaultPacketOptions('a4'), ...changes };
    const { packetId } = await ask('packet.preview', { applicationId, options });
    workbench.tick(1000);
    const entry = await ask('packet.saveAs', { packetId, format });
    const file = saved.at(-1);
    if (!file || !entry) throw new Error('nothing was saved');
    return { entry, name: file.defaultName, text: new TextDecoder().decode(file.bytes) };
  };
  return { ...story, workbench, ask, save, contentHash };
}

test('each format is saved under its ending and is in the ledger with its own hash and the same choices', async () => {
  const { workbench, ask, save, applicationId, contentHash } = await printed();
  await using _ = workbench;
  for (const format of packetTextFormats) {
    const { name } = await save(format, { forWhom: 'Dana Whitfield', deleteBy: '2027-01-31' });
    expect(name).toMatch(new RegExp(`^Asha Raghunathan - .*\\.${format}$`));
  }
  const entries = await ask('ledger.listOfApplication', { applicationId });
  expect(entries.map(({ format }) => format)).toEqual(['json', 'html', 'md']);
  expect(new Set(entries.map(({ sha256 }) => sha256)).size).toBe(3);
  for (const entry of entries) {
    expect(entry).toMatchObject({
      ...{ kind: 'packet', forWhom: 'Dana Whitfield', options: 'Full', contentHash },
      ...{ deleteBy: '2027-01-31', pageCount: null, applicationIds: [applicationId] },
    });
  }
});

test('as JSON a packet is what its schema says, and sections that are out are absent', async () => {
  const { workbench, save, first } = await printed();
  await using _ = workbench;
  const all = packetFileSchema.strict().parse(JSON.parse((await save('json')).text));
  expect(all.decision?.decision?.reason).toBe(reason.trim());
  expect(all.scorecards?.[0]?.ratings[0]).toMatchObject({ criterionId: first.id, why: hostile });
  expect(all.requirements).toHaveLength(14);
  expect(all.notes?.map(({ body }) => body)).toEqual(['**Calm**, and\n# loud', hostile]);

  const some = await save('json', { sections: ['decision', 'posting'] });
  const file = packetFileSchema.parse(JSON.parse(some.text));
  expect(file.sections).toEqual(['decision', 'posting']);
  expect([file.scorecards, file.notes, file.requirements, file.documents]).toEqual([
    ...[undefined, undefined, undefined, undefined],
  ]);
  expect(some.text).not.toContain('Calm');

  const judge = packetFileSchema.parse(
    JSON.parse((await save('json', { variant: 'without-scores' })).text),
  );
  expect([judge.scorecards, judge.notes, judge.decision?.decision]).toEqual([
    ...[undefined, undefined, null],
  ]);
});

test('as Markdown a note stays Markdown, what others wrote is text, and nothing in it is fetched', async () => {
  const { workbench, save } = await printed();
  await using _ = workbench;
  const { text } = await save('md', { sections: ['decision', 'notes', 'scorecards'] });
  expect(text).toMatch(/^# Asha Raghunathan\n/);
  expect(text).toContain('> **Calm**, and\n> # loud');
  expect(text.replaceAll(/\\[<!]/g, '')).not.toMatch(/<img|!\[/);
  expect(text).toContain(String.raw`\<b\>The end.\</b\>`);
  expect(text.indexOf('## Notes')).toBeLessThan(text.indexOf('## Scorecards'));
  expect(text).not.toContain('## Requirement by requirement');
  const rows = text.split('\n').filter((line) => line.startsWith('| R1 '));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.replaceAll('\\|', '').split('|')).toHaveLength(5);
});

test('as HTML a packet is one page that asks for nothing, with what people wrote as text', async () => {
  const { workbench, save } = await printed();
  await using _ = workbench;
  const { text } = await save('html');
  expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(text).not.toMatch(/<script|<img|<link|<[^>]*\bsrc=|url\(|@import/);
  expect(text).toContain('&lt;b&gt;The end.&lt;/b&gt;');
  expect(text).toContain('Continues below');
  expect(text).not.toContain('0123456789–.');
  expect(text).toContain('Confidential.');
});

test('a blind packet names nobody in any format, nor in the name of its file', async () => {
  const { workbench, ask, save, applicationId } = await printed();
  await using _ = workbench;
  await ask('note.add', {
    ...{
      applicationId,
      isPrivate: false,
      body: 'Asha wrote from asha@example.org. Ms Raghunathan is calm.',
    },
  });
  for (const format of packetTextFormats) {
    const { text, name, entry } = await save(format, { variant: 'blind' });
    expect(`${name} ${text}`).not.toMatch(/\bAsha|Raghunathan|asha@/);
    expect(text).toContain('is calm.');
    expect(entry.options).toMatch(/^Blind\. 0 of \d+ removed strings/);
  }
});

test('the JSON Schema of the format is that of the workbench’s own', async () => {
  const schema = {
    title: `Packet of Hiring Workbench, version ${packetFileVersion}`,
    description:
      'A packet saved as JSON. Sections that were left out are absent; values are 0 … 1, and null is “not assessed”.',
    ...z.toJSONSchema(packetFileSchema, { unrepresentable: 'throw' }),
  };
  // `vitest run --update=all` with this file writes it anew. What readers of version 1 would refuse needs the next version.
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, `../../../resources/formats/packet-${packetFileVersion}.schema.json`),
  );
});
