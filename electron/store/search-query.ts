const term = /(-|NOT\s+)?(?:"([^"]*)"?|(\S+))/g;

/**
 * What a person typed to filter people, as an FTS5 query on their names and particulars: words, "phrases", prefix*, and NOT or - before what must be absent.
 *
 * Every word is quoted, so nothing typed is ever read as the engine's syntax; the last word counts as a
 * beginning, because the person may still be typing.
 *
 * @returns null when nothing is asked for that can be found
 */
export function searchMatch(query: string): string | null {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, not, phrase, word] of query.matchAll(term)) {
    const words = (phrase ?? word ?? '')
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim();
    if (words === '') continue;
    const isPrefix = word?.endsWith('*') === true;
    (not ? unwanted : wanted).push(`"${words}"${isPrefix ? '*' : ''}`);
  }
  const last = wanted.at(-1);
  if (last === undefined) return null;
  if (/\p{L}$|\p{N}$/u.test(query))
    wanted[wanted.length - 1] = last.endsWith('*') ? last : `${last}*`;
  const found = wanted.join(' AND ');
  return unwanted.length === 0 ? found : `(${found}) NOT (${unwanted.join(' OR ')})`;
}
