import type { Criterion, Rubric } from './rubric.ts';

/** Whether a rating given under one version of a criterion still means the same under another. */
export function isSameMeasure(
  earlier: { criterion: Criterion; scale: Rubric['scale'] },
  later: { criterion: Criterion; scale: Rubric['scale'] },
): boolean {
  return (
    earlier.scale === later.scale &&
    earlier.criterion.text === later.criterion.text &&
    earlier.criterion.anchors.length === later.criterion.anchors.length &&
    earlier.criterion.anchors.every((anchor, index) => anchor === later.criterion.anchors[index])
  );
}

export type RubricChange = {
  criterion: Criterion;
  change: 'added' | 'removed' | 'changed';
  /** Which parts changed; empty for added and removed ones. */
  parts: ('name' | 'text' | 'kind' | 'category' | 'weight' | 'anchors')[];
};

/** What the later version changes against the earlier one, in the later one's order; removed ones last. */
export function rubricChanges(earlier: Rubric, later: Rubric): RubricChange[] {
  const before = new Map(earlier.criteria.map((criterion) => [criterion.id, criterion]));
  const after = new Set(later.criteria.map(({ id }) => id));
  const kept = later.criteria.flatMap((criterion): RubricChange[] => {
    const was = before.get(criterion.id);
    if (!was) return [{ criterion, change: 'added', parts: [] }];
    const parts = changedParts(was, criterion);
    return parts.length > 0 ? [{ criterion, change: 'changed', parts }] : [];
  });
  const removed = earlier.criteria.filter(({ id }) => !after.has(id));
  return [
    ...kept,
    ...removed.map((criterion): RubricChange => ({ criterion, change: 'removed', parts: [] })),
  ];
}

function changedParts(was: Criterion, is: Criterion): RubricChange['parts'] {
  const parts = ['name', 'text', 'kind', 'category', 'weight'] as const;
  const anchors = was.anchors.join('\n') === is.anchors.join('\n') ? [] : (['anchors'] as const);
  return [...parts.filter((part) => was[part] !== is[part]), ...anchors];
}
