import type { WordList } from './word-list.ts';

/** Words that point to an age, whoever they mean. */
export const ageWords: WordList = {
  en: [
    'youth(?:ful)',
    'young (?:and [\\p{L}-]+ )?(?:team|person|people|professionals?|talents?|candidates?|man|woman|men|women)',
    'digital natives?',
    '(?:recent|new|fresh) (?:college |university )?grad(?:uate)?s?',
    'energetic',
    'high[- ]energy',
    'mature (?:person|individual|candidate|adult)',
    'between \\d\\d and \\d\\d years (?:old|of age)',
    '(?:under|below|not older than|maximum age(?: of)?) \\d\\d years(?: old| of age)?',
  ],
  de: [
    'jung(?:e[rsnm]?)?(?: und dynamisch(?:e[rsnm]?)?)?',
    'Digital Natives?',
    'Berufseinsteiger(?:in)?',
    'nicht älter als',
    'bis (?:maximal )?\\d\\d Jahre alt',
  ],
  fr: ['jeunes? (?:diplômée?s?|talents?|et dynamiques?)', 'âgée? de \\d\\d', 'moins de \\d\\d ans'],
  es: [
    'joven(?:es)?',
    'recién (?:titulad[oa]s?|graduad[oa]s?)',
    'edad (?:entre|máxima|de)',
    'menor(?:es)? de \\d\\d años',
  ],
};

/** Words that point to a gender, whoever they mean. */
export const genderWords: WordList = {
  en: [
    '(?:sales|fore|chair|crafts|handy|work|repair|business|service|trades|fisher|crew|middle|yard)m[ae]n',
    'waitress(?:es)?',
    'hostess(?:es)?',
    '(?:air)?stewardess(?:es)?',
    'man[- ]?power',
    '(?:sales|clean(?:ing)?) lad(?:y|ies)',
    'maids?',
    'girl friday',
    '(?:male|female) (?:candidates?|applicants?|only|staff|person|workers?)',
    '(?:code |sales |growth )?(?:ninja|rock[- ]?star|guru|superstar|wizard)s?',
    'aggressive(?:ly)?',
    'domina(?:nt|te)',
    'he (?:must|should|will|has)',
    'his (?:work|own|duties)',
  ],
  de: [
    'nur (?:Männer|Frauen)',
    '(?:Kauf|Fach)mann(?! ?[/(:*]| oder)',
    'Putzfrau',
    'Sekretärin(?! ?[/(]| oder)',
  ],
  fr: ['homme uniquement', 'femme de (?:ménage|chambre)', 'hôtesse(?! ?[/(]| ou)'],
  es: ['buena presencia', 'señorita', 'azafatas?', 'sexo (?:femenino|masculino)'],
};

/** Words that point to where a person was born rather than to what they can say or write. */
export const originWords: WordList = {
  en: [
    '(?:native|mother[- ]tongue)(?: \\p{L}+)? (?:speakers?|level|fluency|proficiency)',
    'native (?:english|german|french|spanish)',
    'mother[- ]tongue',
  ],
  de: ['Muttersprachler(?:in)?(?:niveau)?', 'muttersprachlich(?:e[rsnm]?)?', 'Muttersprache'],
  fr: ['langue maternelle'],
  es: ['lengua materna', '(?:español|inglés|nivel) nativo'],
};
