import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';

import type { CandidateFilter, CandidatePlace, CandidateSort } from '#shared/candidate-list.ts';
import { candidateIdSchema, type CandidateId } from '#shared/ids.ts';
import { candidateOrders, conditionsOf, type Asked, type Condition } from './candidate-filter.ts';

/**
 * Up to so many who meet a condition, they are looked up one by one and sorted; above, the list is walked in its
 * order and each row is asked. Either way a page costs at most some thousand steps.
 */
const mostMembers = 5000;

type View = { sort: CandidateSort; filter: CandidateFilter; today: string };
type Bound = string | Uint8Array;

/** Pages of the list of all candidates: keyset queries on the columns of `candidate_order`, never an offset. */
export function createCandidateListStore(db: Database) {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS text_matches (number INTEGER PRIMARY KEY)`);
  const fillMatches = db.prepare(`
    INSERT INTO temp.text_matches SELECT rowid FROM candidate_words WHERE candidate_words MATCH ?
  `);
  const emptyMatches = db.prepare(`DELETE FROM temp.text_matches`);
  const totalChanges = db.prepare(`SELECT total_changes()`).pluck();
  const selectTotal = db.prepare(`SELECT total FROM candidate_total WHERE only = 1`).pluck();
  const selectKeys = db.prepare(
    `SELECT name_key, added_at, active_at, location_key, source_key, candidate_id
     FROM candidate_order WHERE candidate_id = ?`,
  );
  let filled: { match: string; at: unknown } | undefined;
  const statements = new Map<string, Statement>();

  function statement(sql: string): Statement {
    const known = statements.get(sql);
    if (known) return known;
    const made = db.prepare(sql);
    statements.set(sql, made);
    return made;
  }

  /** The rows of the filter: from the condition that few meet, if there is one, else all in their order. */
  function source({ conditions, parameters }: Asked, { by }: CandidateSort) {
    const counted = conditions.map((condition) => ({
      condition,
      count: z.int().parse(statement(countSql(condition)).pluck().get(parameters)),
    }));
    const [fewest] = counted.toSorted((a, b) => a.count - b.count);
    const driver = fewest && fewest.count <= mostMembers ? fewest.condition : undefined;
    const tested = conditions.filter((condition) => condition !== driver);
    const { match } = parameters;
    if (match !== undefined && tested.some(({ by: key }) => key === 'number')) fill(match);
    return {
      from: fromSql(driver, candidateOrders[by].index),
      tests: tested.map(({ test }) => test),
    };
  }

  /** Keeps who matches the text until something is written. */
  function fill(match: string): void {
    if (filled?.match === match && filled.at === totalChanges.get()) return;
    emptyMatches.run();
    fillMatches.run(match);
    filled = { match, at: totalChanges.get() };
  }

  function keysAfter(
    { sort, filter, today }: View,
    after: CandidatePlace | null,
    limit: number,
  ): { sql: string; parameters: Record<string, unknown> } {
    const { columns } = candidateOrders[sort.by];
    const asked = conditionsOf(filter, today);
    const { from, tests } = source(asked, sort);
    const places = columns.map((_column, at) => `@after${at}`);
    const start: readonly Bound[] = after ?? columns.map(() => edge(sort.isDescending));
    const where = [
      `(${columns.map((column) => `person.${column}`).join(', ')}) ${sort.isDescending ? '<' : '>'} (${places.join(', ')})`,
      ...tests,
    ];
    const direction = sort.isDescending ? 'DESC' : 'ASC';
    return {
      sql: `SELECT ${columns.map((column) => `person.${column}`).join(', ')} FROM ${from}
        WHERE ${where.join(' AND ')}
        ORDER BY ${columns.map((column) => `person.${column} ${direction}`).join(', ')} LIMIT @limit`,
      parameters: {
        ...asked.parameters,
        ...Object.fromEntries(columns.map((_column, at) => [`after${at}`, start[at] ?? ''])),
        limit,
      },
    };
  }

  return {
    /** How many candidates there are, kept beside them: counting would read them all. */
    total: () => z.int().parse(selectTotal.get()),

    /** The ids of the first `limit` rows behind a place; of the first ones when there is none. */
    page(view: View, after: CandidatePlace | null, limit: number): CandidateId[] {
      const { sql, parameters } = keysAfter(view, after, limit);
      const rows = statement(sql).raw().all(parameters) as string[][];
      return rows.map((row) => candidateIdSchema.parse(row.at(-1)));
    },

    /**
     * The place of every `step`-th row among the next `limit` behind a place, and how many rows those are.
     * Reads the index alone.
     */
    anchors(
      view: View,
      after: CandidatePlace | null,
      { step, limit }: { step: number; limit: number },
    ): { anchors: CandidatePlace[]; last: CandidatePlace | null; count: number } {
      const { sql, parameters } = keysAfter(view, after, limit);
      const rows = statement(
        `SELECT * FROM (SELECT *, row_number() OVER () AS at, count(*) OVER () AS count FROM (${sql}))
         WHERE at % @step = 0 OR at = count`,
      )
        .raw()
        .all({ ...parameters, step }) as (string | number)[][];
      const count = Number(rows.at(-1)?.at(-1) ?? 0);
      const placeOf = (row: readonly (string | number)[]) => row.slice(0, -2).map(String);
      const last = rows.at(-1);
      return {
        anchors: rows.filter((row) => Number(row.at(-2)) % step === 0).map(placeOf),
        last: last ? placeOf(last) : null,
        count,
      };
    },

    /** The place of a candidate in a list of this order; null when there is no such candidate. */
    placeOf({ by }: CandidateSort, id: CandidateId | undefined): CandidatePlace | null {
      const keys = selectKeys.get(id) as Record<string, string> | undefined;
      return keys ? candidateOrders[by].columns.map((column) => keys[column] ?? '') : null;
    },

    /** Where a candidate stands in the list, from 0; undefined when they are not in it. */
    indexOf(view: View, id: CandidateId): number | undefined {
      const { columns } = candidateOrders[view.sort.by];
      const keys = selectKeys.get(id) as Record<string, string> | undefined;
      if (!keys) return undefined;
      const asked = conditionsOf(view.filter, view.today);
      const { from, tests } = source(asked, view.sort);
      const place = columns.map((column) => `person.${column}`).join(', ');
      const parameters = {
        ...asked.parameters,
        ...Object.fromEntries(columns.map((column, at) => [`at${at}`, keys[column] ?? ''])),
      };
      const here = [
        `(${place}) = (${columns.map((_column, at) => `@at${at}`).join(', ')})`,
        ...tests,
      ];
      const isListed = statement(`SELECT 1 FROM ${from} WHERE ${here.join(' AND ')}`).get(
        parameters,
      );
      if (!isListed) return undefined;
      const sign = view.sort.isDescending ? '>' : '<';
      const before = [
        `(${place}) ${sign} (${columns.map((_column, at) => `@at${at}`).join(', ')})`,
        ...tests,
      ];
      return z.int().parse(
        statement(`SELECT count(*) FROM ${from} WHERE ${before.join(' AND ')}`)
          .pluck()
          .get(parameters),
      );
    },
  };
}

/** Below every text, or above: a BLOB is greater than any text. */
function edge(isDescending: boolean): Bound {
  return isDescending ? new Uint8Array(0) : '';
}

function countSql({ members }: Condition): string {
  return `SELECT count(*) FROM (${members} LIMIT ${mostMembers + 1})`;
}

function fromSql(driver: Condition | undefined, index: string): string {
  if (!driver) return `candidate_order AS person INDEXED BY ${index}`;
  const by = driver.by === 'number' ? 'person.number' : 'person.candidate_id';
  const unique = driver.by === 'number' ? '' : ' INDEXED BY candidate_order_of_candidate';
  return `(${driver.members}) AS found CROSS JOIN candidate_order AS person${unique} ON ${by} = found.member`;
}
