import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { criterionIdSchema, templateIdSchema } from '#shared/ids.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** Rubrics kept to begin others with. */
export function templateHandlers({ stores, now }: HandlerDeps) {
  const { templates, rubrics, postings, history } = stores;
  return {
    'template.list': () => templates.list(),

    'template.keep': ({ rubricId, name }, caller) => {
      const { postingId, scale, criteria } = found(rubrics.find(rubricId), 'rubric');
      const template = {
        id: templateIdSchema.parse(v7()),
        name,
        madeFrom: found(postings.find(postingId), 'posting').title,
        criterionCount: criteria.length,
      };
      // Its own ids and no places: the posting and its text may go.
      const own = criteria.map((criterion) => ({
        ...criterion,
        ...{ id: criterionIdSchema.parse(v7()), source: null, copiedFrom: null },
      }));
      const command = { name: 'template.keep', label: historyTexts.keepTemplate(name) };
      history.run(assessorOf(caller), { ...command, subjectId: template.id }, () =>
        templates.insert(template, { scale, criteria: own }, now().toISOString()),
      );
      return template;
    },

    'template.rename': ({ templateId, name }, caller) => {
      found(templates.find(templateId), 'template');
      const command = { name: 'template.rename', label: historyTexts.renameTemplate(name) };
      history.run(assessorOf(caller), { ...command, subjectId: templateId }, () =>
        templates.rename(templateId, name),
      );
      return {};
    },

    'template.remove': ({ templateId }, caller) => {
      const { name } = found(templates.find(templateId), 'template');
      const command = { name: 'template.remove', label: historyTexts.removeTemplate(name) };
      history.run(assessorOf(caller), { ...command, subjectId: templateId }, () =>
        templates.remove(templateId),
      );
      return {};
    },
  } satisfies Partial<Handlers>;
}
