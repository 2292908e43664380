import { knownHeadings } from './known-headings.ts';
import type { Section } from './sections.ts';

const known = new Map<string, Section>(
  Object.entries(knownHeadings).flatMap(([section, headings]) =>
    headings
      .split(/[|\n]/)
      .map((heading) => heading.trim())
      .filter(Boolean)
      .map((heading) => [heading, section as Section] as const),
  ),
);

/** Words of eight letters and more that headings are made of, by first letter: people misspell them. */
const longWords = new Set(
  [...known.keys()].flatMap((heading) => heading.split(' ')).filter((word) => word.length >= 8),
);
const longWordsByLetter = new Map<string, string[]>();
for (const word of longWords) {
  const letter = word.charAt(0);
  longWordsByLetter.set(letter, [...(longWordsByLetter.get(letter) ?? []), word]);
}

/** For headings that are not known as a whole: the first pattern found decides. */
const byWords: readonly (readonly [RegExp, Section])[] = [
  [
    /\b(?:prefer\w*|desir\w*|nice to have|bonus (?:points|skills|if)|ideally|good to have|a plus|advantage(?:ous)?|beneficial|stand out|set you apart|souhait\w*|apprecie\w*|von vorteil|wunschenswert|deseable|not essential|not required|optional|would be great)\b/,
    'preferred',
  ],
  [
    /\b(?:physical (?:demand|requirement|effort|abilit)\w*|working conditions?|work environment|schedule|hours|shifts?|travel)\b/,
    'conditions',
  ],
  [
    /\b(?:benefits?|perks|we (?:can )?(?:offer|provide)|in it for you|you (?:will )?(?:get|receive|enjoy)|rewards|why (?:join|work|you|choose|us)|you will love|bieten|avantages|offrons|ofrecemos|beneficios)\b/,
    'benefits',
  ],
  [
    /\b(?:equal (?:opportunit\w*|employment)|eeo|disclaimer|accommodations?|diversity|privacy|non ?discrimination)\b/,
    'legal',
  ],
  [
    /\b(?:apply|applying|application|applications|selection process|hiring process|interview process|deadline|postuler|candidat(?:er|ure)|bewerb\w*)\b/,
    'apply',
  ],
  [/\b(?:reports? to|measures?|metrics|stack)\b/, 'other'],
  [
    /\b(?:responsib\w*|duties|dutys?|(?:job|essential|key) functions?|you will (?:be )?(?:do|doing|working|work|build|own|lead|help)\w*|accountabilit\w*|tasks?|missions?|deliverables|objectives?|be doing|a typical day|day in the life|aufgaben|funciones)\b|\byou will$|\bwill (?:be )?(?:do|responsible)\b|\bthis role (?:will|involves)\b/,
    'duties',
  ],
  [
    /\b(?:qualif\w*|requirements?|required|requires?|skills?|must haves?|you (?:will |should |must |might |may )?(?:need|bring|have|possess|offer)(?=$| (?:to|for|in))|looking for|criteria|competenc\w*|competences|profil\w*|anforderung\w*|requisit\w*|education\w*|experienced?|certificat\w*|licen[cs]es?|great at|good at|good fit|great fit|knowledge|abilities|ability to|about you|who you are|candidates? (?:will|should|must)|to succeed|be successful|thrive|background in)\b/,
    'required',
  ],
  [/\b(?:salary|compensation|pay|wages?|remuneration)\b/, 'pay'],
  [/\b(?:location|where you will)\b/, 'location'],
  [
    /\b(?:summary|overview|description|(?:about|bit about) (?:the|this) (?:role|job|position|opportunity)|purpose|the role|your role|opportunity)\b/,
    'summary',
  ],
  [
    /\b(?:about|who we are|our (?:company|team|mission|values|story|culture|vision|people)|qu est ce que|uber uns)\b/,
    'about',
  ],
];

