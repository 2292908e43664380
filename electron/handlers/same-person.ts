import { csvTexts } from '#shared/texts/candidate-import.ts';
import type { KeyedPerson } from '../store/person-store.ts';
import type { Stores } from './stores.ts';

type Given = { name: string; latinName: string; email: string; phone: string };
type Known = { person: KeyedPerson; message: string };

/**
 * Who of those here a new entry certainly is: the same email with a word of the name in common (agencies and families
 * share addresses), or the same name and phone, or the same name where neither entry says more. Undefined when nobody
 * is; who is only alike is suggested as a duplicate later, and comes in.
 */
export function samePerson({ people }: Pick<Stores, 'people'>, given: Given): Known | undefined {
  const { emailKey, phoneKey, names } = people.keysOf(given);
  const words = new Set(names.flatMap((name) => name.split(' ')));
  const alike = people.listAlike(given);
  const isNamed = ({ nameKey, latinKey }: KeyedPerson) =>
    names.includes(nameKey) || (latinKey !== '' && names.includes(latinKey));
  const hasAWord = ({ nameKey, latinKey }: KeyedPerson) =>
    `${nameKey} ${latinKey}`.split(' ').some((word) => words.has(word));

  const byEmail = alike.find(
    (each) => emailKey !== '' && each.emailKey === emailKey && hasAWord(each),
  );
  if (byEmail) return { person: byEmail, message: csvTexts.sameEmail(byEmail.name) };
  const byPhone = alike.find(
    (each) => phoneKey !== '' && each.phoneKey === phoneKey && isNamed(each),
  );
  if (byPhone) return { person: byPhone, message: csvTexts.samePhone(byPhone.name) };
  const byName = alike.find(
    (each) =>
      isNamed(each) &&
      [emailKey, phoneKey, each.emailKey, each.phoneKey].every((key) => key === ''),
  );
  return byName && { person: byName, message: csvTexts.sameEntry(byName.name) };
}
