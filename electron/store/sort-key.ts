/** A name folded for sorting and matching: compatibility forms, no marks, lower case, single blanks. */
export function sortKey(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}
