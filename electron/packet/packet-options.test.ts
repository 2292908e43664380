import { expect, test } from 'vitest';

import type { PacketData } from '#shared/packet-data.ts';
import { defaultPacketOptions, type PacketOptions } from '#shared/packet-options.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';
import { renderPacket } from './render-packet.ts';

/** A workbench whose printer keeps what it was to print; `page` makes the page of a packet with these options. */
async function packetsOf() {
  let printed: PacketData | undefined;
  const workbench = createTestWorkbench(openMemoryStore(), {
    print: async (data) => {
      printed = data;
      return {
        bytes: new Uint8Array([1]),
        pageCount: 1,
        contentHash: 'h',
        warnings: [],
        sections: [],
      };
    },
  });
  const story = await anApplicationToRate(workbench);
  const { applicationId } = story;
  const page = async (changes: Partial<PacketOptions>) => {
    const options = { ...defaultPacketOptions('a4'), ...changes };
    await workbench.ask('packet.preview', { applicationId, options });
    if (!printed) throw new Error('nothing was printed');
    const markup = renderPacket(printed, {
      contentHash: 'h',
      options,
    });
    return { data: printed, markup, words: wordsOf(markup) };
  };
  return { ...workbench, ...story, page };
}

const wordsOf = (markup: string) =>
  markup
    .replace(/^[\s\S]*<body>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/g, ' ');

const headingsOf = (markup: string) =>
  [...markup.matchAll(/<h[12](?! class="minor")[^>]*>([\s\S]*?)<\/h[12]>/g)].map(([, text = '']) =>
    wordsOf(`<body>${text}`).trim(),
  );

test('the chosen sections and no others are printed, in the chosen order, under one first heading', async () => {
  await using packets = await packetsOf();
  const { markup } = await packets.page({ sections: ['posting', 'notes', 'requirements'] });
  expect(headingsOf(markup)).toEqual([
    'Asha Raghunathan',
    'The posting and the rubric',
    'Notes',
    'Requirement by requirement',
  ]);
});

test('a document that is left out is named, and neither its text nor its pages come along', async () => {
  await using packets = await packetsOf();
  const { ask, applicationId } = packets;
  packets.willChoose([
    { fileName: 'letter.txt', bytes: new TextEncoder().encode('Dear team, a secret of mine.') },
    { fileName: 'cv.txt', bytes: new TextEncoder().encode('Nine years of ledgers.') },
  ]);
  await ask('document.attach', { applicationId, token: 'chosen', kind: 'letter' });
  const { documents } = await ask('application.get', { applicationId });
  const letter = documents.find(({ fileName }) => fileName === 'letter.txt');
  if (!letter) throw new Error('no letter');

  const { data, words } = await packets.page({ leftOut: [letter.id] });
  expect(words).toContain('Nine years of ledgers.');
  expect(words).toContain('Not in this packet: letter.txt. It is kept in the workspace.');
  expect(JSON.stringify(data)).not.toContain('secret of mine');
});

test('private notes stay out unless their own author asks for them', async () => {
  await using packets = await packetsOf();
  const { ask, applicationId, as, ines, marta } = packets;
  const note = (body: string) => ask('note.add', { applicationId, body, isPrivate: true });
  await note('Marta’s own thought');
  await as(ines);
  await note('Ines’ own thought');
  await as(marta);

  expect((await packets.page({})).words).not.toContain('own thought');
  const { words } = await packets.page({ hasPrivateNotes: true });
  expect(words).toContain('Marta’s own thought');
  expect(words).toContain('(private note)');
  expect(words).not.toContain('Ines’ own thought');
});

