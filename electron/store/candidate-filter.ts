import type { CandidateFilter, CandidateSort } from '#shared/candidate-list.ts';
import { searchMatch } from './search-query.ts';
import { sortKey } from './sort-key.ts';

/** The columns a list is ordered by, the id last, and the index that stands in that order. */
export const candidateOrders: Record<
  CandidateSort['by'],
  { columns: readonly string[]; index: string }
> = {
  name: { columns: ['name_key', 'candidate_id'], index: 'candidate_order_by_name' },
  added: { columns: ['added_at', 'candidate_id'], index: 'candidate_order_by_added' },
  activity: { columns: ['active_at', 'candidate_id'], index: 'candidate_order_by_activity' },
  location: {
    columns: ['location_key', 'name_key', 'candidate_id'],
    index: 'candidate_order_by_location',
  },
  source: {
    columns: ['source_key', 'name_key', 'candidate_id'],
    index: 'candidate_order_by_source',
  },
};

/**
 * One thing that a filter asks for, said twice: `members` lists those for whom it holds, `test` asks it of one row
 * of `candidate_order AS person`. Which of the two is cheaper depends on how many they are.
 */
export type Condition = {
  /** SELECT of `member`: candidate ids, or numbers of `candidate_order` when `by` says so. */
  members: string;
  by: 'candidate_id' | 'number';
  test: string;
};

export type Asked = { conditions: Condition[]; parameters: Record<string, string> };

/** What a filter asks for, as SQL with named parameters. `today` is a plain date. */
export function conditionsOf(filter: CandidateFilter, today: string): Asked {
  const parameters: Record<string, string> = {};
  const conditions: Condition[] = [];
  const add = (condition: Condition, given: Record<string, string> = {}) => {
    conditions.push(condition);
    Object.assign(parameters, given);
  };
  const match = searchMatch(filter.text);
  if (match !== null) add(textCondition, { match });
  else if (filter.text.trim() !== '') add(nobody); // only signs: nothing that could be found
  for (const [at, tagId] of filter.tagIds.entries()) add(tagCondition(at), { [`tag${at}`]: tagId });
  const applied = applicationCondition(filter);
  if (applied) {
    add(applied, {
      ...(filter.stage === null ? {} : { stage: filter.stage }),
      ...(filter.postingId === null ? {} : { postingId: filter.postingId }),
    });
  }
  if (filter.source !== null) add(sourceCondition, { source: sortKey(filter.source) });
  if (filter.hasNoApplication) add(withoutCondition);
  if (filter.isDeleteByDue) add(dueCondition, { today });
  return { conditions, parameters };
}

const textCondition: Condition = {
  members: `SELECT rowid AS member FROM candidate_words WHERE candidate_words MATCH @match`,
  by: 'number',
  // Filled with the members before it is asked: the engine would search again for every row.
  test: `EXISTS (SELECT 1 FROM temp.text_matches WHERE number = person.number)`,
};

const nobody: Condition = {
  members: `SELECT candidate_id AS member FROM candidate_order WHERE number = 0`,
  by: 'candidate_id',
  test: `person.number = 0`,
};

const tagCondition = (at: number): Condition => ({
  members: `SELECT candidate_id AS member FROM candidate_tags WHERE tag_id = @tag${at}`,
  by: 'candidate_id',
  test: `EXISTS (SELECT 1 FROM candidate_tags WHERE candidate_id = person.candidate_id AND tag_id = @tag${at})`,
});

function applicationCondition({ stage, postingId }: CandidateFilter): Condition | undefined {
  const asked = [
    ...(postingId === null ? [] : ['posting_id = @postingId']),
    ...(stage === null ? [] : ['stage = @stage']),
  ];
  if (asked.length === 0) return undefined;
  const where = asked.join(' AND ');
  return {
    members: `SELECT DISTINCT candidate_id AS member FROM applications WHERE ${where}`,
    by: 'candidate_id',
    test: `EXISTS (SELECT 1 FROM applications WHERE candidate_id = person.candidate_id AND ${where})`,
  };
}

const sourceCondition: Condition = {
  members: `SELECT candidate_id AS member FROM candidate_order WHERE source_key = @source`,
  by: 'candidate_id',
  test: `person.source_key = @source`,
};

const withoutCondition: Condition = {
  members: `SELECT candidate_id AS member FROM candidate_order WHERE application_count = 0`,
  by: 'candidate_id',
  test: `person.application_count = 0`,
};

const dueCondition: Condition = {
  members: `SELECT candidate_id AS member FROM candidate_order WHERE delete_by <= @today`,
  by: 'candidate_id',
  test: `person.delete_by <= @today`,
};
