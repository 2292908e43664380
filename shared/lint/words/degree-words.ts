import type { WordList } from './word-list.ts';

/** A degree, with its field. "degree of" and "360 degree" are none. */
export const degreeWords: WordList = {
  en: [
    "(?:(?:bachelor|master|associate|doctor(?:al|ate)?)[’']?s?(?: or (?:bachelor|master)[’']?s?)?|university|college|undergraduate|graduate|postgraduate|four[- ]year|4[- ]year|advanced|BSc?|MSc?|BA|MA|MBA|BEng|honou?rs|primary|first|relevant|engineering|science) degree(?! of\\b| level\\b| programmes?\\b| program\\b)",
    'degree in',
    "(?:bachelor|master)[’']?s? (?:in|of)",
    '(?:BSc|MSc|BEng|MEng|MBA|B\\.?S\\.?|M\\.?S\\.?) in',
  ],
  de: [
    '(?:abgeschlossenes )?(?:\\p{L}+)?studium',
    'Hochschulabschluss',
    'Universitätsabschluss',
    '(?:Bachelor|Master)(?:abschluss)?(?= (?:in|der|of)| )',
  ],
  fr: [
    'Bac ?\\+ ?\\d(?:/\\d)?',
    "dipl[ôo]me (?:d[’']ing[ée]nieur|universitaire|sup[ée]rieur)",
    'licence (?:en|de)',
    '[Mm]aster (?:en|de|2)',
  ],
  es: [
    'titulación (?:universitaria|superior)',
    'título universitario',
    '[Ll]icenciatura',
    '[Gg]rado en',
    '[Ll]icenciad[oa](?:/a)? en',
  ],
};

/** What lets somebody in who learned it another way. */
export const equivalenceWords: WordList = {
  en: [
    'equivalen\\w*',
    'comparable',
    'or (?:similar|related|relevant|other|commensurate|demonstrable|proven|appropriate)',
    'or \\p{L}* ?(?:experience|training|qualifications?|certifi\\w+|diploma|certificate)',
    'or \\d+',
    "(?:diploma|HNC|HND|certificate|ticket),? or (?:an? )?(?:\\p{L}+[’']?s? )?degree",
    'degree or (?:an? )?\\p{L}+',
    'or (?:time served|willing|an? additional)',
    'will be considered',
    'in lieu',
    'substitut\\w+',
    'and\\s?/\\s?or',
    'either',
    'combination of',
    'years? (?:of )?(?:experience )?instead',
    'or (?:an? )?(?:associate|high school|GED|vocational|working|work)\\b.*',
    'not (?:required|necessary|needed)',
    'preferred',
    'a plus',
    'desirable',
  ],
  de: [
    '(?:oder|bzw\\.) .*',
    'vergleichbar\\p{L}*',
    'gleichwertig\\p{L}*',
    'von Vorteil',
    'alternativ',
  ],
  fr: ['(?:ou|à défaut) .*', 'équivalent\\p{L}*', 'un plus', 'souhaitée?'],
  es: ['o .*', 'equivalente', 'similar', 'valorable', 'se valora\\p{L}*', 'deseable'],
};

/** Professions whose degree the law asks for: no experience stands in for it. */
export const regulatedWords: WordList = {
  en: [
    'nurs\\w+',
    'paramedic\\w*',
    'dietetics',
    'doctoral',
    'Ph\\.?D',
    'RN',
    'BSN',
    'MSN',
    'ADN',
    'pharm\\w*',
    'medic(?:al|ine) (?:degree|school|doctor)',
    'doctor of',
    'M\\.?D\\.?',
    'D\\.?O\\.?',
    'juris',
    'J\\.?D\\.?',
    'LL\\.?[BM]\\.?',
    'law',
    'dent\\w+',
    'veterinar\\w+',
    'physio\\w*',
    'physical therapy',
    'occupational therapy',
    'speech\\p{L}* \\p{L}+',
    'midwi\\w+',
    'radiograph\\w*',
    'licen[cs]\\w+',
    'accredited',
    'social work',
    'teach\\w+',
    'QTS',
    'ABET',
  ],
  de: ['Approbation', 'Medizin', 'Pharmazie', 'Staatsexamen', 'Lehramt', 'Pflege\\p{L}*'],
  fr: ["d[’']?\\s?[ÉE]tat", 'infirmi\\w+', 'médecin\\w*', 'pharmac\\w+', 'vétérinaire'],
  es: ['enfermer\\w+', 'medicina', 'farmacia', 'veterinaria', 'colegiad\\w+', 'magisterio'],
};

/** What is proposed to be added, with the blank before it. */
export const equivalenceToAdd: Readonly<Partial<Record<string, string>>> = {
  en: ' or equivalent experience',
  de: ' oder gleichwertige Erfahrung',
  fr: ' ou expérience équivalente',
  es: ' o experiencia equivalente',
};
