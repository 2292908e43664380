import { v7 } from 'uuid';

import { criterionCodes } from '#shared/criterion-code.ts';
import { categorise } from '#shared/criterion-category.ts';
import { nameCriterion } from '#shared/criterion-name.ts';
import { criterionIdSchema, rubricIdSchema, type AssessorId, type PostingId } from '#shared/ids.ts';
import { minYearsOf } from '#shared/min-years.ts';
import type { Qualification, QualificationKind } from '#shared/posting.ts';
import { RefusalError } from '#shared/refusal.ts';
import {
  noAnchors,
  type Criterion,
  type Rubric,
  type Scale,
  type SplitChoice,
} from '#shared/rubric.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** A criterion from a qualification: short name, verbatim text, where the posting says it. */
export function criterionFrom({
  text,
  kind,
  minYears,
  start,
  end,
  lineNumber,
}: Qualification): Criterion {
  return {
    ...newCriterion(kind, nameCriterion(text), text, 'checklist'),
    minYears,
    source: { lineNumber, start, end },
  };
}

export function newCriterion(
  kind: QualificationKind,
  name: string,
  text: string,
  scale: Scale,
): Criterion {
  return {
    id: criterionIdSchema.parse(v7()),
    ...{ name, text, kind },
    minYears: null,
    category: categorise(text),
    weight: 1,
    weightReason: '',
    anchors: noAnchors(scale),
    otherAnchors: [],
    source: null,
    copiedFrom: null,
  };
}

/** The next version of a posting's rubric, not stored yet. */
export function newDraft(
  { stores: { rubrics }, now }: Pick<HandlerDeps, 'stores' | 'now'>,
  postingId: PostingId,
  criteria: Criterion[],
  scale: Scale,
): Rubric {
  return {
    id: rubricIdSchema.parse(v7()),
    postingId,
    version: rubrics.newestVersion(postingId) + 1,
    scale,
    status: 'draft',
    createdAt: now().toISOString(),
    frozenAt: null,
    frozenBy: null,
    criteria,
  };
}

/**
 * The criteria a criterion is split into: each a verbatim part of its text with the line it stands on, its own
 * years and category; weight and its reason are taken over, anchors are not, because they describe the whole.
 *
 * @throws {RefusalError} `invalid-input` when the parts overlap, are blank or lie outside the text
 */
export function splitParts(
  whole: Criterion,
  parts: readonly SplitChoice[],
  scale: Scale,
): Criterion[] {
  let from = 0;
  return parts.map(({ start, end, name, kind }) => {
    const text = whole.text.slice(start, end);
    if (start < from || end > whole.text.length || text.trim() !== text || text === '') {
      throw new RefusalError('invalid-input', ruleTexts.partsOutside(whole.name));
    }
    from = end;
    return {
      ...newCriterion(kind, name, text, scale),
      minYears: minYearsOf(text),
      weight: whole.weight,
      weightReason: whole.weightReason,
      source: sourceOfPart(whole, start, end),
    };
  });
}

/** Where the part stands in the posting; the whole's place when its text is not the posting's any more. */
function sourceOfPart({ source, text }: Criterion, start: number, end: number) {
  if (!source || source.end - source.start !== text.length) return source;
  const breaks = text.slice(0, start).match(/\r\n|\n|\r/g)?.length ?? 0;
  return {
    lineNumber: source.lineNumber + breaks,
    start: source.start + start,
    end: source.start + end,
  };
}

/**
 * The version that ratings go to. The first rating freezes a draft that no frozen version precedes.
 * @throws {RefusalError} when there is no rubric, or the draft cannot be frozen yet
 */
export function rubricToRateOn(
  deps: Pick<HandlerDeps, 'stores' | 'now'>,
  postingId: PostingId,
  assessorId: AssessorId,
): Rubric {
  const { rubrics } = deps.stores;
  const frozen = rubrics.findFrozen(postingId);
  if (frozen) return frozen;
  const draft = rubrics.findDraft(postingId);
  if (!draft) throw new RefusalError('conflict', ruleTexts.noRubric);
  return freezeRubric(deps, draft, assessorId);
}

/** @throws {RefusalError} `refused` when something is missing that a frozen version must have */
export function refuseUnfinished(draft: Rubric): void {
  if (draft.criteria.length === 0) throw new RefusalError('refused', ruleTexts.emptyRubric);
  const codes = criterionCodes(draft.criteria);
  const unexplained = draft.criteria.find(
    ({ weight, weightReason }) => weight !== 1 && weightReason === '',
  );
  if (unexplained) {
    const code = codes.get(unexplained.id) ?? '';
    throw new RefusalError('refused', ruleTexts.weightNeedsReason(code, unexplained.name));
  }
}

/** Freezes a draft for good: a command of its own that undo passes over. */
export function freezeRubric(
  { stores: { rubrics, history }, now }: Pick<HandlerDeps, 'stores' | 'now'>,
  draft: Rubric,
  assessorId: AssessorId,
): Rubric {
  refuseUnfinished(draft);
  const at = now().toISOString();
  const label = historyTexts.freezeRubric(draft.version);
  const command = { name: 'rubric.freeze', label, subjectId: draft.id, undoable: false };
  history.run(assessorId, command, () => {
    rubrics.freeze(draft.id, assessorId, at);
    // Undo passes over the edits of a frozen version: taking one back would thaw it.
    history.settleRows('criteria', draft.id);
    history.settleRows('rubrics', draft.id);
  });
  return { ...draft, status: 'frozen', frozenAt: at, frozenBy: assessorId };
}
