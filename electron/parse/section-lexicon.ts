/** What a heading announces. `required` and `preferred` are lists of qualifications. */
export type Section =
  | 'required'
  | 'preferred'
  | 'duties'
  | 'summary'
  | 'about'
  | 'pay'
  | 'benefits'
  | 'legal'
  | 'apply'
  | 'location'
  | 'conditions'
  | 'other';

/**
 * Heading words by what they announce, as whole headings.
 *
 * Counted on real postings; the order of the sections matters only for `sectionByWords`.
 */
const wholeHeadings: Record<Section, readonly string[]> = {
  preferred: [
    'preferred qualifications',
    'preferred skills',
    'desired skills',
    'preferred',
    'desired qualifications',
    'desired experience',
    'nice to have',
    'nice to haves',
    'bonus points',
    'bonus',
    'preferred experience',
    'recommended qualifications',
    'desirable',
    'pluses',
    'additional qualifications',
    'ideal qualifications',
    'ideally you would have',
    'bonuses',
    'desired',
    'desirable criteria',
    'good to have',
    'extra credit',
    'even better if',
    'what would set you apart',
    'assets',
    'preferred requirements',
    'bonus skills',
    'wunschenswert',
    'souhaite',
    'deseable',
    'atouts',
    'von vorteil',
  ],
  required: [
    'qualifications',
    'requirements',
    'education',
    'basic qualifications',
    'minimum qualifications',
    'experience',
    'required qualifications',
    'required skills',
    'who you are',
    'about you',
    'what we are looking for',
    'skills',
    'required',
    'position requirements',
    'job requirements',
    'minimum requirements',
    'required experience',
    'competencies',
    'education and experience',
    'work experience',
    'what you will need',
    'job qualifications',
    'qualifications and skills',
    'skills and experience',
    'education experience',
    'what you bring',
    'what you will bring',
    'other qualifications',
    'qualifications requirements',
    'position qualifications',
    'skills required',
    'knowledge skills and abilities',
    'skills and abilities',
    'essential',
    'essential criteria',
    'required skills and experience',
    'what you need to be successful',
    'you bring',
    'technical requirements',
    'technical skills',
    'required education',
    'what you need',
    'experience required',
    'skills and requirements',
    'skills requirements',
    'your profile',
    'who we are looking for',
    'we are looking for',
    'must have',
    'must haves',
    'what it takes',
    'your background',
    'your experience',
    'the ideal candidate will have',
    'you have',
    'you should have',
    'person specification',
    'selection criteria',
    'to be successful',
    'about your experience',
    'licenses and certifications',
    'certifications',
    'education and training',
    'language skills',
    'soft skills',
    'knowledge',
    'abilities',
    'ihr profil',
    'dein profil',
    'anforderungen',
    'profil',
    'votre profil',
    'competences',
    'profil recherche',
    'requisitos',
    'perfil',
    'formacion',
    'you will have',
    'who are you',
    'what you have',
    'knowledge and skills',
    'the ideal candidate',
    'your skills',
    'you are',
    'what you offer',
  ],
  duties: [
    'responsibilities',
    'what you will do',
    'key responsibilities',
    'primary responsibilities',
    'essential duties and responsibilities',
    'the role',
    'essential functions',
    'duties and responsibilities',
    'principal duties and responsibilities',
    'what you will be doing',
    'job function',
    'you will',
    'responsibilities include',
    'your responsibilities',
    'role responsibilities',
    'job duties',
    'duties',
    'job responsibilities',
    'in this role you will',
    'essential job functions',
    'supervisory responsibilities',
    'your impact',
    'core responsibilities',
    'responsibilities and duties',
    'roles and responsibilities',
    'major duties',
    'your mission',
    'your job',
    'a day in the life',
    'scope',
    'key deliverables',
    'main duties',
    'essential duties',
    'what you do',
    'your tasks',
    'your role',
    'aufgaben',
    'ihre aufgaben',
    'deine aufgaben',
    'missions',
    'vos missions',
    'funciones',
    'responsabilidades',
    'day to day',
    'key duties',
    'accountabilities',
    'what the job involves',
    'you will be responsible for',
    'main responsibilities',
    'key accountabilities',
    'other duties',
    'duties include',
    'daily responsibilities',
    'job functions',
    'general responsibilities',
  ],
  summary: [
    'job description',
    'position summary',
    'job summary',
    'overview',
    'summary',
    'description',
    'about the role',
    'position description',
    'position overview',
    'role summary',
    'the position',
    'purpose',
    'role overview',
    'job overview',
    'about the job',
    'about the position',
    'the opportunity',
    'job purpose',
    'position purpose',
    'full job description',
    'introduction',
    'general summary',
    'about this role',
  ],
  about: [
    'about us',
    'who we are',
    'what we do',
    'company description',
    'company overview',
    'about our organization',
    'the company',
    'about the team',
    'company background',
    'the team',
    'your team',
    'our mission',
    'our values',
    'about the company',
    'our team',
    'uber uns',
    'a propos',
    'qui sommes nous',
    'sobre nosotros',
    'our culture',
  ],
  benefits: [
    'benefits',
    'what is in it for you',
    'what we offer',
    'we offer',
    'benefit summary',
    'perks',
    'benefits and perks',
    'what you will get',
    'why us',
    'perks and benefits',
    'what we can offer you',
    'pay and benefits',
    'job benefits',
    'total rewards',
    'why join us',
    'why work with us',
    'wir bieten',
    'nous offrons',
    'ofrecemos',
    'avantages',
    'our benefits',
    'what you get',
    'why you will love it here',
    'compensation and benefits',
    'additional benefits',
    'employee benefits',
    'we provide',
  ],
  pay: [
    'salary',
    'compensation',
    'salary range',
    'pay',
    'annual salary',
    'pay transparency',
    'compensation range',
    'pay range',
    'pay rate',
    'hourly rate',
    'base pay',
    'wage',
    'rate of pay',
    'pay type',
    'remuneration',
  ],
  legal: [
    'eeo statement',
    'equal employment opportunity',
    'disclaimer',
    'equal opportunity employer',
    'diversity statement',
    'e verify',
    'reasonable accommodation',
    'eeo',
    'privacy notice',
    'equal opportunity',
    'diversity and inclusion',
    'our commitment',
    'background check',
    'accommodations',
    'legal',
  ],
  apply: [
    'apply now',
    'how to apply',
    'application deadline',
    'selection process',
    'where to apply',
    'to apply',
    'application process',
    'hiring process',
    'interview process',
    'next steps',
    'application instructions',
    'contact',
    'bewerbung',
    'postuler',
    'application',
    'process notes',
    'examination process',
  ],
  location: ['location', 'job location', 'locations', 'work location', 'where'],
  conditions: [
    'physical demands',
    'physical requirements',
    'working conditions',
    'physical demands and work environment',
    'work environment',
    'travel',
    'travel required',
    'work schedule',
    'schedule',
    'shift',
    'hours',
    'security clearance',
    'environment',
    'working environment',
  ],
  other: [
    'job segment',
    'job id',
    'position type',
    'job category',
    'requisition number',
    'job title',
    'job code',
    'job family',
    'job type',
    'industry',
    'department',
    'reports to',
    'class code',
    'open date',
    'note',
    'notes',
    'technologies',
    'our stack',
    'tech stack',
    'tags',
    'additional information',
    'other information',
    'posted',
    'supplemental questionnaire',
    'definitions',
    'employment type',
    'experience level',
    'company size',
  ],
};

