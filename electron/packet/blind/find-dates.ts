import { fold, type Folded } from './fold.ts';
import type { ResumeLine } from './resume-parts.ts';
import { spanIn, type Span } from './span.ts';

const birth =
  /(?:date of birth|birth ?date|born(?: on| in)?|d\.?o\.?b\.?|birthday|geburtsdatum|geboren(?: am)?|geb\.|nee? le|date de naissance|fecha de nacimiento|nacid[oa] el|data de nascimento|nascid[oa] em|data di nascita|nat[oa] il|data urodzenia|urodzon[ya]|ur\.|datum narozeni|narozen[ay]?|geboortedatum|fodelsedatum|fodselsdato|dogum tarihi|szuletesi datum|дата рождения|родил(?:ся|ась)|дата народження|народи(?:вся|лася)|ημερομηνια γεννησησ|ημ\. γεννησησ|تاريخ الميلاد|تاريخ الولاده|مواليد|ולד[הת]?|נולד[הת]?(?: ב)?|תאריכ לידה|जन्म(?:\s?-?\s?तिथि|\s?दिनांक|\s?तारीख)?|出生(?:日期|年月)?|生年月日|생년월일)\s*[:：-]?\s*([^\n,;|•)]{0,30}\d{2,4}(?:\s?[年月日년월일]|\s[гр]\.)*)/gu;
const age =
  /(?<!\p{L})(?:aged?|alter|edad|idade|eta|wiek|vek|leeftijd|yas|возраст|вік|ηλικια|العمر|גיל|आयु|उम्र|年龄|年齡|年齢|나이)\s*[:：]\s*(\d{2})(?!\d)|(?<!\p{L})aged?\s(\d{2})(?!\d)|(?<!\d)(\d{2})(?:-year-old|-years-old| years old|-jahrig\p{L}*| jahre alt| ans(?=\s*[,.|\n])|歳|岁|歲|세)(?!\p{L})/gu;
const graduation =
  /(?:graduat(?:ed?|ion|ing)(?: in| year)?|class of|abschluss(?:jahr)?|diplome? (?:en|de)|promotion|egresad[oa] en|laureat[oa] nel|matura|выпуск|окончил[аи]?|випуск|αποφοιτ\p{L}*|تخرج(?:ت)?(?: عام| سنه)?|毕业|畢業|卒業|졸업)[^\n\d]{0,16}((?:19|20)\d\d)(?!\d)|(?<!\d)((?:19|20)\d\d)(?:\s?年)?\s?(?:[-./]?\d{1,2}\s?月?\s?)?(?:毕业|畢業|卒業|졸업|graduate)/gu;
const year =
  /(?<!\d)(?:(?:\d{1,2}|[\p{L}]{3,9}\.?)[\s./-])?(?:19|20)\d\d(?!\d)(?:\s?年(?:\s?\d{1,2}\s?月)?)?(?:\s*(?:-|to|bis|до|по|a|à|至|~)\s*(?:(?:\d{1,2}|[\p{L}]{3,9}\.?)[\s./-])?(?:19|20)\d\d(?!\d)(?:\s?年(?:\s?\d{1,2}\s?月)?)?)*/gu;
const months =
  /^(?:\d|jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|janv|fevr|avr|juin|juil|aout|янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|ιαν|φεβ|μαρ|απρ|μαι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ)/u;

/** Dates of birth and ages anywhere, years beside words of graduating, and all years of the education part. */
export function findDates(folded: Folded, lines: readonly ResumeLine[]): Span[] {
  const { text } = folded;
  const spans: Span[] = [];
  for (const pattern of [birth, age, graduation]) {
    for (const match of text.matchAll(pattern)) {
      const value = (match[1] ?? match[2] ?? match[3] ?? '').trim();
      const at = match.index + match[0].indexOf(value);
      if (value !== '') spans.push(spanIn(folded, at, at + value.length, 'date'));
    }
  }
  for (const line of lines.filter(({ part }) => part === 'education')) {
    const own = fold(line.text);
    for (const { 0: found, index } of own.text.matchAll(year)) {
      const lead =
        months.test(found) || /^(?:19|20)\d\d/.test(found) ? 0 : found.search(/(?:19|20)\d\d/);
      const span = spanIn(own, index + lead, index + found.length, 'date');
      spans.push({ ...span, start: span.start + line.start, end: span.end + line.start });
    }
  }
  return spans;
}
