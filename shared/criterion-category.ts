import type { CriterionCategory } from './rubric.ts';

const categories: readonly (readonly [RegExp, CriterionCategory])[] = [
  [
    /\b(?:driv\w+ licen[cs]e|clearance|travel|citizen\w*|right to work|eligible to work|background check|weekends?|shifts?|lift|relocat\w+|own (?:car|vehicle)|on[- ]call)\b/i,
    'conditions',
  ],
  [
    /\b(?:degree|diploma|bachelor\S*|master[’']?s|ph\.?d|ged|high school|certifi\w+|licen[cs]\w+|accredit\w+)\b/i,
    'education',
  ],
  [
    /\b(?:years?|yrs?)\b.{0,60}\b(?:experience|engineering|work|practice)|^(?:proven |prior |previous )?(?:experience|work)\b|track record/i,
    'experience',
  ],
  [
    /\b(?:communicat\w+|teamwork|team player|collaborat\w+|interpersonal|leadership|mentor\w+|self[- ](?:starter|motivated)|organi[sz]\w+ skills|time management|attention to detail|detail[- ]oriented|problem[- ]solving|adaptab\w+|integrity)\b/i,
    'ways-of-working',
  ],
];

/** What a requirement is about, by its words; knowledge and skills when nothing else speaks. */
export function categorise(text: string): CriterionCategory {
  return categories.find(([words]) => words.test(text))?.[1] ?? 'knowledge';
}
