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
