import { z } from 'zod';

import {
  applicationIdSchema,
  assessorIdSchema,
  importIdSchema,
  kitIdSchema,
  returnedIdSchema,
  rubricIdSchema,
  type AssessorId,
} from './ids.ts';
import { instantSchema } from './time.ts';
import { versionMapSchema } from './version-map.ts';

/** A scorecard that came back of a kit, without its content: whose it is, and whether it was opened. */
export const returnedScorecardSchema = z.object({
  id: returnedIdSchema,
  kitId: kitIdSchema,
  applicationId: applicationIdSchema,
  /** Who rated. */
  assessorId: assessorIdSchema,
  /** The frozen version it was rated on. */
  rubricId: rubricIdSchema,
  importId: importIdSchema,
  receivedAt: instantSchema,
  receivedBy: assessorIdSchema,
  /** Null while it is sealed. */
  openedAt: instantSchema.nullable(),
  openedBy: assessorIdSchema.nullable(),
});
export type ReturnedScorecard = z.infer<typeof returnedScorecardSchema>;

/** One of an application's, as the page shows it. Sealed or not, nothing of its content is in it. */
export const listedReturnSchema = returnedScorecardSchema
  .pick({ id: true, assessorId: true, receivedAt: true, openedAt: true, openedBy: true })
  .extend({
    assessorName: z.string(),
    rubricVersion: z.int().positive(),
    /** It is of whoever is at the keyboard. */
    isOwn: z.boolean(),
    /** The assessor has begun a draft here, on the same version, that would give way to it. */
    replacesDraft: z.boolean(),
  });
export type ListedReturn = z.infer<typeof listedReturnSchema>;

/** What has to be decided before a file comes in. */
const returnQuestionSchema = z.enum(['older-version', 'replaces-sealed']);
export type ReturnQuestion = z.infer<typeof returnQuestionSchema>;

/** What became of one file. */
const returnedFileSchema = z.object({
  fileName: z.string(),
  outcome: z.enum(['refused', 'needs-decision', 'already-here', 'taken-in']),
  /** Why, and what to do. */
  message: z.string(),
  /** Whose card of whom it is; null where the file does not say so reliably. */
  card: z
    .object({
      applicationId: applicationIdSchema,
      assessorName: z.string(),
      candidateName: z.string(),
      postingTitle: z.string(),
      /** By the clock of the interviewer's computer; null where nothing in the file can be trusted. */
      savedAt: instantSchema.nullable(),
    })
    .nullable(),
  questions: z.array(returnQuestionSchema),
  /** What still counts of it, where the rubric has a newer version; null otherwise. */
  versionMap: versionMapSchema.nullable(),
});
export type ReturnedFile = z.infer<typeof returnedFileSchema>;

/** What became of the files of one import, in the order they were given. */
export const returnedReportSchema = z.object({
  importId: importIdSchema,
  files: z.array(returnedFileSchema),
});
export type ReturnedReport = z.infer<typeof returnedReportSchema>;

/** What needs a person stands first. */
const troubleFirst = ['refused', 'needs-decision', 'already-here', 'taken-in'] as const;

/** The files with their places in the report, trouble first. */
export function byTrouble({ files }: ReturnedReport): { file: ReturnedFile; index: number }[] {
  const placed = files.map((file, index) => ({ file, index }));
  return troubleFirst.flatMap((outcome) => placed.filter(({ file }) => file.outcome === outcome));
}

/** How many files had each outcome. */
export function summaryOf({ files }: ReturnedReport): Record<ReturnedFile['outcome'], number> {
  const count = (outcome: ReturnedFile['outcome']) =>
    files.filter((file) => file.outcome === outcome).length;
  return {
    refused: count('refused'),
    'needs-decision': count('needs-decision'),
    'already-here': count('already-here'),
    'taken-in': count('taken-in'),
  };
}

/**
 * Whether opening these shows an assessor others' work before their own is in: then it asks for the same reason as
 * opening early does. One's own card among them is one's own scorecard, so it does not.
 */
export function opensEarly(
  isSealed: boolean,
  me: AssessorId,
  cards: readonly Pick<ReturnedScorecard, 'assessorId'>[],
): boolean {
  return isSealed && cards.length > 0 && !cards.some(({ assessorId }) => assessorId === me);
}