const bySpelling = new Map<string, Section>(
  Object.entries(wholeHeadings).flatMap(([section, headings]) =>
    headings.map((heading) => [heading, section as Section] as const),
  ),
);

/** For headings that are not in the list as a whole: the first pattern found decides. */
const byWords: readonly (readonly [RegExp, Section])[] = [
  [
    /\b(?:prefer|desir|nice to have|bonus (?:points|skills)|ideally|good to have|a plus|advantage)/,
    'preferred',
  ],
  [
    /\b(?:physical (?:demand|requirement)|working conditions|work environment|schedule)/,
    'conditions',
  ],
  [
    /\b(?:benefit|perks|we offer|in it for you|you will get|rewards|why (?:join|work|you))/,
    'benefits',
  ],
  [/\b(?:equal|eeo|disclaimer|accommodation|diversity|privacy)\b/, 'legal'],
  [/\b(?:apply|application|selection process|deadline)\b/, 'apply'],
  [
    /\b(?:responsib|duties|dutys|functions?|you will (?:do|be doing)|accountabilit|tasks|mission|deliverables)|you will$|will (?:be )?(?:do|responsible)/,
    'duties',
  ],
  [
    /\b(?:qualif|requirement|required|skills|must have|you (?:will )?(?:need|bring|have)|looking for|criteria|competenc|profil|anforderung|requisit|education|experience|certification|licen[cs]e)/,
    'required',
  ],
  [/\b(?:salary|compensation|pay|wage)\b/, 'pay'],
  [/\b(?:summary|overview|description|about the (?:role|job|position)|purpose)\b/, 'summary'],
  [/\b(?:about|who we are|our (?:company|team|mission|values|story|culture))\b/, 'about'],
];

/** A heading's words in one form: lower case, no marks, contractions and signs spelled out. */
export function normaliseHeading(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’'`](?:ll)\b/g, ' will')
    .replaceAll(/\b(what|you)ll\b/g, '$1 will')
    .replaceAll(/[’'`](?:re)\b/g, ' are')
    .replaceAll(/\b(what|who)[’'`]s\b/g, '$1 is')
    .replaceAll(/[’'`]d\b/g, ' would')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The section a whole heading announces, spelling forgiven in words of eight letters and more. */
export function sectionOfHeading(heading: string): Section | undefined {
  const exact = bySpelling.get(heading);
  if (exact || heading.length < 8 || heading.length > 60) return exact;
  for (const [known, section] of bySpelling) {
    if (known.length >= 8 && withinTwoEdits(known, heading)) return section;
  }
  return undefined;
}

/** The section the words of a heading-like line point to, when the whole is not known. */
export function sectionByWords(heading: string): Section | undefined {
  return byWords.find(([words]) => words.test(heading))?.[1];
}

/** Levenshtein distance of at most two, without filling the whole table. */
function withinTwoEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
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
