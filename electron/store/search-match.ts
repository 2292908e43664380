import type { SearchArea } from '#shared/search-area.ts';
import type { SearchRequest, SearchTerm } from '#shared/search-query.ts';

/** The word of an area in the index's scope column. */
export const areaWord = (area: SearchArea): string => `in${area}`;
/** The word of a posting there. */
export const postingWord = (postingId: string): string => `of${postingId.replaceAll('-', '')}`;

/**
 * A request as an expression of the engine, within an area and, if given, a posting. Every word is quoted, so
 * nothing typed is read as the engine's own syntax.
 *
 * @returns null when nothing is asked for that can be found
 */
export function searchMatch(
  { all, none }: Pick<SearchRequest, 'all' | 'none'>,
  area: SearchArea,
  postingId: string | null,
): string | null {
  if (all.length === 0) return null;
  const wanted = all.map((group) => `(${group.map(term).join(' OR ')})`).join(' AND ');
  const words = none.length === 0 ? wanted : `(${wanted}) NOT (${none.map(term).join(' OR ')})`;
  const scope = [areaWord(area), ...(postingId === null ? [] : [postingWord(postingId)])];
  return `${scope.map((word) => `scope : "${word}"`).join(' AND ')} AND {title body} : (${words})`;
}

const term = ({ words, isBeginning }: SearchTerm) =>
  `"${words.join(' ')}"${isBeginning ? ' *' : ''}`;
