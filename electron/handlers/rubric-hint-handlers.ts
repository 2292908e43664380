import type { Handlers, Input } from '#shared/contract.ts';
import type { Hint } from '#shared/lint/hint.ts';
import { lintRubric } from '#shared/lint/lint-rubric.ts';
import type { Rubric } from '#shared/rubric.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** What the lint says of the version on the screen, and what a person made of it. */
export function rubricHintHandlers({ stores, now }: HandlerDeps) {
  const { postings, rubrics, keptHints, history } = stores;

  function lint(rubric: Rubric) {
    const { language } = found(postings.find(rubric.postingId), 'posting').parsed;
    return lintRubric({ rubric, language });
  }

  function hintOf({ rubricId, criterionId, rule }: Input<'rubric.keepHint'>) {
    const rubric = found(rubrics.find(rubricId), 'rubric');
    const criterion = found(
      rubric.criteria.find(({ id }) => id === criterionId),
      'criterion',
    );
    const hints = lint(rubric).find((each) => each.criterionId === criterionId)?.hints ?? [];
    const hint = found(
      hints.find((each) => each.rule === rule),
      'hint',
    );
    return { rubric, criterion, kept: { criterionId, rule, about: hint.about } };
  }

  return {
    'rubric.hints': ({ postingId }) => {
      const rubric = rubrics.findDraft(postingId) ?? rubrics.findFrozen(postingId);
      if (!rubric) return [];
      const kept = new Set(
        keptHints
          .listByPosting(postingId)
          .map(({ criterionId, rule, about }) => keyOf(criterionId, { rule, about })),
      );
      return lint(rubric).map(({ criterionId, hints }) => ({
        criterionId,
        hints: hints.map((hint) => ({ ...hint, isKept: kept.has(keyOf(criterionId, hint)) })),
      }));
    },

    'rubric.keepHint': (input, caller) => {
      const { rubric, criterion, kept } = hintOf(input);
      const label = historyTexts.keepHint(criterion.name);
      const command = { name: 'rubric.keepHint', label, subjectId: criterion.id };
      history.run(assessorOf(caller), command, () =>
        keptHints.put(rubric.postingId, kept, now().toISOString()),
      );
      return {};
    },

    'rubric.lookAgain': (input, caller) => {
      const { rubric, criterion, kept } = hintOf(input);
      const label = historyTexts.lookAgain(criterion.name);
      const command = { name: 'rubric.lookAgain', label, subjectId: criterion.id };
      history.run(assessorOf(caller), command, () => keptHints.remove(rubric.postingId, kept));
      return {};
    },
  } satisfies Partial<Handlers>;
}

const keyOf = (criterionId: string, { rule, about }: Pick<Hint, 'rule' | 'about'>) =>
  JSON.stringify([criterionId, rule, about]);
