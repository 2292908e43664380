import { placesOf } from './find-form.ts';
import { foldText, lettersOf, type Folded } from './fold.ts';
import { formOf } from './organisations.ts';
import type { ResumeLine } from './resume-parts.ts';
import { segmentsOf } from './resume-parts.ts';
import { spanIn, type Span } from './span.ts';

const number = String.raw`\d{1,5}[\p{L}]?(?:\s?[-/]\s?\d{1,4}[\p{L}]?)?`;
const word = String.raw`[\p{L}\p{M}.'-]+`;
const streets = [
  String.raw`${number},?\s+(?:${word}\s+){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|square|sq|boulevard|blvd|way|close|crescent|terrace|place|pl|row|mews|gardens|grove|hill|highway|hwy|parkway|nagar|marg|cross|main|colony|layout|enclave|salai)\b\.?(?:\s+(?:n|s|e|w|ne|nw|se|sw)\b)?(?:,?\s+(?:apt|apartment|flat|suite|unit|floor|#)\.?\s*[\p{L}\d-]+)?`,
  String.raw`(?:flat|apartment|apt|plot|house|door|h)\.?\s*(?:no\.?|number|#)\s*[\d/-]+\p{L}?(?:,\s*(?:${word}\s*){1,4})?`,
  String.raw`p\.?\s?o\.?\s?box\s+\d+`,
  String.raw`(?:${word}\s)?\p{L}*(?:strasse|str\.|gasse|allee|ufer|damm|chaussee|ring|weg|platz|straat|laan|plein|gatan|vagen|gata|veien|vej|katu|tie|utca|ut|sokagi|sokak|caddesi|cad\.|sk\.)\s+(?:no:?\s?)?${number}`,
  String.raw`${number},?\s+(?:bis\s|ter\s)?(?:rue|avenue|boulevard|bd|place|quai|impasse|chemin|allee)\s+(?:${word}\s?){1,5}`,
  String.raw`(?:calle|c/|avenida|avda\.?|av\.|paseo|plaza|rua|travessa|praca|largo|via|viale|corso|piazza|vicolo|ul\.|ulica|al\.|os\.|pl\.|ulice|namesti|ul)\s+(?:${word}\s*){1,5},?\s*(?:n[.ºo°]*\s?|no\s)?${number}(?:\s?m\.?\s?\d+)?`,
  String.raw`(?:ул|улица|вул|вулиця|просп|пр-т|проспект|пер|переулок|провулок|бул|бульвар|наб|пл)\.?\s+(?:${word}\s*){1,4},?\s*(?:д|дом|буд)?\.?\s?${number}(?:,?\s*(?:кв|квартира|корп|оф)\.?\s*\d+)*`,
  String.raw`(?:οδοσ|λεωφοροσ|λεωφ\.?|πλατεια)\s+(?:${word}\s*){1,3}\s?${number}`,
  String.raw`(?:شارع|زنقه|ساحه)\s+(?:${word}\s*){1,4}[،,]?\s*(?:رقم\s*)?(?:${number})?`,
  String.raw`(?:رقم\s*)?${number}[،,]?\s*(?:شارع|طريق|زنقه)\s+(?:${word}\s?){1,3}`,
  String.raw`(?:רחוב|רח'|שדרות|שד'|דרכ|סמטת)\s+(?:${word}\s*){1,3}\s?${number}`,
  String.raw`${number},?\s*(?:${word}\s*){1,4}(?:मार्ग|रोड|गली|नगर|पथ|कॉलोनी|कालोनी|चौक|सोसायटी)`,
  String.raw`(?:फ्लैट|मकान|प्लॉट)\s*(?:नं\.?|संख्या|क्रमांक)?\s*${number}`,
  String.raw`[\p{sc=Han}]{2,12}(?:路|街|道|巷|弄|大道)(?:[\d一二三四五六七八九十百]+(?:段|巷|弄))*[\d一二三四五六七八九十百]+(?:-\d+)?[号號](?:楼|樓|室|[\d一二三四五六七八九十]+[楼樓室])*(?:\d+[室楼樓])?`,
  String.raw`[\p{sc=Han}]{2,8}[都道府県市区町村]\p{sc=Han}{1,8}\d+(?:丁目|-)\d+(?:-\d+|番地?\d*号?)*`,
  String.raw`[\p{sc=Hangul}]+(?:로|길)\s?\d+(?:번길\s?\d+)?`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'gu'));

