import type { WordList } from './word-list.ts';

/** Words that measure a person against others rather than against the work. */
export const comparativeWords: WordList = {
  en: [
    'top[- ](?:performers?|performing|talents?|tier|notch|producers?|sellers?)',
    'top \\d+ ?(?:%|percent)',
    'best[- ]in[- ]class',
    'best of the best',
    'the (?:very )?best (?:candidates?|people|talents?)',
    'world[- ]class',
    'A[- ]players?',
    'second to none',
    '(?:above|better than)[- ](?:the )?average',
    'high(?:est)?[- ](?:performers?|achievers?|calib(?:re|er))',
    'stand(?:s|ing)? out from',
    'unparalleled',
    'unmatched',
    'overachievers?',
  ],
  de: ['überdurchschnittlich(?:e[rsnm]?)?', 'Top-?Performer(?:in)?', 'die Besten'],
  fr: ['hors pair', 'les meilleurs', 'de haut niveau'],
  es: ['los mejores', 'por encima de la media', 'de alto rendimiento'],
};
