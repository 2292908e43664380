import { sortKey } from './sort-key.ts';

/** Digits that tell a number apart whether or not it is written with a country or trunk prefix. */
const phoneDigits = 9;
/** Fewer digits are an extension or a piece of a number: they tell nobody apart. */
const leastPhoneDigits = 6;

/** An address as it is compared; empty when there is none. */
export const emailKey = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** The last nine digits of a telephone number, in any script's digits; empty when there are too few. */
export function phoneKey(phone: string): string {
  const digits = phone.normalize('NFKC').replaceAll(/\D/gu, '');
  return digits.length < leastPhoneDigits ? '' : digits.slice(-phoneDigits);
}

/** A name without marks and case, its words in the order of the alphabet: "Núñez, Ana" is "Ana Nunez". */
export function nameKey(name: string): string {
  return sortKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
}
