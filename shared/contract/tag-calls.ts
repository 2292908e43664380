import { z } from 'zod';

import { tagIdSchema } from '../ids.ts';
import { tagNameSchema, tagSchema } from '../tag.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

const oneTag = z.object({ tagId: tagIdSchema });

export const tagCalls = {
  /** By name, with how many people have each, counted to 1,001 at most: show more as "1,000+". */
  'tag.list': {
    input: nothing,
    output: z.array(tagSchema.extend({ count: z.int().nonnegative() })),
  },
  /** Refused when another tag has that name: merge them. */
  'tag.rename': { input: oneTag.extend({ name: tagNameSchema }), output: tagSchema },
  /** Everybody who has the tag gets the other one, and it goes. */
  'tag.merge': { input: oneTag.extend({ intoId: tagIdSchema }), output: tagSchema },
  /** Takes the tag off everybody, and it goes. */
  'tag.remove': { input: oneTag, output: nothing },
} as const satisfies Calls;