test('a packet for somebody who is still to judge says so and holds nothing of what others think', async () => {
  await using packets = await packetsOf();
  const { ask, applicationId, first, submit } = packets;
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await ask('scorecard.explain', { applicationId, criterionId: first.id, why: 'Ran the ledger' });
  await ask('note.add', { applicationId, body: 'A telling note', isPrivate: false });
  await ask('application.decide', {
    ...{ applicationId, outcome: 'offer', reason: 'The telling reason', dissent: '' },
  });
  await submit();
  await ask('application.move', { applicationId, stage: 'offer', reason: '' });

  const full = await packets.page({});
  const telling = ['Ran the ledger', 'A telling note', 'The telling reason', 'Secret summary'];
  for (const each of telling) expect(full.words).toContain(each);

  const { data, words } = await packets.page({ variant: 'without-scores', hasPrivateNotes: true });
  for (const each of telling) expect(JSON.stringify(data) + words).not.toContain(each);
  expect(words).toContain('For somebody who is still to judge');
  expect(words).not.toMatch(/Recommendation Make|Score |Strengths|Concerns|Scorecard of|· Offer ·/);
  expect(words.match(/Not assessed/g)).toHaveLength(packets.rubric.criteria.length); // a box to tick on each
  expect(data.standing.assessedCount).toBe(0);
});

test('the footer says for whom it is and when to delete it, the packet’s own date before the candidate’s', async () => {
  await using packets = await packetsOf();
  const { ask, applicationId } = packets;
  const { candidate } = await ask('application.get', { applicationId });
  await ask('candidate.change', { candidateId: candidate.id, changes: { deleteBy: '2028-11-23' } });
  const foot = (markup: string) =>
    (/@bottom-left \{ content: (".*?")/.exec(markup)?.[1] ?? '').replaceAll(
      /\\([0-9a-f]+) /g,
      (_all, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)),
    );

  expect(foot((await packets.page({})).markup)).toContain(
    'Confidential. Delete by 23 November 2028.',
  );
  const { markup } = await packets.page({ forWhom: 'Jonas "J" Weber', deleteBy: '2027-01-31' });
  expect(foot(markup)).toContain('Confidential. For Jonas "J" Weber. Delete by 31 January 2027.');
});

test('points a person chose replace the proposals, with their words and the quote they chose', async () => {
  await using packets = await packetsOf();
  const { first } = packets;
  const { data } = await packets.page({});
  const markup = renderPacket(
    {
      ...data,
      points: {
        strengths: [{ criterionId: first.id, evidenceId: null, words: 'Calm on call <always>.' }],
        concerns: [],
      },
    },
    {
      contentHash: 'h',
      options: { ...defaultPacketOptions('a4'), sections: ['decision'] },
    },
  );
  expect(wordsOf(markup)).toContain(`Strengths ${first.name} Calm on call &lt;always&gt;.`);
  expect(wordsOf(markup)).toContain('Concerns None chosen.');
});

test('an application whose posting has no rubric prints and says so', async () => {
  await using packets = await packetsOf();
  const { data } = await packets.page({});
  const options = defaultPacketOptions('a4');
  const markup = renderPacket({ ...data, rubric: null }, { contentHash: 'h', options });
  expect(wordsOf(markup)).toContain('The posting has no rubric yet.');
});

test('a scorecard prints what each rating rests on, and says so of a rating that rests on nothing', async () => {
  await using packets = await packetsOf();
  const { ask, applicationId, first, second, submit } = packets;
  const note = await ask('note.add', { applicationId, body: 'Ran the ledger.', isPrivate: false });
  for (const { id } of [first, second])
    await ask('scorecard.rate', { applicationId, criterionId: id, level: 3 });
  await ask('evidence.attach', {
    ...{ applicationId, criterionId: first.id },
    source: { type: 'note', noteId: note.id, start: 0, end: 14 },
  });
  await submit();
  const { words } = await packets.page({ sections: ['scorecards'] });
  expect(words).toMatch(new RegExp(`${first.name} Met “Ran the ledger” Note by Marta Oliveira`));
  expect(words).toContain(`${second.name} Met No evidence recorded.`);
  expect(words.match(/No evidence recorded/g)).toHaveLength(1); // what nobody assessed has none to record
});

