import type { ApplicationId } from './ids.ts';

type Named = { applicationId: ApplicationId; createdAt: string };

/**
 * The letter each application is called by while names are hidden: A, B … Z, AA, AB …
 *
 * The order is that of the days on which they were added, so that a later one takes no letter away; within a day it
 * is by the random part of the id. So a letter says nothing of the rank, and those of one list are not in its order.
 *
 * @param applications all of the posting, in any order, whether compared or not
 */
export function letterNames(applications: readonly Named[]): Map<ApplicationId, string> {
  const sortKey = ({ applicationId, createdAt }: Named) =>
    createdAt.slice(0, 10) + applicationId.slice(-12);
  return new Map(
    applications
      .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
      .map(({ applicationId }, index) => [applicationId, letters(index)]),
  );
}

function letters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Shorter ones are particles and initials, which are words of any text. */
const shortestNamePart = 3;

/**
 * A text with the candidates' names put out of it: the whole name, its Latin reading and each of their parts.
 *
 * @param text   what people wrote; may name anybody
 * @param hidden names with what stands in their place
 * @example hideNamesIn('Asha led it.', [{ name: 'Asha Raghunathan', latinName: '', alias: 'Candidate B' }])
 *          // 'Candidate B led it.'
 */
export function hideNamesIn(
  text: string,
  hidden: readonly { name: string; latinName: string; alias: string }[],
): string {
  const bearers = new Map<string, Set<string>>();
  for (const { name, latinName, alias } of hidden) {
    for (const whole of [name, latinName].filter(Boolean)) {
      const parts = whole.split(/[\s,]+/).filter((part) => part.length >= shortestNamePart);
      for (const part of [whole, ...parts]) {
        bearers.set(part, (bearers.get(part) ?? new Set()).add(alias));
      }
    }
  }
  // A first name that two share is either's.
  const aliases = new Map([...bearers].map(([part, all]) => [part, [...all].join(' / ')]));
  if (aliases.size === 0) return text;
  const longestFirst = [...aliases.keys()].toSorted((a, b) => b.length - a.length);
  // Scripts that put no space between words have no boundary to look for.
  const pattern = longestFirst.map((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    return /\p{Script=Han}|\p{Script=Thai}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name)
      ? escaped
      : `(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`;
  });
  return text.replace(new RegExp(pattern.join('|'), 'gu'), (name) => aliases.get(name) ?? name);
}
