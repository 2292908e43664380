import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { Likeness } from '#shared/duplicates.ts';
import { candidateIdSchema, type AssessorId, type CandidateId } from '#shared/ids.ts';

export type AlikePair = { firstId: CandidateId; secondId: CandidateId; agreeIn: Likeness[] };

/** Groups and their people are read up to here: more are looked at when these are settled. */
const mostGroups = 200;
const mostPeople = 20;
const strength: readonly Likeness[] = ['email', 'phone', 'name'];

const keyColumns = [
  ['email_key', 'email'],
  ['phone_key', 'phone'],
  ['name_key', 'name'],
  ['latin_key', 'name'],
] as const satisfies readonly (readonly [string, Likeness])[];

/** Who may be entered twice, by the indexes of what people are recognised by; no pair is compared. */
export function createDuplicateStore(db: Database) {
  const groups = keyColumns.map(([column, likeness]) => ({
    likeness,
    keys: db
      .prepare(
        `SELECT ${column} FROM candidates WHERE ${column} <> '' GROUP BY ${column} HAVING count(*) > 1
         LIMIT ${mostGroups}`,
      )
      .pluck(),
    people: db
      .prepare(
        `SELECT id FROM candidates WHERE ${column} = ? AND ${column} <> '' ORDER BY id LIMIT ${mostPeople}`,
      )
      .pluck(),
  }));
  // Somebody's Latin reading that is somebody else's name.
  const crossKeys = db
    .prepare(
      `SELECT latin_key FROM candidates
       WHERE latin_key <> '' AND EXISTS (
         SELECT 1 FROM candidates AS named WHERE named.name_key = candidates.latin_key AND named.name_key <> '' AND named.id <> candidates.id)
       LIMIT ${mostGroups}`,
    )
    .pluck();
  const crossPeople = db
    .prepare(
      `SELECT id FROM candidates WHERE name_key = @key AND name_key <> ''
       UNION SELECT id FROM candidates WHERE latin_key = @key AND latin_key <> '' ORDER BY id LIMIT ${mostPeople}`,
    )
    .pluck();
  const isApart = db.prepare(`SELECT 1 FROM different_people WHERE first_id = ? AND second_id = ?`);
  const insertApart = db.prepare(`
    INSERT INTO different_people (first_id, second_id, said_by, said_at) VALUES (?, ?, ?, ?)
    ON CONFLICT DO NOTHING
  `);
  const texts = z.array(z.string());
  const ids = z.array(candidateIdSchema);
  const inOrder = (a: CandidateId, b: CandidateId) =>
    a < b ? ([a, b] as const) : ([b, a] as const);

  return {
    /** Each with the oldest of the group, those that agree in the strongest first. */
    listPairs(): AlikePair[] {
      const pairs = new Map<string, AlikePair>();
      const add = (people: readonly CandidateId[], likeness: Likeness) => {
        const [oldest, ...others] = people;
        for (const other of others) {
          if (oldest === undefined) continue;
          const [firstId, secondId] = inOrder(oldest, other);
          if (isApart.get(firstId, secondId) !== undefined) continue;
          const pair = pairs.get(`${firstId} ${secondId}`) ?? { firstId, secondId, agreeIn: [] };
          if (!pair.agreeIn.includes(likeness)) pair.agreeIn.push(likeness);
          pairs.set(`${firstId} ${secondId}`, pair);
        }
      };
      for (const { likeness, keys, people } of groups) {
        for (const key of texts.parse(keys.all())) add(ids.parse(people.all(key)), likeness);
      }
      for (const key of texts.parse(crossKeys.all())) {
        add(ids.parse(crossPeople.all({ key })), 'name');
      }
      const rank = ({ agreeIn }: AlikePair) =>
        10 * strength.indexOf(agreeIn[0] ?? 'name') - agreeIn.length;
      return [...pairs.values()].toSorted((a, b) => rank(a) - rank(b));
    },
    keepApart: (a: CandidateId, b: CandidateId, by: AssessorId, at: string) => {
      insertApart.run(...inOrder(a, b), by, at);
    },
  };
}
