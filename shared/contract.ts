import { z } from 'zod';

import { applicationSummarySchema, applicationViewSchema } from './application-view.ts';
import { assessorNameSchema, assessorSchema } from './assessor.ts';
import {
  applicationSchema,
  candidateDraftSchema,
  candidateSchema,
  logisticsSchema,
  stageSchema,
} from './candidate.ts';
import { decisionOutcomeSchema, decisionSchema } from './decision.ts';
import { documentKindSchema, documentSchema } from './document.ts';
import { encodingPreviewSchema } from './encoding-preview.ts';
import { evidenceSchema, evidenceSourceSchema } from './evidence.ts';
import { undoStateSchema } from './history.ts';
import {
  applicationIdSchema,
  assessorIdSchema,
  candidateIdSchema,
  criterionIdSchema,
  documentIdSchema,
  evidenceIdSchema,
  importIdSchema,
  noteIdSchema,
  packetIdSchema,
  postingIdSchema,
  rubricIdSchema,
} from './ids.ts';
import { importReportSchema } from './import.ts';
import { lineDiffSchema } from './line-diff.ts';
import { noteBodySchema, noteSchema } from './note.ts';
import { packetExportSchema, packetPreviewSchema } from './packet.ts';
import {
  encodingSchema,
  lineCorrectionSchema,
  postingSchema,
  postingSummarySchema,
  qualificationKindSchema,
} from './posting.ts';
import {
  newVersionSchema,
  postingVersionSchema,
  versionNumberSchema,
  versionStateSchema,
  versionTextSchema,
} from './posting-version.ts';
import {
  criterionChangesSchema,
  criterionSchema,
  postingRubricsSchema,
  rubricSchema,
  splitChoiceSchema,
} from './rubric.ts';
import { levelSchema, ratingSchema, recommendationSchema, scorecardSchema } from './scorecard.ts';
import { searchHitSchema } from './search.ts';
import { workspaceSchema } from './workspace.ts';

const nothing = z.object({});
/** Files a person chose in main's dialog: the page gets names and a token, never a path. */
const chosenFilesSchema = z.object({ token: z.string(), fileNames: z.array(z.string()) });
const onePosting = z.object({ postingId: postingIdSchema });
const oneText = onePosting.extend({ versionNumber: versionNumberSchema.nullable() });
const oneApplication = z.object({ applicationId: applicationIdSchema });
const reason = z.string().trim().min(1).max(1000);

