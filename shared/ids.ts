import { z } from 'zod';

/** Every id is a uuid v7 made in main: unique across laptops, ordered by time of making. */
const id = () => z.uuid();

export const postingIdSchema = id().brand<'PostingId'>();
export const rubricIdSchema = id().brand<'RubricId'>();
export const templateIdSchema = id().brand<'TemplateId'>();
export const criterionIdSchema = id().brand<'CriterionId'>();
export const candidateIdSchema = id().brand<'CandidateId'>();
export const applicationIdSchema = id().brand<'ApplicationId'>();
export const documentIdSchema = id().brand<'DocumentId'>();
export const assessorIdSchema = id().brand<'AssessorId'>();
export const scorecardIdSchema = id().brand<'ScorecardId'>();
export const evidenceIdSchema = id().brand<'EvidenceId'>();
export const noteIdSchema = id().brand<'NoteId'>();
export const importIdSchema = id().brand<'ImportId'>();
export const packetIdSchema = id().brand<'PacketId'>();
export const exportIdSchema = id().brand<'ExportId'>();
export const batchIdSchema = id().brand<'BatchId'>();
export const kitIdSchema = id().brand<'KitId'>();
export const returnedIdSchema = id().brand<'ReturnedId'>();
export const questionIdSchema = id().brand<'QuestionId'>();
export const savedSearchIdSchema = id().brand<'SavedSearchId'>();
export const tagIdSchema = id().brand<'TagId'>();
export const savedFilterIdSchema = id().brand<'SavedFilterId'>();

export type PostingId = z.infer<typeof postingIdSchema>;
export type RubricId = z.infer<typeof rubricIdSchema>;
export type TemplateId = z.infer<typeof templateIdSchema>;
export type CriterionId = z.infer<typeof criterionIdSchema>;
export type CandidateId = z.infer<typeof candidateIdSchema>;
export type ApplicationId = z.infer<typeof applicationIdSchema>;
export type DocumentId = z.infer<typeof documentIdSchema>;
export type AssessorId = z.infer<typeof assessorIdSchema>;
export type ScorecardId = z.infer<typeof scorecardIdSchema>;
export type EvidenceId = z.infer<typeof evidenceIdSchema>;
export type NoteId = z.infer<typeof noteIdSchema>;
export type ImportId = z.infer<typeof importIdSchema>;
export type PacketId = z.infer<typeof packetIdSchema>;
export type ExportId = z.infer<typeof exportIdSchema>;
export type BatchId = z.infer<typeof batchIdSchema>;
export type KitId = z.infer<typeof kitIdSchema>;
export type ReturnedId = z.infer<typeof returnedIdSchema>;
export type QuestionId = z.infer<typeof questionIdSchema>;
export type SavedSearchId = z.infer<typeof savedSearchIdSchema>;
export type TagId = z.infer<typeof tagIdSchema>;
export type SavedFilterId = z.infer<typeof savedFilterIdSchema>;
