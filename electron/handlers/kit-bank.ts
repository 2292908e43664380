import type { AssessorId } from '#shared/ids.ts';
import type { KitRequest } from '#shared/kit-making.ts';
import type { Criterion } from '#shared/rubric.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** Whose questions go into a kit, and which. */
export function createKitBank({ stores: { questions } }: Pick<HandlerDeps, 'stores'>) {
  const hasBankOn = (assessorId: AssessorId, criteria: readonly Criterion[]) =>
    questions.listGeneral(assessorId).length > 0 ||
    criteria.some(({ id }) => questions.listOfCriterion(id, assessorId).length > 0);

  return {
    /** The receiver's, where they have one, else that of whoever makes the kit. */
    bankOf: (
      receiverId: AssessorId | null,
      makerId: AssessorId,
      criteria: readonly Criterion[],
    ): AssessorId =>
      receiverId !== null && hasBankOn(receiverId, criteria) ? receiverId : makerId,

    questionsOf: (bank: AssessorId, criteria: readonly Criterion[]): KitRequest['questions'] =>
      criteria.map(({ id }) => ({
        criterionId: id,
        texts: questions.listOfCriterion(id, bank).map(({ text }) => text),
      })),
  };
}
