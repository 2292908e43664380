import { z } from 'zod';

import { rubricIdSchema, templateIdSchema } from '../ids.ts';
import { rubricTemplateSchema } from '../rubric-copy.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

const name = rubricTemplateSchema.shape.name;

export const templateCalls = {
  'template.list': { input: nothing, output: z.array(rubricTemplateSchema) },
  /** Keeps the rubric as it is now; later changes of it do not reach the template. */
  'template.keep': {
    input: z.object({ rubricId: rubricIdSchema, name }),
    output: rubricTemplateSchema,
  },
  'template.rename': {
    input: z.object({ templateId: templateIdSchema, name }),
    output: nothing,
  },
  'template.remove': { input: z.object({ templateId: templateIdSchema }), output: nothing },
} as const satisfies Calls;
