import { z } from 'zod';

import { postingIdSchema } from '../ids.ts';
import { lineDiffSchema } from '../line-diff.ts';
import {
  newVersionSchema,
  postingVersionSchema,
  versionNumberSchema,
  versionStateSchema,
  versionTextSchema,
} from '../posting-version.ts';
import { nothing, onePosting } from './shapes.ts';
import type { Calls } from './calls.ts';

const oneText = onePosting.extend({ versionNumber: versionNumberSchema.nullable() });

export const versionCalls = {
  'version.state': { input: onePosting, output: versionStateSchema },
  /** All texts the posting has or had, the current one first. */
  'version.list': { input: onePosting, output: z.array(postingVersionSchema) },
  'version.get': {
    input: onePosting.extend({ versionNumber: versionNumberSchema }),
    output: versionTextSchema,
  },
  /** Line by line from one text to another; a null `versionNumber` is the posting as it is now. */
  'version.compare': {
    input: z.object({ earlier: oneText, later: oneText }),
    output: lineDiffSchema,
  },
  /** The posting becomes the newest version of the earlier one, which keeps its id and all that stands on it. */
  'version.accept': {
    input: onePosting.extend({ earlierId: postingIdSchema }),
    output: newVersionSchema,
  },
  /** They are two postings: the offer is not made again. */
  'version.keepBoth': { input: onePosting, output: nothing },
} as const satisfies Calls;
