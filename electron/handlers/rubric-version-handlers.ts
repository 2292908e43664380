import type { Handlers } from '#shared/contract.ts';
import type { CriterionId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import type { Rubric } from '#shared/rubric.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { createApplicationReader } from './application-reader.ts';
import { assessorOf, found } from './caller.ts';
import { countedRatings } from './counted-ratings.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { diffRubrics } from './rubric-diff.ts';

/** The versions of a posting's rubric, and what one changes against another. */
export function rubricVersionHandlers(deps: HandlerDeps) {
  const { rubrics } = deps.stores;
  const reader = createApplicationReader(deps);

  /** Of each candidate the criteria that have a rating which counts, by what this assessor may see. */
  function ratedCriteria(rubric: Rubric, seen: ReturnType<typeof reader.seenRatings>) {
    return seen.map(
      (rated) =>
        new Set<CriterionId>(
          countedRatings(rubric, rated).flatMap(({ levels }) =>
            [...levels].flatMap(([id, level]) => (level === null ? [] : [id])),
          ),
        ),
    );
  }

  return {
    'rubric.versions': ({ postingId }) => rubrics.listVersions(postingId),

    'rubric.compare': ({ fromId, toId }, caller) => {
      const [from, to] = [fromId, toId].map((id) => found(rubrics.find(id), 'rubric'));
      if (!from || !to || from.postingId !== to.postingId) {
        throw new RefusalError('invalid-input', ruleTexts.otherRubric);
      }
      const seen = reader.seenRatings(from.postingId, assessorOf(caller));
      const before = ratedCriteria(from, seen);
      const after = ratedCriteria(to, seen);
      const lostOf = (id: CriterionId) =>
        before.filter((rated, at) => rated.has(id) && !after[at]?.has(id)).length;
      const lostByScale =
        from.scale === to.scale ? 0 : before.filter((rated) => rated.size > 0).length;
      return { ...diffRubrics(from, to, lostOf), lostByScale };
    },
  } satisfies Partial<Handlers>;
}