test('under a new version a scorecard still prints, and what it gave to a changed criterion stands beside “not assessed”', async () => {
  await using packets = await packetsOf();
  const { ask, applicationId, postingId, first, second, ines, marta, as, submit } = packets;
  for (const assessor of [ines, marta]) {
    await as(assessor);
    await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 2 });
    await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 3 });
    await submit();
  }
  const next = await ask('rubric.startNextVersion', { postingId });
  const of = { rubricId: next.id, criterionId: first.id };
  await ask('rubric.changeCriterion', { ...of, changes: { text: 'A degree in computing.' } });
  await ask('rubric.freeze', { rubricId: next.id });

  const { words } = await packets.page({ sections: ['decision', 'scorecards'] });
  expect(words).toContain('Score 100 · 1 of 14 Mean of 2 assessors’ ratings.');
  const older = `${first.name} Not assessed On version 1 of the rubric: Partly. The criterion has`;
  expect(words.split(older)).toHaveLength(3); // their own and the other's
  expect(words.split(`${second.name} Met`)).toHaveLength(3);
  expect(words).toContain(
    'Scorecard of Ines Duarte Submitted 23 November 2026 on rubric version 1.',
  );
});

test('a level of another scale is never read as one of the scale in use', async () => {
  await using packets = await packetsOf();
  const { ask, applicationId, postingId, first, submit } = packets;
  await ask('rubric.setScale', { rubricId: packets.rubric.id, scale: 'anchored' });
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 5 });
  await submit();
  const next = await ask('rubric.startNextVersion', { postingId });
  await ask('rubric.setScale', { rubricId: next.id, scale: 'checklist' });
  await ask('rubric.freeze', { rubricId: next.id });
  const { words } = await packets.page({ sections: ['scorecards'] });
  expect(words).toContain(`${first.name} Not assessed On version 1 of the rubric: 5 Exceeded.`);
});

test('each requirement has its code, and one that asks for years says how little they predict', async () => {
  await using packets = await packetsOf();
  const { words } = await packets.page({ sections: ['requirements'] });
  expect(words).toContain('18 R1 Bachelor’s degree');
  expect(words).toMatch(
    /19 R2 5\+ years[^.]*\(or equivalent seniority\)\. Years alone predict very little/,
  );
  expect(words.match(/Years alone/g)).toHaveLength(1);
});

test('whoever is still to judge reads what each level looks like, and only questions that somebody wrote', async () => {
  await using packets = await packetsOf();
  const { ask, rubric, first } = packets;
  const anchors = ['Cannot say.', 'Says what others did.', 'Says what they did <themselves>.'];
  const of = { rubricId: rubric.id, criterionId: first.id };
  await ask('rubric.changeCriterion', { ...of, changes: { anchors } });
  const { words } = await packets.page({ variant: 'without-scores' });
  expect(words).toContain('Met: Says what they did &lt;themselves&gt;. Partly: Says what others');
  expect(words).toContain('Questions to ask No question is written for these criteria.');
});

test('the strip says in words what its bars say, and has no bars where they would be too thin', async () => {
  await using packets = await packetsOf();
  const { ask, applicationId, rubric, first, second, submit } = packets;
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 1 });
  await submit();
  const { data, markup, words } = await packets.page({ sections: ['decision'] });
  const unknown = rubric.criteria.length - 2;
  const counts = `1 met, 0 partly, 1 not met, ${unknown} not assessed`;
  expect(words).toContain(`Required, 9 · Preferred, 5: ${counts}`);
  expect(markup).toContain(`aria-label="One bar per criterion: ${counts}."`);

  const [bar] = data.standing.criteria;
  if (!bar) throw new Error('no criterion');
  const many = { ...data.standing, criteria: Array.from({ length: 31 }, () => bar) };
  const thin = renderPacket(
    { ...data, standing: many },
    { contentHash: 'h', options: { ...defaultPacketOptions('a4'), sections: ['decision'] } },
  );
  expect(wordsOf(thin)).toContain('31 met, 0 partly, 0 not met, 0 not assessed');
  expect(thin).not.toContain('class="strip"');
});
