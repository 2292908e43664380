import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Criterion, Rubric, Scale } from '#shared/rubric.ts';
import { scaleSteps } from '#shared/rubric.ts';
import { plainNote } from '#shared/note-text.ts';
import type { ScorecardFile } from '#shared/scorecard-file.ts';
import { aDraft } from '#shared/testing/builders.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { asFile, filledIn, importReturned, makeKit } from '../testing/returned-files.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

/** What people write, with everything that JSON, UTF-8 and Markdown could stumble over. */
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const instant = fc
  .date({ min: new Date('2026-11-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((date) => date.toISOString());

const aLevel = (scale: Scale) =>
  fc.option(fc.integer({ min: 1, max: scaleSteps[scale] }), { nil: null });

/** Some of the criteria in any order, at least one of them assessed. */
function someRatings({ criteria, scale }: Pick<Rubric, 'criteria' | 'scale'>) {
  const rating = ({ id, name }: Criterion) =>
    fc.record({
      ...{ criterionId: fc.constant(id), criterionName: fc.constant(name) },
      ...{ level: aLevel(scale), why: words, ratedAt: instant },
    });
  return fc
    .shuffledSubarray(criteria, { minLength: 1 })
    .chain((some) => fc.tuple(...some.map(rating)))
    .filter((ratings) => ratings.some(({ level }) => level !== null));
}

const filled = (rubric: Rubric) =>
  fc.record({
    ...{ ratings: someRatings(rubric), notes: words, summary: words, candidateName: words },
    ...{ postingTitle: words, startedAt: instant, savedAt: instant },
    recommendation: fc.constantFrom(
      'strong-no' as const,
      'no' as const,
      'yes' as const,
      'strong-yes' as const,
    ),
    checklist: fc.array(fc.record({ text: words, isDone: fc.boolean() }), { maxLength: 4 }),
  });

const byCriterion = (a: { criterionId: string }, b: { criterionId: string }) =>
  a.criterionId < b.criterionId ? -1 : 1;

test.for<Scale>(['checklist', 'anchored'])(
  'on the %s scale whatever was filled in, in any order, reads back the same, though the rubric moved on',
  { timeout: 120_000 },
  async (scale) => {
    await using workbench = createTestWorkbench(openMemoryStore());
    const { ask } = workbench;
    const story = await anApplicationToRate(workbench);
    const { ines, postingId } = story;
    if (scale === 'anchored') await ask('rubric.setScale', { rubricId: story.rubric.id, scale });
    const rubric = await ask('rubric.freeze', { rubricId: story.rubric.id });
    // The next version has other names and another order, and measures the same.
    const next = await ask('rubric.startNextVersion', { postingId });
    for (const [index, { id: criterionId, name }] of next.criteria.entries()) {
      await ask('rubric.changeCriterion', {
        ...{ rubricId: next.id, criterionId, changes: { name: `${index}: ${name}`.slice(0, 200) } },
      });
    }
    const [first, ...rest] = next.criteria;
    if (!first) throw new Error('no criteria');
    await ask('rubric.moveCriterion', {
      ...{ rubricId: next.id, criterionId: first.id, position: 4 },
    });
    expect(rest.length).toBeGreaterThan(3);
    let isMovedOn = false;
    const moveOn = async () => {
      if (!isMovedOn) await ask('rubric.freeze', { rubricId: next.id });
      isMovedOn = true;
    };

    let count = 0;
    const roundTrip = async (given: Partial<ScorecardFile>) => {
      count += 1;
      const { id: applicationId } = await ask('application.add', {
        ...{ postingId, candidate: { draft: aDraft(`Candidate ${count}`) } },
      });
      const kit = makeKit(workbench, applicationId, rubric, ines);
      if (count > 12) await moveOn();
      const file = filledIn(kit, given);
      const report = await importReturned(workbench, asFile(file));
      if (isMovedOn) {
        expect(report.files[0]?.questions).toEqual(['older-version']);
        const { importId } = report;
        await ask('returned.accept', { importId, index: 0 });
      }
      const [card] = await ask('returned.list', { applicationId });
      if (!card) throw new Error(report.files[0]?.message);
      expect(workbench.stores.returned.content(card.id)).toEqual(file);
      await ask('returned.open', { applicationId, ids: [card.id], reason: 'To read it back' });

      const { others, notes, rubric: shown } = await ask('application.get', { applicationId });
      const [back] = others;
      if (!back) throw new Error('no scorecard');
      expect(
        back.ratings.map(({ criterionId, level, why, ratedAt }) => ({
          ...{ criterionId, level, why, ratedAt },
        })),
      ).toEqual(
        file.ratings.map(({ criterionName: _name, ...rating }) => rating).toSorted(byCriterion),
      );
      expect(back.scorecard).toMatchObject({
        ...{ rubricId: rubric.id, recommendation: file.recommendation, summary: file.summary },
        ...{ assessorId: ines.id, status: 'submitted', submittedAt: file.savedAt },
      });
      expect(back.olderRatings).toEqual([]);
      expect(notes.map(({ body }) => plainNote(body))).toEqual(
        file.notes.trim() === '' ? [] : [file.notes.normalize('NFC').replaceAll(/ {2,}$/gm, '')],
      );
      expect(shown?.version).toBe(isMovedOn ? 2 : 1);
    };
    await fc.assert(fc.asyncProperty(filled(rubric), roundTrip), {
      numRuns: 40,
      endOnFailure: true,
    });
  },
);

test(
  'whatever single byte or field is changed, the file is refused',
  { timeout: 120_000 },
  async () => {
    await using workbench = createTestWorkbench(openMemoryStore());
    const story = await anApplicationToRate(workbench);
    const rubric = await workbench.ask('rubric.freeze', { rubricId: story.rubric.id });
    const kit = makeKit(workbench, story.applicationId, rubric, story.ines);
    const file = filledIn(kit);
    const whole = asFile(file);
    await importReturned(workbench, whole);

    const changed = leaves(file).map(({ path, value }) =>
      asFile(withLeaf(file, path, otherThan(value))),
    );
    expect(changed.length).toBeGreaterThan(20);
    const { files } = await importReturned(workbench, ...changed);
    expect(new Set(files.map(({ outcome }) => outcome))).toEqual(new Set(['refused']));

    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = whole.bytes.slice();
          bytes[at] = ((bytes[at] ?? 0) + by) % 256;
          const report = await importReturned(workbench, { fileName: 'x.json', bytes });
          // Another blank between two fields is no other content, and is known as the card that is here.
          const isBlank = sameContent(bytes, file);
          expect(report.files[0]?.outcome).toBe(isBlank ? 'already-here' : 'refused');
        },
      ),
      { numRuns: 400 },
    );
  },
);

type Path = readonly (string | number)[];

function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, each]) =>
    leaves(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withLeaf(value: unknown, [step, ...rest]: Path, leaf: unknown): unknown {
  if (step === undefined) return leaf;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = withLeaf(copy[step], rest, leaf);
  return copy;
}

/** Another value of the same kind, which the format may allow. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value === 1 ? 2 : value - 1;
  return `${String(value).slice(0, -1)}${String(value).endsWith('0') ? '1' : '0'}`;
}

function sameContent(bytes: Uint8Array, file: ScorecardFile): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(JSON.parse(text)).toEqual(file);
    return true;
  } catch {
    return false;
  }
}
