import { z } from 'zod';

import { criterionCodes } from './criterion-code.ts';
import { criterionIdSchema } from './ids.ts';
import type { Criterion, Rubric } from './rubric.ts';
import { isSameMeasure } from './rubric-versions.ts';

/** What can make a rating of an earlier version mean something else. */
const changedPartSchema = z.enum(['text', 'anchors', 'scale']);
export type ChangedPart = z.infer<typeof changedPartSchema>;

const mappedCriterionSchema = z.object({
  criterionId: criterionIdSchema,
  code: z.string(),
  name: z.string(),
  /**
   * `counts`: the same measure in both versions. `older`: changed since, so a rating stays beside as one of the earlier
   * version. `removed`: not in the version that scores use. `new`: not in the earlier one, so not assessed.
   */
  fate: z.enum(['counts', 'older', 'removed', 'new']),
  /** Of an `older` one; empty otherwise. */
  changed: z.array(changedPartSchema),
});
export type MappedCriterion = z.infer<typeof mappedCriterionSchema>;

/** What becomes, criterion by criterion, of a card that was made on an earlier version. It says nothing of any rating. */
export const versionMapSchema = z.object({
  version: z.int().positive(),
  currentVersion: z.int().positive(),
  /** In the order of the current version; removed ones at the end. */
  criteria: z.array(mappedCriterionSchema),
});
export type VersionMap = z.infer<typeof versionMapSchema>;

/** How many criteria have each fate. */
export function countFates({ criteria }: VersionMap): Record<MappedCriterion['fate'], number> {
  const count = (fate: MappedCriterion['fate']) =>
    criteria.filter((criterion) => criterion.fate === fate).length;
  return {
    counts: count('counts'),
    older: count('older'),
    removed: count('removed'),
    new: count('new'),
  };
}

/** How ratings under `earlier` stand under `current`, by the rule that scores go by. */
export function mapVersions(earlier: Rubric, current: Rubric): VersionMap {
  const then = new Map(earlier.criteria.map((criterion) => [criterion.id, criterion]));
  const now = new Set(current.criteria.map(({ id }) => id));
  const codes = criterionCodes(current.criteria);
  const codesThen = criterionCodes(earlier.criteria);
  const kept = current.criteria.map((criterion): MappedCriterion => {
    const { id: criterionId, name } = criterion;
    const before = then.get(criterionId);
    const at = { criterionId, name, code: codes.get(criterionId) ?? '' };
    if (!before) return { ...at, fate: 'new', changed: [] };
    const changed = changesOf(before, earlier, criterion, current);
    return { ...at, fate: changed.length === 0 ? 'counts' : 'older', changed };
  });
  const removed = earlier.criteria
    .filter(({ id }) => !now.has(id))
    .map(({ id, name }): MappedCriterion => {
      const code = codesThen.get(id) ?? '';
      return { criterionId: id, name, code, fate: 'removed', changed: [] };
    });
  return {
    version: earlier.version,
    currentVersion: current.version,
    criteria: [...kept, ...removed],
  };
}

function changesOf(
  before: Criterion,
  { scale: scaleThen }: Rubric,
  after: Criterion,
  { scale }: Rubric,
): ChangedPart[] {
  const then = { criterion: before, scale: scaleThen };
  if (isSameMeasure(then, { criterion: after, scale })) return [];
  if (scaleThen !== scale) return ['scale']; // its anchors are others with it
  return [
    ...(before.text === after.text ? [] : (['text'] as const)),
    ...(before.anchors.join('\n') === after.anchors.join('\n') ? [] : (['anchors'] as const)),
  ];
}
