import { z } from 'zod';

import { postingIdSchema } from './ids.ts';
import { postingStatusSchema } from './posting-status.ts';
import { instantSchema } from './time.ts';

/** What one source line is. "Ignored" is not a role: it is `other` with a reason. */
export const lineRoleSchema = z.enum([
  'title',
  'heading',
  'summary',
  'responsibility',
  'qualification',
  'pay',
  'location',
  'benefit',
  'legal',
  'about',
  'apply',
  'other',
]);
export type LineRole = z.infer<typeof lineRoleSchema>;

export const qualificationKindSchema = z.enum(['required', 'preferred']);
export type QualificationKind = z.infer<typeof qualificationKindSchema>;

const workModeSchema = z.enum(['onsite', 'hybrid', 'remote']);
export type WorkMode = z.infer<typeof workModeSchema>;

const payPeriodSchema = z.enum(['hour', 'day', 'week', 'month', 'year']);
export type PayPeriod = z.infer<typeof payPeriodSchema>;

/** A passage of the decoded source: UTF-16 offsets, `end` excluded; a BOM is offset 0. */
const spanShape = {
  start: z.int().nonnegative(),
  end: z.int().positive(),
};
export const spanSchema = z.object(spanShape);
/** A verbatim passage: `text === source.slice(start, end)`, never blank. */
const passageSchema = z.object({ text: z.string().min(1), ...spanShape });
export type Passage = z.infer<typeof passageSchema>;

/**
 * Why the workbench decided as it did, as a code the catalogue of texts has a sentence for, and what it
 * saw: `{ code: 'under-heading', detail: 'Required qualifications' }`.
 */
const reasonSchema = z.object({ code: z.string().min(1), detail: z.string().optional() });
export type Reason = z.infer<typeof reasonSchema>;

/**
 * What the file's own format says of a passage of the source: a heading, or an item of a list. Plain text has
 * none. `level` counts from 1, the outermost.
 */
export const structureHintSchema = z.object({
  ...spanShape,
  kind: z.enum(['heading', 'list-item']),
  level: z.int().positive(),
});
export type StructureHint = z.infer<typeof structureHintSchema>;

/** One non-blank source line. `lineNumber` counts every line of the source from 1, blank ones too. */
const postingLineSchema = z.object({
  lineNumber: z.int().positive(),
  ...spanShape,
  role: lineRoleSchema,
  reasons: z.array(reasonSchema),
  /** The role rests on weak signals: a person should look. */
  isDoubtful: z.boolean(),
});
export type PostingLine = z.infer<typeof postingLineSchema>;

const qualificationSchema = z.object({
  ...passageSchema.shape,
  lineNumber: z.int().positive(),
  kind: qualificationKindSchema,
  /** Smallest number of years asked for; 0.5 is six months; null where none is named. */
  minYears: z.number().nonnegative().nullable(),
  reasons: z.array(reasonSchema),
});
export type Qualification = z.infer<typeof qualificationSchema>;

const responsibilitySchema = z.object({
  ...passageSchema.shape,
  lineNumber: z.int().positive(),
});
export type Responsibility = z.infer<typeof responsibilitySchema>;

/** `max` is null for "from …"; `currency` is ISO 4217; `period` is null when the text does not say. */
const paySchema = z.object({
  ...passageSchema.shape,
  min: z.number().nonnegative(),
  max: z.number().nonnegative().nullable(),
  currency: z.string().length(3).nullable(),
  period: payPeriodSchema.nullable(),
});
export type Pay = z.infer<typeof paySchema>;

/** What the parser made of one source text. Null: the text does not say. */
export const parsedPostingSchema = z.object({
  /** Version of the parser that made this; a newer one may read the same text better. */
  parserVersion: z.int().positive(),
  title: passageSchema.nullable(),
  company: passageSchema.nullable(),
  location: passageSchema.nullable(),
  workMode: workModeSchema.nullable(),
  /** Comma-separated: full-time, part-time, temporary, contract, permanent, fixed-term, internship … */
  employmentType: z.string().nullable(),
  /** Two letters, lower case. */
  language: z.string().length(2),
  pay: paySchema.nullable(),
  /** Every non-blank line exactly once, in source order. */
  lines: z.array(postingLineSchema),
  qualifications: z.array(qualificationSchema),
  responsibilities: z.array(responsibilitySchema),
});
export type ParsedPosting = z.infer<typeof parsedPostingSchema>;

/**
 * How the source's bytes became text, by the names of the WHATWG Encoding Standard; `-bom` where a byte order
 * mark stands at offset 0. The bytes are kept, so another choice stays possible.
 */
export const encodingSchema = z.enum([
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16le-bom',
  'utf-16be',
  'utf-16be-bom',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'x-mac-cyrillic',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'windows-1257',
  'windows-1258',
  'windows-1255',
  'iso-8859-8',
  'windows-1256',
  'iso-8859-6',
  'windows-874',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
]);
export type Encoding = z.infer<typeof encodingSchema>;

/**
 * How the encoding is known: the bytes themselves say so, their statistics let it be guessed, a person chose it,
 * or the file's format settles it, and then there is nothing to choose.
 */
const encodingBasisSchema = z.enum(['recognised', 'guessed', 'chosen', 'format']);
export type EncodingBasis = z.infer<typeof encodingBasisSchema>;

/**
 * A person's correction of one source line; wins over the parser and survives a re-read.
 *
 * `kind` is given exactly when `role` is `qualification`.
 */
export const lineCorrectionSchema = z
  .object({
    lineNumber: z.int().positive(),
    role: lineRoleSchema,
    kind: qualificationKindSchema.nullable(),
    reason: z.string().trim().max(500),
    /** True: a person looked at the line and left it as it was read; its doubt is settled, its reasons stay. */
    isAccepted: z.boolean().optional(),
  })
  .refine(({ role, kind }) => (role === 'qualification') === (kind !== null), {
    message: 'a kind goes with a qualification and with nothing else',
  });
export type LineCorrection = z.infer<typeof lineCorrectionSchema>;

export const postingSchema = z.object({
  id: postingIdSchema,
  /** Given by a person, else the parsed title, else the file's name. */
  title: z.string().min(1),
  fileName: z.string().min(1),
  encoding: encodingSchema,
  encodingBasis: encodingBasisSchema,
  sha256: z.string().length(64),
  source: z.string(),
  /** What of the file was not read, in words for a person; null when all of it was. */
  notice: z.string().nullable(),
  importedAt: instantSchema,
  status: postingStatusSchema,
  /** What the parser read with the corrections applied. */
  parsed: parsedPostingSchema,
  corrections: z.array(lineCorrectionSchema),
});
export type Posting = z.infer<typeof postingSchema>;