/** Words so plain that a short heading with one of them is as good as known. */
const plain: Partial<Record<Section, RegExp>> = {
  required:
    /(?:^|\b)(?:qualifications?|requirements?|must haves?|looking for|will need|competenc(?:ies|es)|skills|criteria)(?: (?:required|needed|include))?$|^(?:quelles )?competences\b|^profil\b|^(?:qualifications?|requirements?) (?:for|of|and|needed|required|include)\b/,
  preferred:
    /\b(?:preferred|desired|desirable|nice to have|bonus)\b.*\b(?:qualif\w*|skills?|experience|requirements?|education|knowledge|criteria|points|if)$|^competences (?:souhaite|apprecie)/,
  duties:
    /\b(?:responsibilit(?:y|ies)|duties|tasks|be doing|will do|aufgaben|missions|funciones)(?: (?:include|including|are|of the (?:job|role|position)))?$|^(?:responsibilities|duties|tasks) (?:for|of|and|include)\b|\bduties (?:may |will |would )?include\b/,
  benefits: /\b(?:benefits|perks|we offer)$/,
  apply: /\bhow to apply\b/,
};

const contractions: readonly (readonly [RegExp, string])[] = [
  [/[’'`]ll\b/g, ' will'],
  [/\b(what|you|who|we)ll\b/g, '$1 will'],
  [/[’'`]re\b/g, ' are'],
  [/\b(what|who|it|here)[’'`]s\b/g, '$1 is'],
  [/[’'`]d\b/g, ' would'],
  [/[’'`]ve\b/g, ' have'],
  [/&/g, ' and '],
];

/** A heading's words in one form: lower case, no marks or accents, contractions and signs spelled out. */
export function headingWords(text: string): string {
  let words = text.toLowerCase();
  if (beyondAscii.test(words)) words = words.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (/[’'`&]|(?:what|you|who|we)ll\b/.test(words))
    for (const [from, to] of contractions) words = words.replaceAll(from, to);
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const beyondAscii = /[^\p{ASCII}]/u;

/** How sure the words are of a section: a known heading, or only words that point to one. */
export type HeadingSense = { section: Section; isKnown: boolean; isWhole: boolean };

/** Spelling is looked at in headings of so many words. */
const longestMisspelt = 7;

/** The section the words of a heading announce; undefined when they say nothing. */
export function senseOfHeading(words: string): HeadingSense | undefined {
  const whole = known.get(words) ?? known.get(words.replace(/^(?:the|our|your|some|key) /, ''));
  if (whole) return { section: whole, isKnown: true, isWhole: true };
  const parts = words.split(' ');
  const spelled = parts.length > longestMisspelt ? words : parts.map(correctSpelling).join(' ');
  const corrected = spelled === words ? undefined : known.get(spelled);
  if (corrected) return { section: corrected, isKnown: true, isWhole: true };
  const pointed = byWords.find(([pattern]) => pattern.test(spelled))?.[1];
  if (!pointed) return undefined;
  const isShort = spelled.split(' ').length <= 7;
  return {
    section: pointed,
    isWhole: false,
    isKnown: isShort && (plain[pointed]?.test(spelled) ?? false),
  };
}

export function isKnownHeading(words: string): boolean {
  return known.has(words);
}

/** A long word with at most two letters wrong becomes the heading word it was meant to be. */
function correctSpelling(word: string): string {
  if (word.length < 8 || word.length > 20 || longWords.has(word)) return word;
  const alike = longWordsByLetter.get(word.charAt(0)) ?? [];
  return (
    alike.find(
      (known) =>
        Math.abs(known.length - word.length) <= 2 &&
        known.slice(-1) === word.slice(-1) &&
        withinTwoEdits(known, word),
    ) ?? word
  );
}

/** Levenshtein distance of at most two, without filling the whole table. */
function withinTwoEdits(a: string, b: string): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
    }
    if (Math.min(...next) > 2) return false;
    row = next;
  }
  return (row[b.length] ?? 3) <= 2;
}
