import { cleanText } from './clean-text.ts';

const longest = 60;

// What a requirement opens with and a short form can do without.
const openings =
  /^(?:(?:you have|you are|must (?:have|be able to|be)|(?:a )?minimum(?: of)?|at least|(?:proven|demonstrated|prior|previous|relevant|significant|extensive|solid|strong|excellent|effective|deep|good|advanced|working|hands-on)(?= \p{L})|(?:experience|familiarity|proficiency|knowledge|understanding|work|expertise|skills?) (?:with|in|of|at|designing|building|using)|(?:ability|able) to|\d+\+?(?:\s?[-–]\s?\d+)?\+?\s+years?(?:[’'] )?(?: of)?|at least one)\s+)/iu;

/**
 * The short form of a requirement for lists and strips: its subject, without openings, brackets and lists.
 *
 * Never blank, at most about sixty characters, the same for the same text. The verbatim text stays beside it.
 *
 * @example nameCriterion('5+ years backend software engineering experience (or equivalent seniority).')
 *   // 'Backend software engineering experience'
 */
export function nameCriterion(text: string): string {
  const clean = cleanText(text);
  let name = clean.replaceAll(/\s*\([^()]*\)/g, '').replace(/[\s.;,:]+$/, '');
  for (let step = 0; step < 4; step += 1) {
    const shorter = name.replace(openings, '');
    if (shorter === name || shorter.length < 8) break;
    name = shorter;
  }
  const label = /^([^:]{4,40}):\s/.exec(name)?.[1];
  const short = shorten(label ?? name);
  return capitalise(short || shorten(clean) || text.trim().slice(0, longest));
}

/** Ends at a clause, else at a word, where the text is too long. */
function shorten(name: string): string {
  if (name.length <= longest) return name;
  const clause = name.slice(0, longest).search(/[,;–—](?=[^,;–—]*$)/);
  if (clause >= 20) return name.slice(0, clause).trim();
  const word = name.slice(0, longest).lastIndexOf(' ');
  const cut = name.slice(0, word > 20 ? word : longest).trim();
  return cut.replace(/\s+(?:and|or|of|in|with|for|to|the|a|an|at|on|&)$/i, '');
}

function capitalise(name: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase('en') + name.slice(first.length);
}
