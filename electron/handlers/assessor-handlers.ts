import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { assessorSchema } from '#shared/assessor.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function assessorHandlers({ stores: { assessors, history }, now }: HandlerDeps) {
  return {
    'assessor.add': ({ name }, caller) => {
      const assessor = assessorSchema.parse({ id: v7(), name, createdAt: now().toISOString() });
      const label = historyTexts.addAssessor(name);
      const command = { name: 'assessor.add', label, subjectId: assessor.id, undoable: false };
      // The first assessor adds themselves: there is nobody else to carry the command.
      history.run(caller.assessorId ?? assessor.id, command, () => {
        assessors.insert(assessor);
        assessors.makeCurrent(assessor.id);
      });
      return assessor;
    },

    'assessor.rename': ({ assessorId, name }, caller) => {
      const assessor = found(assessors.find(assessorId), 'assessor');
      const label = historyTexts.renameAssessor(assessor.name, name);
      const command = { name: 'assessor.rename', label, subjectId: assessorId, coalesce: true };
      const renamed = { ...assessor, name };
      history.run(assessorOf(caller), command, () => assessors.update(renamed));
      return renamed;
    },

    'assessor.switch': ({ assessorId }, caller) => {
      const assessor = found(assessors.find(assessorId), 'assessor');
      const label = historyTexts.switchAssessor(assessor.name);
      const command = { name: 'assessor.switch', label, subjectId: assessorId, undoable: false };
      history.run(caller.assessorId ?? assessorId, command, () =>
        assessors.makeCurrent(assessorId),
      );
      return assessor;
    },
  } satisfies Partial<Handlers>;
}
