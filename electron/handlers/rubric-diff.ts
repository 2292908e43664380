import { diffWordsWithSpace } from 'diff';

import { criterionCodes } from '#shared/criterion-code.ts';
import type { CriterionId } from '#shared/ids.ts';
import {
  movedBetween,
  type CriterionDiff,
  type RubricDiff,
  type WordRuns,
} from '#shared/rubric-diff.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';

/**
 * What the later version changes against the earlier one, criterion by criterion.
 *
 * @param lostOf how many candidates' ratings of a criterion stop counting
 */
export function diffRubrics(
  from: Rubric,
  to: Rubric,
  lostOf: (id: CriterionId) => number,
): Pick<RubricDiff, 'from' | 'to' | 'criteria'> {
  const codes = { from: criterionCodes(from.criteria), to: criterionCodes(to.criteria) };
  const before = new Map(from.criteria.map((criterion) => [criterion.id, criterion]));
  const after = new Set(to.criteria.map(({ id }) => id));
  const moved = movedIds(from, to);
  const isSameScale = from.scale === to.scale;
  const kept = to.criteria.flatMap((criterion): CriterionDiff[] => {
    const { id } = criterion;
    const was = before.get(id);
    const base = { ...unchanged(criterion, codes.to.get(id) ?? ''), lostCandidates: lostOf(id) };
    if (!was) return [{ ...base, change: 'added' }];
    const places = { from: codes.from.get(id) ?? '', to: codes.to.get(id) ?? '' };
    const diff = {
      ...base,
      ...changes(was, criterion, isSameScale),
      moved: moved.has(id) ? places : null,
    };
    return isChanged(diff) ? [diff] : [];
  });
  const removed = from.criteria
    .filter(({ id }) => !after.has(id))
    .map((criterion): CriterionDiff => ({
      ...unchanged(criterion, codes.from.get(criterion.id) ?? ''),
      ...{ change: 'removed', lostCandidates: lostOf(criterion.id) },
    }));
  return { from: headOf(from), to: headOf(to), criteria: [...kept, ...removed] };
}

const headOf = ({ version, scale }: Rubric) => ({ version, scale });

function unchanged({ id, name, text }: Criterion, code: string): CriterionDiff {
  return {
    ...{ criterionId: id, change: 'changed', code, name, text, moved: null },
    ...{ newName: [], newText: [], kind: null, category: null, weight: null, anchors: [] },
    lostCandidates: 0,
  };
}

function changes(was: Criterion, is: Criterion, isSameScale: boolean) {
  const turned = <T>(from: T, to: T) => (from === to ? null : { from, to });
  const isWeighed = was.weight !== is.weight || was.weightReason !== is.weightReason;
  return {
    newName: runsOf(was.name, is.name),
    newText: runsOf(was.text, is.text),
    kind: turned(was.kind, is.kind),
    category: turned(was.category, is.category),
    weight: isWeighed ? { from: weighedOf(was), to: weighedOf(is) } : null,
    anchors: isSameScale
      ? is.anchors.flatMap((anchor, at) => {
          const runs = runsOf(was.anchors[at] ?? '', anchor);
          return runs.length > 0 ? [{ level: at + 1, runs }] : [];
        })
      : [],
  };
}

const weighedOf = ({ weight, weightReason }: Criterion) => ({ weight, reason: weightReason });

function isChanged({ moved, newName, newText, kind, category, weight, anchors }: CriterionDiff) {
  const runs = newName.length + newText.length + anchors.length;
  return runs > 0 || [moved, kind, category, weight].some((each) => each !== null);
}

/** The words of both texts; nothing when they are the same. */
function runsOf(before: string, after: string): WordRuns {
  if (before === after) return [];
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** Within each kind; a criterion that turned its kind has not moved but turned. */
function movedIds(from: Rubric, to: Rubric): Set<CriterionId> {
  const ids = ({ criteria }: Rubric, kind: Criterion['kind']) =>
    criteria.filter((each) => each.kind === kind).map(({ id }) => id);
  return new Set(
    (['required', 'preferred'] as const).flatMap((kind) => [
      ...movedBetween(ids(from, kind), ids(to, kind)),
    ]),
  );
}
