import type { Block } from './blocks.ts';
import { verbFormOf } from './duty-verbs.ts';
import { wordsOf } from './words.ts';

const openings: Record<string, string> = {
  'begins with must': `must has have is be can should possess possesses hold holds holding`,
  'begins with you': `you your you'll you're you've vous sie du`,
  'begins with we': `we our we're we've us nous notre wir unser unsere nuestra nuestro`,
  'begins with number': `one two three four five six`,
};
const openingOf = new Map(
  Object.entries(openings).flatMap(([signal, words]) =>
    words.split(' ').map((word) => [word, signal] as const),
  ),
);
const proseOpenings = new Set(
  'as in this the it they these while within for if please all any once our'.split(' '),
);
const skipped = new Set('the a an also and or'.split(' '));
const futures = new Set(['will', 'shall', 'would', "you'll"]);

/** The grammar of a statement's first words; a short label in front of it is passed over. */
export function beginningSignals(block: Block, allWords: readonly string[]): string[] {
  const from = innerLabel(block.text);
  const text = block.text.slice(from);
  const words = from === 0 ? allWords : wordsOf(text);
  let at = 0;
  while (at < 2 && (skipped.has(words[at] ?? '') || isAdverb(words[at] ?? ''))) at += 1;
  const first = words[at] ?? '';
  const found = verbSignal(first, words, text, block.mark !== '');
  const opening = openingOf.get(first) ?? (/^\d{1,4}\+?$/.test(first) && 'begins with number');
  if (opening) found.push(opening);
  if (isYouDo(words) || words.some((word, index) => futures.has(word) && isVerbNext(words, index)))
    found.push('will and verb');
  if (proseOpenings.has(words[0] ?? '')) found.push('begins like prose');
  if (/^\p{Ll}/u.test(text)) found.push('begins small');
  return found;
}

/** English verbs by a list, the others by their endings, which say little outside a list. */
function verbSignal(
  first: string,
  words: readonly string[],
  text: string,
  isListed: boolean,
): string[] {
  const verb = verbFormOf(first) ?? verbFormOf(words[0] ?? '');
  if (verb) return [`begins with ${verb}`];
  const found: string[] = [];
  const opening = text.slice(0, 60);
  if (
    isListed &&
    /^\p{L}{2,30}(?:er|ir|re)$/u.test(first) &&
    /^\p{Ll}|^\p{Lu}\p{Ll}{1,30}(?:er|ir|re)(?!\p{L})/u.test(opening) &&
    !/(?:er|or)s?$/.test(words[1] ?? '')
  )
    found.push('begins with infinitive');
  else if (/^\p{L}{3,30}ing$/u.test(first)) found.push('begins with -ing');
  else if (isListed && /^\p{L}{3,30}[^s]s$/u.test(first)) found.push('begins with -s');
  if (
    isListed &&
    /^\p{Lu}\p{Ll}{1,30}(?:ung|ungen|en|e)(?!\p{L})/u.test(opening) &&
    /\b(?:und|der|die|von|im)\b/.test(text)
  )
    found.push('begins with -ung');
  return found;
}

const havings = new Set(
  `hast bist kannst haben sind konnen verfugst verfugen bringst bringen besitzt besitzen weisst weißt wissen kennst kennen
   mochtest mochten willst wollen magst arbeitest auras seras sauras pourras aurez serez saurez pourrez devras devrez
   disposez possedez maitrisez`.split(/\s+/),
);

/** "Du entwickelst …", "Tu développeras …", "Vous assurez …": what the person will do, not what they have. */
function isYouDo([first = '', second = '']: readonly string[]): boolean {
  if (havings.has(second)) return false;
  if (first === 'du') return /^\p{Ll}{3,30}st$/u.test(second);
  if (first === 'sie') return /^\p{Ll}{3,30}en$/u.test(second);
  if (first === 'tu') return /^\p{Ll}{2,30}ras$/u.test(second);
  return first === 'vous' && /^\p{Ll}{2,30}[^v]ez$/u.test(second);
}

function isAdverb(word: string): boolean {
  return /^\p{L}{3,30}ly$/u.test(word);
}

function isVerbNext(words: readonly string[], at: number): boolean {
  return [1, 2].some((next) => {
    const word = words[at + next] ?? '';
    return verbFormOf(word) === 'base' || (words[at + 1] === 'be' && verbFormOf(word) === 'gerund');
  });
}

/** Where the statement begins behind a short label: "API design: Design and document …"; 0 without one. */
function innerLabel(text: string): number {
  const colon = text.slice(0, 70).indexOf(':');
  if (colon < 3 || colon > text.length - 12) return 0;
  const label = text.slice(0, colon);
  if (/[.;!?,()]|https?$/.test(label) || label.split(/\s+/).length > 6) return 0;
  return colon + (/^[:*_\s]*/.exec(text.slice(colon))?.[0].length ?? 0);
}
