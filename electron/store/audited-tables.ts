/**
 * Tables whose every change lands in the history. `mutable` columns may be updated; the others are set once.
 *
 * Long texts are set once, so that a change of a title does not copy a posting into the history.
 */
export type AuditedTable = {
  key: readonly string[];
  mutable: readonly string[];
  fixed: readonly string[];
};

export const auditedTables = {
  assessors: { key: ['id'], mutable: ['name'], fixed: ['created_at'] },
  settings: { key: ['key'], mutable: ['value'], fixed: [] },
  postings: {
    key: ['id'],
    mutable: ['title', 'reviewed_at', 'parser_version', 'parsed'],
    fixed: [
      'file_name',
      'encoding',
      'sha256',
      'source',
      'structure_hints',
      'notice',
      'imported_at',
      'import_id',
    ],
  },
  line_corrections: {
    key: ['posting_id', 'line_number'],
    mutable: ['role', 'kind', 'reason', 'is_accepted'],
    fixed: [],
  },
  encoding_choices: { key: ['sha256'], mutable: ['encoding'], fixed: [] },
  posting_versions: {
    key: ['posting_id', 'version_number'],
    mutable: [],
    fixed: [
      'file_name',
      'encoding',
      'sha256',
      'source',
      'structure_hints',
      'notice',
      'parser_version',
      'parsed',
      'corrections',
      'lost_corrections',
      'imported_at',
      'replaced_at',
    ],
  },
  version_offers: {
    key: ['posting_id'],
    mutable: ['earlier_id', 'kept_both_at'],
    fixed: [],
  },
  posting_states: {
    key: ['posting_id'],
    mutable: ['state', 'note', 'archived_at', 'changed_at'],
    fixed: [],
  },
  rubrics: {
    key: ['id'],
    mutable: ['status', 'scale', 'frozen_at', 'frozen_by'],
    fixed: ['posting_id', 'version', 'created_at'],
  },
  criteria: {
    key: ['rubric_id', 'id'],
    mutable: [
      'position',
      'name',
      'text',
      'kind',
      'category',
      'weight',
      'weight_reason',
      'anchors',
      'other_anchors',
    ],
    fixed: ['min_years', 'source_line', 'source_start', 'source_end', 'copied_from'],
  },
  kept_hints: {
    key: ['posting_id', 'criterion_id', 'rule', 'about'],
    mutable: ['kept_at'],
    fixed: [],
  },
  rubric_templates: {
    key: ['id'],
    mutable: ['name', 'sort_key'],
    fixed: ['scale', 'criteria', 'made_from', 'created_at'],
  },
  stages: { key: ['posting_id', 'id'], mutable: ['position', 'name'], fixed: ['kind'] },
  stage_movers: { key: ['application_id'], mutable: ['moved_by'], fixed: [] },
  candidates: {
    key: ['id'],
    mutable: [
      'name',
      'latin_name',
      'sort_key',
      'email',
      'phone',
      'headline',
      'location',
      'location_key',
      'source',
      'source_key',
      'consent',
      'consent_until',
      'delete_by',
      'email_key',
      'phone_key',
      'name_key',
      'latin_key',
    ],
    fixed: ['created_at'],
  },
  tags: { key: ['id'], mutable: ['name', 'name_key'], fixed: [] },
  candidate_tags: { key: ['candidate_id', 'tag_id'], mutable: [], fixed: [] },
  saved_filters: { key: ['id'], mutable: ['name', 'name_key', 'filter'], fixed: ['created_at'] },
  applications: {
    key: ['id'],
    mutable: [
      'candidate_id',
      'stage',
      'stage_reason',
      'stage_changed_at',
      'pay_asked',
      'notice',
      'place',
      'is_second',
    ],
    fixed: ['posting_id', 'created_at'],
  },
  documents: {
    key: ['id'],
    mutable: ['candidate_id', 'application_id', 'kind'],
    fixed: ['file_name', 'media_type', 'sha256', 'page_count', 'text', 'text_missing', 'added_at'],
  },
  different_people: {
    key: ['first_id', 'second_id'],
    mutable: [],
    fixed: ['said_by', 'said_at'],
  },
  candidate_merges: {
    key: ['id'],
    mutable: ['unmerged_at'],
    fixed: [
      'kept_id',
      'merged_id',
      'kept_before',
      'kept_after',
      'merged',
      'moved',
      'merged_by',
      'merged_at',
    ],
  },
  notes: {
    key: ['id'],
    mutable: ['body', 'criterion_ids', 'updated_at'],
    fixed: ['application_id', 'assessor_id', 'is_private', 'created_at'],
  },
  note_drafts: {
    key: ['application_id', 'assessor_id'],
    mutable: ['body', 'is_private', 'criterion_ids', 'updated_at'],
    fixed: [],
  },
  scorecards: {
    key: ['id'],
    mutable: ['status', 'recommendation', 'summary', 'submitted_at'],
    fixed: ['application_id', 'rubric_id', 'assessor_id', 'created_at'],
  },
  ratings: {
    key: ['scorecard_id', 'criterion_id'],
    mutable: ['level', 'why', 'rated_at', 'amended_at', 'amend_reason'],
    fixed: [],
  },
  evidence: {
    key: ['id'],
    mutable: [],
    fixed: [
      'scorecard_id',
      'criterion_id',
      'document_id',
      'note_id',
      'start',
      '"end"',
      'quote',
      'line_number',
      'created_at',
    ],
  },
  decisions: {
    key: ['application_id'],
    mutable: ['outcome', 'reason', 'dissent', 'decided_by', 'decided_at'],
    fixed: [],
  },
  packet_points: {
    key: ['application_id'],
    mutable: ['strengths', 'concerns', 'chosen_by', 'chosen_at'],
    fixed: [],
  },
  blind_strings: {
    key: ['application_id'],
    mutable: ['added', 'kept', 'changed_by', 'changed_at'],
    fixed: [],
  },
  debriefs: {
    key: ['application_id'],
    mutable: [],
    fixed: ['opened_at', 'opened_by', 'card_count'],
  },
  discussed_criteria: {
    key: ['application_id', 'criterion_id'],
    mutable: [],
    fixed: ['discussed_at', 'marked_by'],
  },
  seal_openings: { key: ['application_id', 'assessor_id'], mutable: [], fixed: ['at', 'reason'] },
  saved_searches: {
    key: ['id'],
    mutable: ['name', 'query', 'area', 'posting_id'],
    fixed: ['assessor_id', 'created_at'],
  },
  exports: {
    key: ['id'],
    mutable: [],
    fixed: [
      'kind',
      'format',
      'posting_id',
      'file_name',
      'exported_at',
      'exported_by',
      'for_whom',
      'options',
      'sha256',
      'content_hash',
      'page_count',
      'size_bytes',
      'delete_by',
    ],
  },
  kits: {
    key: ['id'],
    mutable: ['withdrawn_at'],
    fixed: ['application_id', 'rubric_id', 'assessor_id', 'key', 'made_at', 'made_by', 'content'],
  },
  questions: {
    key: ['id'],
    mutable: ['position', 'text'],
    fixed: ['assessor_id', 'posting_id', 'criterion_id', 'category', 'created_at'],
  },
  returned_scorecards: {
    key: ['id'],
    mutable: ['opened_at', 'opened_by'],
    fixed: [
      'kit_id',
      'application_id',
      'assessor_id',
      'rubric_id',
      'import_id',
      'file_name',
      'sha256',
      'content',
      'version_map',
      'received_at',
      'received_by',
    ],
  },
  export_applications: { key: ['export_id', 'application_id'], mutable: [], fixed: [] },
  export_deletions: {
    key: ['export_id'],
    mutable: [],
    fixed: ['confirmed_at', 'confirmed_by', 'note'],
  },
  packet_batches: {
    key: ['id'],
    mutable: ['folder', 'given_up_at'],
    fixed: ['started_at', 'started_by', 'options', 'name_pattern', 'kind'],
  },
  packet_batch_items: {
    key: ['batch_id', 'position'],
    mutable: ['status', 'file_name', 'export_id', 'warnings', 'message', 'kit_id'],
    fixed: ['application_id', 'assessor_id'],
  },
  self_reports: { key: ['category', 'person_id'], mutable: ['group_name'], fixed: [] },
} as const satisfies Record<string, AuditedTable>;

export type AuditedTableName = keyof typeof auditedTables;

export function isAudited(name: string): name is AuditedTableName {
  return Object.hasOwn(auditedTables, name);
}
