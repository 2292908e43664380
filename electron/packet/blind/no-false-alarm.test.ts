import { expect, test } from 'vitest';

import { defaultPacketOptions } from '#shared/packet-options.ts';
import { createPacketMaker } from '../../handlers/packet-maker.ts';
import { openMemoryStore } from '../../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../../testing/rated-application.ts';
import { createTestWorkbench } from '../../testing/test-workbench.ts';
import { renderPacket } from '../render-packet.ts';
import { scanOfPacket, scanText } from './scan.ts';

/** Names that are words of the form, of postings, or hardly any letters at all. */
const awkward = [
  ...[
    'Mark Page',
    'Grace Line',
    'Will Score',
    'Hope Range',
    'Rose Open',
    'Dana Hold',
    'Art Contact',
    'Bill Notice',
  ],
  ...[
    'May Weight',
    'June Level',
    'Key Engineer',
    'Senior Testing',
    'Cloud Java',
    'Name Email',
    'Link School',
  ],
  ...[
    'An Li',
    'Bo Wu',
    'He So',
    'My Do',
    'Li Na',
    'To An',
    'I Be',
    'Ng',
    'O',
    'X Y',
    '王伟',
    '李',
    'Å Ö',
    '민',
    'أ ب',
  ],
  ...[
    'Marta Oliveira',
    'Ines Raghunathan',
    'Jean-Luc de la Tour',
    'Mr. T',
    'Prince',
    'Teller, Jr.',
    '(unknown)',
  ],
];

test('a packet that tells nothing is never held back, whatever the candidate is called', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores } = workbench;
  const { postingId } = await anApplicationToRate(workbench);
  const packets = createPacketMaker({ stores, now: () => new Date(0) } as Parameters<
    typeof createPacketMaker
  >[0]);
  const assessorId = stores.assessors.currentId();
  if (assessorId === null) throw new Error('nobody is at the keyboard');
  const options = {
    ...defaultPacketOptions('a4'),
    variant: 'blind' as const,
    blind: { schools: true, employers: true, dates: true },
  };
  const held: string[] = [];
  for (const name of awkward) {
    const { id } = await ask('application.add', {
      postingId,
      candidate: { draft: { ...aDraft(name), email: '' } },
    });
    await ask('note.add', {
      applicationId: id,
      body: `${name} was on time. We will mark the long list.`,
      isPrivate: false,
    });
    const { data, blind } = await packets.prepare(id, assessorId, options);
    if (!blind) throw new Error('not blind');
    const html = renderPacket(data, { contentHash: 'c'.repeat(64), options });
    const text = html.replace(/<style>[\s\S]*<\/style>/, '').replaceAll(/<[^>]*>/g, '\n');
    try {
      scanText(scanOfPacket(blind), text, `${data.candidate.name} - ${data.posting.title}.pdf`);
    } catch (error) {
      held.push(`${name}: ${String(error)}`);
    }
  }
  expect(held).toEqual([]);
}, 120_000);

test('an assessor keeps a first name that the candidate has too, and loses a family name they share', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores } = workbench;
  const { postingId, marta } = await anApplicationToRate(workbench);
  const packets = createPacketMaker({ stores, now: () => new Date(0) } as Parameters<
    typeof createPacketMaker
  >[0]);
  const blindOf = async (name: string) => {
    const { id } = await ask('application.add', { postingId, candidate: { draft: aDraft(name) } });
    const options = { ...defaultPacketOptions('a4'), variant: 'blind' } as const;
    return (await packets.prepare(id, marta.id, options)).data;
  };
  expect((await blindOf('Marta Quillfeather')).preparedBy).toBe('Marta Oliveira');
  expect((await blindOf('Asha Oliveira')).preparedBy).toBe('Marta [name]');
});

test('nothing of the stored person is in the data, nor what would tell the original file', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores } = workbench;
  const { applicationId, marta } = await anApplicationToRate(workbench);
  const bytes = new TextEncoder().encode('Asha Raghunathan\n\nExperience\nRaghu-\nnathan ran it.');
  workbench.willChoose([{ fileName: 'Asha.txt', bytes }]);
  await ask('document.attach', { applicationId, token: 'chosen', kind: 'resume' });
  const { candidate, documents } = await ask('application.get', { applicationId });
  const packets = createPacketMaker({ stores, now: () => new Date(0) } as Parameters<
    typeof createPacketMaker
  >[0]);
  const options = { ...defaultPacketOptions('a4'), variant: 'blind' as const };
  const { data } = await packets.prepare(applicationId, marta.id, options);
  expect(data.documents[0]).toMatchObject({
    document: { fileName: 'Document 1', sizeBytes: 0, mediaType: 'text/plain' },
    text: '[name]\n\nExperience\n[name]\n ran it.',
    isAppended: false,
  });
  const json = JSON.stringify(data);
  for (const secret of [
    'Asha',
    'Raghu',
    'nathan',
    documents[0]?.sha256 ?? '',
    candidate.email || 'Asha',
  ])
    expect(json).not.toContain(secret);
});
