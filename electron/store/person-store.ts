import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { candidateIdSchema, type CandidateId } from '#shared/ids.ts';
import { emailKey, nameKey, phoneKey } from './person-keys.ts';

const keyedRow = z.object({
  id: candidateIdSchema,
  name: z.string(),
  emailKey: z.string(),
  phoneKey: z.string(),
  nameKey: z.string(),
  latinKey: z.string(),
});
export type KeyedPerson = z.infer<typeof keyedRow>;
type Given = { name: string; latinName: string; email: string; phone: string };

const columns = `id, name, email_key AS emailKey, phone_key AS phoneKey, name_key AS nameKey, latin_key AS latinKey`;
/** More that agree in one thing is a shared address or "Unknown": not a person to look at. */
const mostAlike = 20;

/** Who agrees with somebody in email, phone or name: each is one look into an index. */
export function createPersonStore(db: Database) {
  const by = (condition: string) =>
    db.prepare(
      `SELECT ${columns} FROM candidates WHERE ${condition} ORDER BY id LIMIT ${mostAlike}`,
    );
  const byEmail = by(`email_key = ? AND email_key <> ''`);
  const byPhone = by(`phone_key = ? AND phone_key <> ''`);
  const byName = by(`name_key = ? AND name_key <> ''`);
  const byLatin = by(`latin_key = ? AND latin_key <> ''`);

  const keysOf = ({ name, latinName, email, phone }: Given) => ({
    ...{ emailKey: emailKey(email), phoneKey: phoneKey(phone) },
    names: [nameKey(name), nameKey(latinName)].filter((key) => key !== ''),
  });
  const all = (select: ReturnType<typeof by>, key: string) =>
    key === '' ? [] : select.all(key).map((row) => keyedRow.parse(row));

  return {
    keysOf,
    /** Everybody who agrees in at least one of the three, the oldest first. */
    listAlike(given: Given, but?: CandidateId): KeyedPerson[] {
      const { emailKey: email, phoneKey: phone, names } = keysOf(given);
      const alike = [
        ...all(byEmail, email),
        ...all(byPhone, phone),
        ...names.flatMap((name) => [...all(byName, name), ...all(byLatin, name)]),
      ];
      const once = new Map(alike.map((person) => [person.id, person]));
      return [...once.values()].filter(({ id }) => id !== but);
    },
  };
}
