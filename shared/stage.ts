import { z } from 'zod';

import { assessorIdSchema } from './ids.ts';
import { commonTexts } from './texts/common.ts';
import { instantSchema } from './time.ts';

/** A stage within its posting: the default ones keep their word in every posting, others are a uuid. */
export const stageIdSchema = z.string().min(1).max(64);
export type StageId = z.infer<typeof stageIdSchema>;

/** What a stage means to the rules, whatever it is called: a rejection needs a reason, only open ones are rated. */
export const stageKindSchema = z.enum(['open', 'hired', 'rejected', 'withdrawn']);

export const stageSchema = z.object({
  id: stageIdSchema,
  name: z.string().trim().min(1).max(60).normalize('NFC'),
  kind: stageKindSchema,
});
export type Stage = z.infer<typeof stageSchema>;

/** A list as a person wants it, in order; a stage without an id is new. */
export const stageDraftsSchema = z
  .array(stageSchema.extend({ id: stageIdSchema.nullable() }))
  .min(1)
  .max(40);
export type StageDrafts = z.infer<typeof stageDraftsSchema>;

/** One change of an application's stage, as it was made; what was undone stays readable. */
export const stageMoveSchema = z.object({
  /** Null: the application came in. Names are those of today; of a stage that is gone, its last one. */
  from: z.string().nullable(),
  to: z.string(),
  at: instantSchema,
  /** Who moved it; null where the history does not say. */
  by: assessorIdSchema.nullable(),
  /** Empty: none was given. Null: sealed, another assessor wrote it. */
  reason: z.string().nullable(),
  isUndone: z.boolean(),
});
export type StageMove = z.infer<typeof stageMoveSchema>;

const { stages } = commonTexts;

/** What a workspace begins with. */
export const firstStages: readonly Stage[] = [
  { id: 'applied', name: stages.applied, kind: 'open' },
  { id: 'screen', name: stages.screen, kind: 'open' },
  { id: 'interview', name: stages.interview, kind: 'open' },
  { id: 'offer', name: stages.offer, kind: 'open' },
  { id: 'hired', name: stages.hired, kind: 'hired' },
  { id: 'rejected', name: stages.rejected, kind: 'rejected' },
  { id: 'withdrawn', name: stages.withdrawn, kind: 'withdrawn' },
];

/** Why a list of stages cannot be; null when it can. */
export type StageListFault = 'no-open' | 'no-rejected' | 'same-name' | null;

/**
 * A list needs an open stage, where people come in, and one for those who do not go on; names differ.
 *
 * @example stageListFault([{ id: null, name: 'Applied', kind: 'open' }]) // 'no-rejected'
 */
export function stageListFault(drafts: StageDrafts): StageListFault {
  if (!drafts.some(({ kind }) => kind === 'open')) return 'no-open';
  if (!drafts.some(({ kind }) => kind === 'rejected')) return 'no-rejected';
  const names = new Set(drafts.map(({ name }) => name.toLocaleLowerCase()));
  return names.size < drafts.length ? 'same-name' : null;
}

/** Where those who come in begin: the first open stage. */
export function entryStage(list: readonly Stage[]): Stage | undefined {
  return list.find(({ kind }) => kind === 'open');
}

/** The stage before the last rejection, for reopening: the newest still there that was left for this one. */
export function stageToReopenTo(
  list: readonly Stage[],
  left: readonly StageId[],
): Stage | undefined {
  const back = left
    .map((id) => list.find((stage) => stage.id === id))
    .find((stage) => stage?.kind === 'open');
  return back ?? entryStage(list);
}
