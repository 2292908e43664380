import type { Handlers } from '#shared/contract.ts';
import type { CriterionId, RubricId } from '#shared/ids.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import { RefusalError } from '#shared/refusal.ts';
import { criterionSchema, noAnchors, type Rubric } from '#shared/rubric.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { assessorOf, found } from './caller.ts';
import { createCriterionPlaces } from './criterion-places.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { criterionFrom, freezeRubric, newCriterion, newDraft, splitParts } from './rubric-rules.ts';

export function rubricHandlers(deps: HandlerDeps) {
  const { now } = deps;
  const { postings, rubrics, history } = deps.stores;
  const places = createCriterionPlaces(deps);

  function draftOf(rubricId: RubricId): Rubric {
    const rubric = found(rubrics.find(rubricId), 'rubric');
    if (rubric.status === 'draft') return rubric;
    throw new RefusalError('conflict', ruleTexts.frozenAlready(rubric.version));
  }

  const criterionIn = ({ criteria }: Rubric, id: CriterionId) =>
    found(
      criteria.find((criterion) => criterion.id === id),
      'criterion',
    );

  return {
    'rubric.get': ({ postingId }) => {
      const frozen = rubrics.findFrozen(postingId);
      return {
        draft: places.place(rubrics.findDraft(postingId)) ?? null,
        frozen: places.place(frozen) ?? null,
        candidateCount: frozen ? rubrics.countCandidates(frozen.id) : 0,
      };
    },

    'rubric.build': ({ postingId }, caller) => {
      const posting = found(postings.find(postingId), 'posting');
      const corrections = postings.listCorrections(postingId);
      const { qualifications } = applyCorrections(posting.source, posting.parsed, corrections);
      if (qualifications.length === 0) {
        throw new RefusalError('refused', ruleTexts.noQualifications);
      }
      const earlier = rubrics.findDraft(postingId);
      if (!earlier && rubrics.findFrozen(postingId)) {
        throw new RefusalError(
          'conflict',
          ruleTexts.frozenAlready(rubrics.newestVersion(postingId)),
        );
      }
      const label = historyTexts.buildRubric(qualifications.length);
      const command = { name: 'rubric.build', label, subjectId: postingId };
      return history.run(assessorOf(caller), command, () => {
        if (earlier) rubrics.remove(earlier.id);
        const rubric = newDraft(deps, postingId, qualifications.map(criterionFrom), 'checklist');
        rubrics.insert(rubric);
        if (posting.reviewedAt === null) postings.markReviewed(postingId, now().toISOString());
        return found(rubrics.find(rubric.id), 'rubric');
      });
    },

    'rubric.startNextVersion': ({ postingId }, caller) => {
      const draft = rubrics.findDraft(postingId);
      if (draft) throw new RefusalError('conflict', ruleTexts.draftExists(draft.version));
      const frozen = rubrics.findFrozen(postingId);
      if (!frozen) throw new RefusalError('conflict', ruleTexts.noRubric);
      const next = newDraft(deps, postingId, frozen.criteria, frozen.scale); // criteria keep their ids across versions
      const label = historyTexts.startVersion(next.version);
      const command = { name: 'rubric.startNextVersion', label, subjectId: postingId };
      history.run(assessorOf(caller), command, () => rubrics.insert(next));
      return next;
    },

    'rubric.discardDraft': ({ rubricId }, caller) => {
      const { version, postingId } = draftOf(rubricId);
      const label = historyTexts.discardDraft(version);
      const command = { name: 'rubric.discardDraft', label, subjectId: postingId };
      history.run(assessorOf(caller), command, () => rubrics.remove(rubricId));
      return {};
    },

    'rubric.freeze': ({ rubricId }, caller) =>
      freezeRubric(deps, draftOf(rubricId), assessorOf(caller)),

    'rubric.addCriterion': ({ rubricId, kind, name, text }, caller) => {
      const { criteria, scale } = draftOf(rubricId);
      const criterion = newCriterion(kind, name, text, scale);
      const label = historyTexts.addCriterion(name);
      const command = { name: 'rubric.addCriterion', label, subjectId: rubricId };
      history.run(assessorOf(caller), command, () =>
        rubrics.insertCriterion(rubricId, criterion, criteria.length),
      );
      return criterion;
    },

    'rubric.changeCriterion': ({ rubricId, criterionId, changes }, caller) => {
      const criterion = criterionIn(draftOf(rubricId), criterionId);
      const given = Object.fromEntries(
        Object.entries(changes).filter(([, value]) => value !== undefined),
      );
      const changed = criterionSchema.parse({ ...criterion, ...given });
      if (changed.anchors.length !== criterion.anchors.length) {
        throw new RefusalError(
          'invalid-input',
          ruleTexts.anchorsPerLevel(criterion.anchors.length),
        );
      }
      if (changed.weight === 1) changed.weightReason = '';
      const label = historyTexts.changeCriterion(criterion.name);
      const command = { name: 'rubric.changeCriterion', label, subjectId: criterionId };
      history.run(assessorOf(caller), { ...command, coalesce: true }, () =>
        rubrics.updateCriterion(rubricId, changed),
      );
      return changed;
    },

    'rubric.setScale': ({ rubricId, scale }, caller) => {
      const draft = draftOf(rubricId);
      if (draft.scale === scale) return draft;
      const label = historyTexts.setScale(scale);
      const command = { name: 'rubric.setScale', label, subjectId: rubricId };
      history.run(assessorOf(caller), command, () => {
        rubrics.setScale(rubricId, scale);
        for (const criterion of draft.criteria) {
          const { anchors, otherAnchors } = criterion;
          const written = otherAnchors.length > 0 ? otherAnchors : noAnchors(scale);
          const swapped = { anchors: written, otherAnchors: anchors };
          rubrics.updateCriterion(rubricId, { ...criterion, ...swapped });
        }
      });
      return draftOf(rubricId);
    },

    'rubric.splitCriterion': ({ rubricId, criterionId, parts }, caller) => {
      const draft = draftOf(rubricId);
      const whole = criterionIn(draft, criterionId);
      const fresh = splitParts(whole, parts, draft.scale);
      const [here, elsewhere] = [true, false].map((isSame) =>
        fresh.filter(({ kind }) => (kind === whole.kind) === isSame),
      );
      const order = [
        ...draft.criteria.flatMap((each) => (each.id === criterionId ? (here ?? []) : [each])),
        ...(elsewhere ?? []),
      ];
      const label = historyTexts.splitCriterion(whole.name, fresh.length);
      const command = { name: 'rubric.splitCriterion', label, subjectId: criterionId };
      history.run(assessorOf(caller), command, () => {
        rubrics.removeCriterion(rubricId, criterionId);
        for (const criterion of fresh) rubrics.insertCriterion(rubricId, criterion, 0);
        rubrics.reorder(
          rubricId,
          order.map(({ id }) => id),
        );
      });
      return draftOf(rubricId);
    },

    'rubric.removeCriterion': ({ rubricId, criterionId }, caller) => {
      const { name } = criterionIn(draftOf(rubricId), criterionId);
      const label = historyTexts.removeCriterion(name);
      const command = { name: 'rubric.removeCriterion', label, subjectId: criterionId };
      history.run(assessorOf(caller), command, () =>
        rubrics.removeCriterion(rubricId, criterionId),
      );
      return {};
    },

    'rubric.moveCriterion': ({ rubricId, criterionId, position }, caller) => {
      const draft = draftOf(rubricId);
      const criterion = criterionIn(draft, criterionId);
      const group = draft.criteria.filter(
        ({ kind, id }) => kind === criterion.kind && id !== criterionId,
      );
      const others = draft.criteria.filter(({ kind }) => kind !== criterion.kind);
      const moved = group.toSpliced(position, 0, criterion);
      const order = criterion.kind === 'required' ? [...moved, ...others] : [...others, ...moved];
      const label = historyTexts.moveCriterion(criterion.name);
      const command = { name: 'rubric.moveCriterion', label, subjectId: criterionId };
      history.run(assessorOf(caller), command, () =>
        rubrics.reorder(
          rubricId,
          order.map(({ id }) => id),
        ),
      );
      return draftOf(rubricId);
    },
  } satisfies Partial<Handlers>;
}