/** Everything the renderer may ask of main: what it sends and what it gets back. */
export const contract = {
  'workspace.get': { input: nothing, output: workspaceSchema },
  'assessor.add': { input: z.object({ name: assessorNameSchema }), output: assessorSchema },
  'assessor.switch': { input: z.object({ assessorId: assessorIdSchema }), output: assessorSchema },

  'history.state': { input: nothing, output: undoStateSchema },
  'history.undo': { input: nothing, output: z.object({ label: z.string().nullable() }) },
  'history.redo': { input: nothing, output: z.object({ label: z.string().nullable() }) },

  'import.chooseFiles': { input: nothing, output: chosenFilesSchema.nullable() },
  'import.start': { input: z.object({ token: z.string() }), output: importReportSchema },
  /** `name` stands in for a file name; null: the first line is used. */
  'import.paste': {
    input: z.object({
      text: z.string().max(10_000_000),
      name: z.string().trim().max(200).nullable(),
    }),
    output: importReportSchema,
  },
  'import.sample': { input: nothing, output: importReportSchema },
  'import.cancel': { input: z.object({ importId: importIdSchema }), output: nothing },
  /** The newest import of this session, to show after a reload or a start with file names; null when none. */
  'import.current': { input: nothing, output: importReportSchema.nullable() },

  'posting.list': { input: nothing, output: z.array(postingSummarySchema) },
  'posting.get': { input: onePosting, output: postingSchema },
  'posting.rename': {
    input: onePosting.extend({ title: z.string().trim().min(1).max(300) }),
    output: postingSchema,
  },
  'posting.correctLine': {
    input: onePosting.extend({ correction: lineCorrectionSchema }),
    output: postingSchema,
  },
  'posting.uncorrectLine': {
    input: onePosting.extend({ lineNumber: z.int().positive() }),
    output: postingSchema,
  },
  /** A person has looked at every line: the posting leaves "needs review". */
  'posting.markReviewed': { input: onePosting, output: postingSchema },

  /** Leaves a line as it was read: its doubt is settled, and stays so when the text is read again. */
  'posting.acceptLine': {
    input: onePosting.extend({ lineNumber: z.int().positive() }),
    output: postingSchema,
  },
  /** The same for every line that is still doubtful, as one step. */
  'posting.acceptAllLines': { input: onePosting, output: postingSchema },
  /** How the kept bytes would read in another encoding; nothing is written. */
  'posting.previewEncoding': {
    input: onePosting.extend({ encoding: encodingSchema }),
    output: encodingPreviewSchema,
  },
  /** Reads the kept bytes in this encoding. Corrections stay where their line is still there. */
  'posting.setEncoding': {
    input: onePosting.extend({ encoding: encodingSchema }),
    output: postingSchema,
  },

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

  'rubric.get': { input: onePosting, output: postingRubricsSchema },
  'rubric.build': { input: onePosting, output: rubricSchema },
  'rubric.startNextVersion': { input: onePosting, output: rubricSchema },
  'rubric.discardDraft': { input: z.object({ rubricId: rubricIdSchema }), output: nothing },
  'rubric.freeze': { input: z.object({ rubricId: rubricIdSchema }), output: rubricSchema },
  'rubric.addCriterion': {
    input: z.object({
      rubricId: rubricIdSchema,
      kind: qualificationKindSchema,
      name: criterionSchema.shape.name,
      text: criterionSchema.shape.text,
    }),
    output: criterionSchema,
  },
  'rubric.changeCriterion': {
    input: z.object({
      rubricId: rubricIdSchema,
      criterionId: criterionIdSchema,
      changes: criterionChangesSchema,
    }),
    output: criterionSchema,
  },
  /** The parts take the criterion's place; those of another kind stand last in their group. */
  'rubric.splitCriterion': {
    input: z.object({
      rubricId: rubricIdSchema,
      criterionId: criterionIdSchema,
      parts: z.array(splitChoiceSchema).min(2).max(10),
    }),
    output: rubricSchema,
  },
  'rubric.removeCriterion': {
    input: z.object({ rubricId: rubricIdSchema, criterionId: criterionIdSchema }),
    output: nothing,
  },
  /** `position` counts from 0 within the criteria of the same kind. */
  'rubric.moveCriterion': {
    input: z.object({
      rubricId: rubricIdSchema,
      criterionId: criterionIdSchema,
      position: z.int().nonnegative(),
    }),
    output: rubricSchema,
  },

  'candidate.find': {
    input: z.object({ query: z.string().trim().max(200) }),
    output: z.array(candidateSchema),
  },
  'candidate.change': {
    input: z.object({ candidateId: candidateIdSchema, changes: candidateDraftSchema.partial() }),
    output: candidateSchema,
  },

  'application.list': { input: onePosting, output: z.array(applicationSummarySchema) },
  'application.get': { input: oneApplication, output: applicationViewSchema },
  /** A new person, or one already in the workspace, for this posting. */
  'application.add': {
    input: onePosting.extend({
      candidate: z.union([
        z.object({ candidateId: candidateIdSchema }),
        z.object({ draft: candidateDraftSchema }),
      ]),
    }),
    output: applicationSchema,
  },
  'application.change': {
    input: oneApplication.extend({ changes: logisticsSchema.partial() }),
    output: applicationSchema,
  },
  /** A rejection needs a reason; every move can be undone. */
  'application.move': {
    input: oneApplication.extend({ stage: stageSchema, reason: z.string().trim().max(1000) }),
    output: applicationSchema,
  },
  'application.decide': {
    input: oneApplication.extend({
      outcome: decisionOutcomeSchema,
      reason: decisionSchema.shape.reason,
      dissent: decisionSchema.shape.dissent,
    }),
    output: decisionSchema,
  },

  'document.chooseFiles': { input: nothing, output: chosenFilesSchema.nullable() },
  /** One entry per file: the document, or why it was refused. */
  'document.attach': {
    input: oneApplication.extend({ token: z.string(), kind: documentKindSchema }),
    output: z.array(
      z.object({
        fileName: z.string(),
        document: documentSchema.nullable(),
        refusal: z.string().nullable(),
      }),
    ),
  },
  'document.text': {
    input: z.object({ documentId: documentIdSchema }),
    output: z.object({ document: documentSchema, text: z.string() }),
  },
  'document.change': {
    input: z.object({ documentId: documentIdSchema, kind: documentKindSchema }),
    output: documentSchema,
  },
  'document.remove': { input: z.object({ documentId: documentIdSchema }), output: nothing },
  /** Asks where in main's dialog and writes the bytes as they came; null when the person cancels. */
  'document.saveOriginal': {
    input: z.object({ documentId: documentIdSchema }),
    output: z.object({ fileName: z.string() }).nullable(),
  },

  'note.add': {
    input: oneApplication.extend({ body: noteBodySchema, isPrivate: z.boolean() }),
    output: noteSchema,
  },
  'note.change': {
    input: z.object({ noteId: noteIdSchema, body: noteBodySchema }),
    output: noteSchema,
  },
  'note.remove': { input: z.object({ noteId: noteIdSchema }), output: nothing },

  /** Sets the level of one criterion on the assessor's own draft; the first rating freezes the rubric. */
  'scorecard.rate': {
    input: oneApplication.extend({ criterionId: criterionIdSchema, level: levelSchema }),
    output: ratingSchema,
  },
  'scorecard.clearRating': {
    input: oneApplication.extend({ criterionId: criterionIdSchema }),
    output: nothing,
  },
  'scorecard.explain': {
    input: oneApplication.extend({ criterionId: criterionIdSchema, why: ratingSchema.shape.why }),
    output: ratingSchema,
  },
  'scorecard.recommend': {
    input: oneApplication.extend({
      recommendation: recommendationSchema.nullable(),
      summary: scorecardSchema.shape.summary,
    }),
    output: scorecardSchema,
  },
  'scorecard.submit': { input: oneApplication, output: scorecardSchema },
  'scorecard.amend': {
    input: oneApplication.extend({
      criterionId: criterionIdSchema,
      level: levelSchema,
      why: ratingSchema.shape.why,
      reason,
    }),
    output: ratingSchema,
  },
  /** Looks at the others' scorecards before one's own is in: deliberate, reasoned, recorded. */
  'scorecard.openSealed': { input: oneApplication.extend({ reason }), output: nothing },

  'evidence.attach': {
    input: oneApplication.extend({ criterionId: criterionIdSchema, source: evidenceSourceSchema }),
    output: evidenceSchema,
  },
  'evidence.remove': { input: z.object({ evidenceId: evidenceIdSchema }), output: nothing },

  'packet.preview': { input: oneApplication, output: packetPreviewSchema },
  /** Asks where in main's dialog, writes the previewed bytes and records the export; null on cancel. */
  'packet.save': {
    input: z.object({ packetId: packetIdSchema }),
    output: packetExportSchema.nullable(),
  },
  'packet.listExports': { input: oneApplication, output: z.array(packetExportSchema) },

  /** Words, "phrases", prefix* and NOT; newest first. What is sealed for the assessor is not found. */
  'search.find': {
    input: z.object({ query: z.string().trim().max(200) }),
    output: z.array(searchHitSchema),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type Channel = keyof typeof contract;
export type Input<C extends Channel> = z.output<(typeof contract)[C]['input']>;
export type Output<C extends Channel> = z.output<(typeof contract)[C]['output']>;

/** Who is at the keyboard; null before first run is done. Every command carries it. */
export type Caller = { assessorId: z.infer<typeof assessorIdSchema> | null };
export type Handlers = {
  [C in Channel]: (input: Input<C>, caller: Caller) => Output<C> | Promise<Output<C>>;
};

const refusalSchema = z.object({
  code: z.enum(['invalid-input', 'not-found', 'conflict', 'refused', 'internal']),
  message: z.string(),
});
export type Refusal = z.infer<typeof refusalSchema>;
export type Reply<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** What main tells the page unasked. */
export const events = {
  /** The store was written: what the page has read may be stale. `at` is the instant of the commit. */
  'workspace.changed': z.object({ at: z.string(), command: z.string() }),
  /** An import went on; the report holds only what is new since the last event. */
  'import.progress': importReportSchema,
  /** A command of the application menu was chosen. */
  'menu.chosen': z.object({ command: z.enum(['undo', 'redo', 'import']) }),
} as const satisfies Record<string, z.ZodType>;
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;
