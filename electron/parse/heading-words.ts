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
    /\b(?:not for you|(?:hiring|interview|selection|recruitment) (?:process|steps)|step by step|getting hired|who you (?:will|would|get to) (?:work|partner)|where (?:this|the) role can|reports? to|measures?|measured|metrics|stack|tools? we use|what happens next|next steps)\b/,
    'other',
  ],
  [
    /\b(?:prefer\w*|desir\w*|nice(?! to meet)|bonus (?:points|skills|if)|ideally|good to have|a plus|advantage(?:ous)?|beneficial|stand out|set you apart|brownie|handy|lovely|also (?:useful|good|great)|would be (?:good|great|useful|ideal|helpful|a bonus)|souhait\w*|apprecie\w*|von vorteil|wunschenswert|schon wenn|schon ware|deseable|valorara\w*|valoramos|para nota|un extra|een pre|preferenziale|not essential|not required|optional)\b/,
    'preferred',
  ],
  [
    /\b(?:physical (?:demand|requirement|effort|abilit)\w*|working conditions?|work environment|schedule|hours|shifts?|travel)\b/,
    'conditions',
  ],
  [
    /\b(?:benefits?|perks|we (?:can )?(?:offer|provide|give)|in it for (?:you|me)|you (?:will |can )?(?:get|receive|enjoy)(?! to)|(?:do|will) i get|rewards|why (?:join|work|you|choose|us)|you will love|bieten|avantages|offrons|ofrecemos|beneficios|offriamo|bieden)\b/,
    'benefits',
  ],
  [
    /\b(?:equal (?:opportunit\w*|employment)|eeo|disclaimer|accommodations?|diversity|privacy|non ?discrimination)\b/,
    'legal',
  ],
  [/\b(?:who should apply|apply if|should apply if)\b/, 'required'],
  [
    /\b(?:apply|applying|application|applications|deadline|interested|keen|postuler|candidat(?:er|ure)|bewerb\w*|candidarsi|solliciteren)\b/,
    'apply',
  ],
  [
    /\b(?:responsib\w*|duties|dutys?|(?:job|essential|key) functions?|you (?:will |would )(?:be )?(?:do|doing|working|work|build|own|lead|help|into|looking after)\w*|(?:will|would|do) (?:i|you) (?:actually |really )?(?:be )?(?:do|doing)|gonna do|accountabilit\w*|tasks?|missions?|deliverables|objectives?|be doing|(?:typical|average|normal|usual) (?:day|week|month|shift)|day (?:in the life|with us|to day)|your (?:days?|week|mornings?|nights?)(?: |$)|(?:job|role|assignment|work|post) (?:is|looks? like|involves|entails|consists)|spend your time|performance areas|success looks like|first (?:year|quarter|month|week|\d+ days)|by (?:day|month|the end of)|aufgaben\w*|dich (?:bei uns )?erwartet|machst du|tatigkeiten|funciones|actividades|haras|taches|feras|ferez|poste|mansioni|attivita|compiti|werkzaamheden|taken|ga je)\b|\byou will$|\bwill (?:be )?(?:do|responsible)\b|\bthis role (?:will|involves)\b/,
    'duties',
  ],
  [
    /\b(?:qualif\w*|requirements?|required|requires?|skills?|must haves?|must bring|you (?:will |should |must |might |may )?(?:need|bring|have|possess|offer)(?=$| (?:to|for|in|got))|(?:do|will|would|must|should) (?:i|you) (?:need|have|bring)|looking for|seeking|(?:we|wir) (?:are )?(?:after|want|need|expect|ask|hope)\b|criteria|competenc\w*|competences|profil\w*|anforderung\w*|requisit\w*|mitbring\w*|solltest|brauchst|erwarten|suchen|education\w*|experienced?|experiencia|estudios|certificat\w*|licen[cs]es?|tickets|great at|good at|(?:good|great|right|a|the) (?:fit|match)|knowledge|abilities|ability to|about you|who you are|(?:candidate|applicant)s? (?:will|should|must)|(?:the )?(?:right|ideal|successful|perfect) (?:\w+ ){1,3}(?:will|should|must|has|have)|to succeed|be successful|thrive|background in|(?:this|it) be you|is this you|sounds? like you|what it takes|it is essential|essential that|pedimos|necesitas|buscamos|requerimos|cerchiamo|chiediamo|vragen|verwachten|zoeken|eisen|attendons|cherchons|et toi|behaviou?rs)\b/,
    'required',
  ],
  [
    /\b(?:salary|compensation|pay|wages?|remuneration|money|stipendio|salaris|gehalt|salaire)\b/,
    'pay',
  ],
  [/\b(?:location|where you will|where and when|where)\b/, 'location'],
  [
    /\b(?:summary|overview|description|(?:about|bit about) (?:the|this) (?:role|job|position|opportunity)|purpose|the role|your role|opportunity)\b/,
    'summary',
  ],
  [
    /\b(?:about|who (?:we are|are we)|our (?:company|team|mission|values|story|culture|vision|people)|meet|we believe|qu est ce que|uber uns|chi siamo|over ons|quienes somos)\b/,
    'about',
  ],
];

/** Words so plain that a short heading with one of them is as good as known. */
const plain: Partial<Record<Section, RegExp>> = {
  required:
    /(?:^|\b)(?:qualifications?|requirements?|must haves?|looking for|we are after|we need|we expect|will need|(?:do|will) (?:i|you) need|competenc(?:ies|es)|skills|criteria|this be you|a (?:good |great )?(?:fit|match) if)(?: (?:required|needed|include))?$|^(?:quelles )?competences\b|^profil\b|mitbring\w*$|^(?:qualifications?|requirements?) (?:for|of|and|needed|required|include)\b/,
  preferred:
    /\b(?:preferred|desired|desirable|nice to have|bonus)\b.*\b(?:qualif\w*|skills?|experience|requirements?|education|knowledge|criteria|points|if)$|^competences (?:souhaite|apprecie)|\b(?:would be|is|also) (?:good|great|handy|lovely|nice|useful)(?: if(?: you)?)?$/,
  duties:
    /\b(?:responsibilit(?:y|ies)|duties|tasks|be doing|(?:will|would) (?:i|you) (?:be )?do(?:ing)?|aufgaben|missions|funciones)(?: (?:include|including|are|of the (?:job|role|position)))?$|^(?:responsibilities|duties|tasks) (?:for|of|and|include)\b|\bduties (?:may |will |would )?include\b|^(?:your|a) (?:typical )?(?:day|week|month|days)$/,
  benefits: /\b(?:benefits|perks|we offer|in it for you)$/,
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
  const isAscii = !beyondAscii.test(words);
  if (!isAscii) words = words.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (/[’'`&]|(?:what|you|who|we)ll\b/.test(words))
    for (const [from, to] of contractions) words = words.replaceAll(from, to);
  return words.replaceAll(isAscii ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
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
        sharesLetters(known, word) &&
        withinTwoEdits(known, word),
    ) ?? word
  );
}

/** Two edits leave at most four letters that only one of the words has: a quick look before the slow one. */
function sharesLetters(a: string, b: string): boolean {
  let odd = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; odd !== 0 && count <= 4; count += 1) odd &= odd - 1;
  return count <= 4;
}

/** A bit for each letter of the word. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
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
