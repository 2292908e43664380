import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import {
  criterionIdSchema,
  questionIdSchema,
  type AssessorId,
  type PostingId,
} from '#shared/ids.ts';
import type { QuestionTopic } from '#shared/question.ts';
import { RefusalError } from '#shared/refusal.ts';
import { anchorsFor, type Copyable, type CopySource } from '#shared/rubric-copy.ts';
import type { Criterion, Rubric, Scale } from '#shared/rubric.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { newDraft } from './rubric-rules.ts';

/** Criteria and anchors taken over from another posting's rubric or from a template. */
export function rubricCopyHandlers(deps: HandlerDeps) {
  const { rubrics, postings, templates, questions, history } = deps.stores;

  function contentOf(source: CopySource): Copyable & Pick<Criterion, 'copiedFrom'> {
    if (source.type === 'template') {
      const { name } = found(templates.find(source.templateId), 'template');
      const content = found(templates.findContent(source.templateId), 'template');
      return { ...content, copiedFrom: { type: 'template', name } };
    }
    const { scale, criteria, version, postingId } = found(rubrics.find(source.rubricId), 'rubric');
    const { title } = found(postings.find(postingId), 'posting');
    return { scale, criteria, copiedFrom: { type: 'posting', title, version } };
  }

  function pick(criteria: readonly Criterion[], id: Criterion['id']): Criterion {
    return found(
      criteria.find((each) => each.id === id),
      'criterion',
    );
  }

  /** What the assessor asks on the original, they can ask on the copy. */
  function copyQuestions(
    from: Criterion['id'],
    topic: QuestionTopic,
    assessorId: AssessorId,
  ): void {
    for (const [at, question] of questions.listOfCriterion(from, assessorId).entries()) {
      const id = questionIdSchema.parse(v7());
      questions.insert({ ...question, id, topic, createdAt: deps.now().toISOString() }, at);
    }
  }

  /** The draft that is added to; made where the posting has no rubric yet, on the scale of what is copied. */
  function draftFor(postingId: PostingId, scale: Scale): { draft: Rubric; isNew: boolean } {
    found(postings.find(postingId), 'posting');
    const draft = rubrics.findDraft(postingId);
    if (draft) return { draft, isNew: false };
    const frozen = rubrics.findFrozen(postingId);
    if (frozen) throw new RefusalError('conflict', ruleTexts.frozenAlready(frozen.version));
    return { draft: newDraft(deps, postingId, [], scale), isNew: true };
  }

  return {
    'rubric.copyable': ({ postingId }) =>
      rubrics.listCopyable().filter((each) => each.postingId !== postingId),

    'rubric.copySource': ({ source }) => {
      const { scale, criteria } = contentOf(source);
      return { scale, criteria };
    },

    'rubric.copy': ({ postingId, source, criterionIds }, caller) => {
      const { scale, criteria, copiedFrom } = contentOf(source);
      const chosen = criterionIds.map((id) => pick(criteria, id));
      const { draft, isNew } = draftFor(postingId, scale);
      const label = historyTexts.copyCriteria(chosen.length);
      const command = { name: 'rubric.copy', label, subjectId: postingId };
      const you = assessorOf(caller);
      history.run(you, command, () => {
        if (isNew) rubrics.insert(draft);
        for (const [at, criterion] of chosen.entries()) {
          const copy = {
            ...{ ...criterion, ...anchorsFor(criterion, scale, draft.scale) },
            ...{ id: criterionIdSchema.parse(v7()), source: null, copiedFrom },
          };
          rubrics.insertCriterion(draft.id, copy, draft.criteria.length + at);
          copyQuestions(criterion.id, { of: 'criterion', postingId, criterionId: copy.id }, you);
        }
      });
      return found(rubrics.find(draft.id), 'rubric');
    },

    'rubric.copyAnchors': ({ rubricId, source, pairs }, caller) => {
      const draft = found(rubrics.find(rubricId), 'rubric');
      if (draft.status === 'frozen') {
        throw new RefusalError('conflict', ruleTexts.frozenAlready(draft.version));
      }
      const { scale, criteria } = contentOf(source);
      const changed = pairs.map(({ criterionId, fromId }) => ({
        ...pick(draft.criteria, criterionId),
        anchors: anchorsFor(pick(criteria, fromId), scale, draft.scale).anchors,
      }));
      const label = historyTexts.copyAnchors(changed.length);
      const command = { name: 'rubric.copyAnchors', label, subjectId: rubricId };
      history.run(assessorOf(caller), command, () => {
        for (const criterion of changed) rubrics.updateCriterion(rubricId, criterion);
      });
      return found(rubrics.find(rubricId), 'rubric');
    },
  } satisfies Partial<Handlers>;
}
