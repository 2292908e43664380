/** The commonest small words of each language, as postings use them. A word of several languages counts for each. */
const commonWords: Record<string, string> = {
  en: 'the and of to with for in you our is we or will are be as this that your on at have from an must all by not work job',
  fr: 'le la les des et de du vous nous une un pour dans est votre nos vos sur avec au aux en que qui sont être ou par ce cette poste entreprise lieu contrat salaire équipe',
  de: 'der die das und mit für sie wir ein eine von ist im ihre zu den auf sich in als bei unser unsere einen oder du dein deine werden haben des standort gehalt arbeitszeit',
  es: 'el los las de y con para una en que del es por su se un la como nuestro nuestra más al trabajo o años experiencia empresa ubicación salario contrato jornada tipo',
  it: 'il lo la di e con per una che del della delle dei in si un nel sono alla gli le o più nostra lavoro esperienza è al',
  pt: 'o a os as de e com para uma em que do da dos das um por no na se ou mais você nossa trabalho é ao não são experiência',
  nl: 'de het een en van voor met je wij is in op bij te dat ons onze jij zijn of als aan ben werk ervaring naar om wordt',
  sv: 'och att som en i på för med av är du vi ett till har den det vår om eller kommer oss din arbete de',
  da: 'og at som en i på for med af er du vi et til har den det vores om eller kommer os din arbejde de hos ikke dig',
  no: 'og å som en i på for med av er du vi et til har den det vår om eller oss din arbeid de hos ikke deg vil',
  pl: 'i w z na do się nie jest oraz dla od pracy po o lub za przez co twoje mile doświadczenie praca oferujemy że',
  cs: 'a v se na je do s k pro z o že nebo práce nabízíme jsme vás od po za jako zkušenosti máte',
  fi: 'ja on ei että se tai sekä me työ kanssa olet sinulla mukaan hän joka ovat myös kokemusta',
  ro: 'și de la în cu pentru pe o un din sau este care nu mai experiență să al ai lucru',
  hu: 'a az és hogy egy nem is vagy meg munka van de azt tapasztalat mint',
  tr: 've bir bu için ile olan olarak da de en iş deneyim veya',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonWords)) {
  for (const word of words.split(' ')) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
}

/** Scripts that name their language by themselves. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30FF]/g, 'ja'],
  [/[\uAC00-\uD7AF]/g, 'ko'],
  [/[\u4E00-\u9FFF]/g, 'zh'],
  [/[іїєґ]/gi, 'uk'],
  [/[\u0400-\u04FF]/g, 'ru'],
  [/[\u0370-\u03FF]/g, 'el'],
  [/[\u0590-\u05FF]/g, 'he'],
  [/[\u0600-\u06FF]/g, 'ar'],
  [/[\u0900-\u097F]/g, 'hi'],
  [/[\u0E00-\u0E7F]/g, 'th'],
];

const pieces = 5;
const pieceLength = 260;
const longestWord = 12;

/**
 * The main language of a posting, two letters; English when nothing speaks for another.
 *
 * Counts small words over pieces spread through the text, so a bilingual posting is named by its larger half.
 */
export function languageOf(source: string): string {
  const sample = sampleOf(source);
  const scores = scoresOf(sample);
  let best = 'en';
  let most = Math.max(scores.get('en') ?? 0, 1);
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return byScript(sample) ?? best;
}

/**
 * The language that the small words of a passage speak for, twice as loud as for any other: enough to break a long word
 * by, where `sureLanguageOf` would not yet say how it is read aloud. Null for a heading, a list of products, two languages.
 */
export function likelyLanguageOf(passage: string): string | null {
  const scores = [...scoresOf(sampleOf(passage))];
  const [first, second] = scores.toSorted(([, one], [, other]) => other - one);
  if (!first || first[1] < 1 || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return first[0];
}

function scoresOf(sample: string): Map<string, number> {
  const scores = new Map<string, number>();
  forEachWord(sample, (word) => {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) add(scores, language, weightAmong(languages));
  });
  return scores;
}

/** Of a passage's words so many different ones have to be known to one language, and such a part of all. */
const fewestDifferent = 4;
const smallestShare = 0.2;
/** So many times the weight of the next language. */
const smallestLead = 1.6;

/**
 * The language of a passage in Latin letters when its small words leave no doubt, two letters. Null for a short or a
 * mixed passage, and for one that the lists of two languages explain nearly as well.
 */
export function sureLanguageOf(passage: string): string | null {
  const found = new Map<string, { weight: number; count: number; words: Set<string> }>();
  let wordCount = 0;
  forEachWord(passage, (word) => {
    wordCount += 1;
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) {
      const known = found.get(language) ?? { weight: 0, count: 0, words: new Set() };
      known.weight += weightAmong(languages);
      known.count += 1;
      known.words.add(word);
      found.set(language, known);
    }
  });
  const [first, second] = [...found].toSorted(([, one], [, other]) => other.weight - one.weight);
  if (!first) return null;
  const [language, { weight, count, words }] = first;
  const isSure =
    words.size >= fewestDifferent &&
    count >= smallestShare * wordCount &&
    weight >= smallestLead * (second?.[1].weight ?? 0);
  return isSure ? language : null;
}

/** A word that few languages share says more. */
const weightAmong = (languages: readonly string[]) => 1 / languages.length;

function add(scores: Map<string, number>, language: string, weight: number): void {
  scores.set(language, (scores.get(language) ?? 0) + weight);
}

/** Every word in small letters; those too long to be in a list are cut. */
function forEachWord(source: string, hear: (word: string) => void): void {
  const text = source.toLowerCase();
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (isLetter(text.charCodeAt(at))) {
      if (from === -1) from = at;
    } else if (from !== -1) {
      hear(text.slice(from, Math.min(at, from + longestWord + 1)));
      from = -1;
    }
  }
}

/** Letters beyond ASCII are told from signs roughly: only listed words are ever looked up. */
function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x2000);
}

function sampleOf(source: string): string {
  if (source.length <= pieces * pieceLength) return source;
  const step = (source.length - pieceLength) / (pieces - 1);
  let sample = '';
  for (let piece = 0; piece < pieces; piece += 1) {
    const from = Math.round(piece * step);
    sample += ` ${source.slice(from, from + pieceLength)}`;
  }
  return sample;
}

/** The script most letters are written in, when it is not Latin. */
function byScript(sample: string): string | null {
  if (!/[\u0370-\u0FFF\u3040-\uD7AF]/.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of scripts) {
    const count = sample.match(script)?.length ?? 0;
    const needed = language === 'ja' ? 0.1 : language === 'uk' ? 0.03 : 0.4;
    if (letters > 0 && count / letters > needed) return language;
  }
  return null;
}
