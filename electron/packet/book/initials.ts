import type { Assessor } from '#shared/assessor.ts';
import type { AssessorId } from '#shared/ids.ts';

/**
 * Short signs for those who rated, to stand in a narrow cell: the first letters of the first and the last name, with a
 * number where two would have the same.
 *
 * @example initialsOf([{ id, name: 'Ines Duarte' }]).get(id) // 'ID'
 */
export function initialsOf(assessors: readonly Pick<Assessor, 'id' | 'name'>[]) {
  const taken = new Map<string, number>();
  return new Map<AssessorId, string>(
    assessors.map(({ id, name }) => {
      const words = name.split(/[\s-]+/).filter(Boolean);
      const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
      const letters = ends.map((word) => Array.from(word ?? '')[0] ?? '').join('');
      const count = (taken.get(letters) ?? 0) + 1;
      taken.set(letters, count);
      return [id, count === 1 ? letters : `${letters}${count}`];
    }),
  );
}