const postcode =
  /〒?\d{3}-\d{4}|(?<![\p{L}\d])(?:[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}|[a-z]-?\d{4,5}|\d{2}-\d{3}|\d{3}\s\d{2,3}|\d{4}\s?[a-z]{2}|[a-z]{2}\s\d{5}(?:-\d{4})?|\d{5,6})(?![\p{L}\d])/u;

/** Street lines anywhere; in the contact block also every segment with a postcode or of the stored location. */
export function findAddresses(
  folded: Folded,
  location: string,
  lines: readonly ResumeLine[],
): Span[] {
  const { text } = folded;
  const spans = streets.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const end = index + found.trimEnd().length;
      return spanIn(folded, index, end + townAfter(text.slice(end, end + 60)), 'address');
    }),
  );
  return [
    ...spans,
    ...wholeLocation(folded, location),
    ...townsIn(folded, location, lines),
    ...lines.flatMap((line) => inContact(line, location)),
  ];
}

/** The town somebody lives in; what was done or learned there is said by other lines, and those stay. */
function townsIn(folded: Folded, location: string, lines: readonly ResumeLine[]): Span[] {
  const letters = lettersOf(folded);
  const isOfWork = ({ start }: Span) =>
    lines.some(
      (line) =>
        (line.part === 'education' || line.part === 'experience') &&
        start >= line.start &&
        start <= line.end,
    );
  return location
    .split(/[,،、;/|()]+/u)
    .map((town) => formOf(town.trim(), true))
    .filter(({ letters: { length } }) => length >= 3)
    .flatMap((town) => placesOf(town, folded, letters))
    .map(({ start, end }) => spanIn(folded, start, end, 'address'))
    .filter((span) => !isOfWork(span));
}

/** ", 10115 Berlin" after a street. */
function townAfter(after: string): number {
  const found = /^(?:\s*[,،、\n]\s*|\s+)[^\n,،、|;]{0,24}/u.exec(after);
  return found && postcode.test(found[0]) ? found[0].trimEnd().length : 0;
}

/** A location of one word is a town that a text may name for other reasons. */
function wholeLocation(folded: Folded, location: string): Span[] {
  const whole = foldText(location).trim();
  if (!/[\s,،、]/.test(whole)) return [];
  const spans: Span[] = [];
  for (let at = folded.text.indexOf(whole); at >= 0; at = folded.text.indexOf(whole, at + 1))
    spans.push(spanIn(folded, at, at + whole.length, 'address'));
  return spans;
}

const label =
  /^(?:address|location|residence|lives in|based in|adresse|anschrift|wohnort|domicile|direccion|domicilio|endereco|indirizzo|adres|bydliste|адрес|адреса|διευθυνση|العنوان|כתובת|पता|地址|住址|住所|주소)\s*[:：]/u;

function inContact(line: ResumeLine, location: string): Span[] {
  if (line.part !== 'contact') return [];
  const words = foldText(line.text).trim();
  if (label.test(words)) {
    const at = line.text.search(/[:：]/u) + 1;
    return [
      {
        start: line.start + at + (/^\s*/.exec(line.text.slice(at))?.[0].length ?? 0),
        end: line.end,
        kind: 'address',
      },
    ];
  }
  const places = new Set(
    foldText(location)
      .split(/[,،、;/|]+/u)
      .map((part) => part.trim())
      .filter((part) => part.length >= 2),
  );
  const segments = segmentsOf(line).map((segment) => ({
    ...segment,
    folded: foldText(segment.text),
  }));
  const hasPostcode = (at: number) => {
    const folded = segments[at]?.folded ?? '';
    return postcode.test(folded) && !/[@+]|\d{7}/.test(folded) && !/(?:19|20)\d\d\s*-/.test(folded);
  };
  return segments.flatMap(({ text, start, folded }, at): Span[] => {
    // "Oakland, CA 94607"
    const isTownBefore = hasPostcode(at + 1) && /^(?:\p{Lu}[\p{L}\p{M}'-]*\s?){1,3}$/u.test(text);
    const isPlace = places.has(folded.trim()) || hasPostcode(at) || isTownBefore;
    return isPlace ? [{ start, end: start + text.length, kind: 'address' }] : [];
  });
}
