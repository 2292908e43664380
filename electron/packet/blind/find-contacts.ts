import {
  findPhoneNumbersInText,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';

import { fold, lettersOf, type Folded } from './fold.ts';
import { spanIn, type Span } from './span.ts';

const local = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._%+'-]*[\p{L}\p{N}\p{M}_+-])?`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?`;
const emails = [
  // A line may end at the @ or inside of the domain.
  String.raw`(?:mailto:)?${local}\s?@-?(?:\n[ \t]*)?(?:${label}\.(?:\n[ \t]*)?)+\p{L}{2,}`,
  // "name (at) example (dot) org"
  String.raw`${local}\s*[([{<]\s*(?:at|@)\s*[)\]}>]\s*${label}(?:\s*(?:[([{<]\s*dot\s*[)\]}>]|\.|\sdot\s)\s*${label})*`,
  String.raw`${local}\sat\s${label}\sdot\s\p{L}{2,}`,
  // What a broken line left of one.
  String.raw`(?<![\p{L}\p{N}])@(?:${label}\.)+\p{L}{2,}`,
].map((pattern) => new RegExp(pattern, 'gu'));

export function findEmails(folded: Folded): Span[] {
  return emails.flatMap((pattern) => matches(folded, pattern, 'email'));
}

const url =
  /(?:(?:https?|ftp):\/\/|www\d?\.)[^\s<>"')\]}（）「」]+(?:(?<=[/_=&?-])\n[ \t]*(?=[^\s]*[/\d._-])[^\s<>"')\]}]+)*/gu;
const generic =
  'com|org|net|edu|gov|info|biz|name|pro|dev|app|io|me|ai|tech|online|site|page|blog|xyz|link|studio|design|space|world|digital|cloud|club|work|works|team|eu|uk|de|fr|es|it|nl|be|ch|at|pl|cz|sk|hu|ro|bg|gr|ru|ua|by|se|no|fi|dk|ee|lv|lt|ie|pt|hr|rs|si|tr|il|ir|sa|eg|ma|ae|in|pk|bd|lk|cn|jp|kr|tw|hk|sg|my|th|vn|ph|au|nz|ca|us|mx|br|ar|cl|co|za|ng|ke|рф|укр|ελ';
const domain = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._/-])(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)*[\p{L}\p{N}][\p{L}\p{N}-]{2,}\.(?:${generic})(?:(?:/[^\s<>"')\]}]*)|(?![\p{L}\p{N}-]))`,
  'gu',
);
/** End like an address and are tools or words. */
const noDomains =
  /^(?:(?:asp|ado|vb|ml|paint)\.net|(?:socket|draw|github)\.io|[\p{L}]+\.(?:in|it|no|is|at|be|me|us))$/u;
const profile =
  /(?:linked ?in|github|gitlab|bitbucket|twitter|mastodon|bluesky|telegram|skype|wechat|微信|weixin|qq|whatsapp|instagram|facebook|xing|behance|dribbble|stack ?overflow|medium|kaggle|orcid|line id)(?: id)?\s*[:：]\s*(@?[\p{L}\p{N}][\p{L}\p{N}.@/_-]{2,})(?=\s*(?:$|[\n|·•,;]))/gmu;
const handle = /(?<![\p{L}\p{N}._@/])@[\p{L}_][\p{L}\p{N}_.-]{2,}/gu;

/** @param isTheirs whether a handle says the name */
export function findLinks(folded: Folded, isTheirs: (handle: string) => boolean): Span[] {
  const { text } = folded;
  const handles = [...text.matchAll(handle)]
    .filter(([found]) => isTheirs(found))
    .map(({ 0: found, index }) => spanIn(folded, index, index + found.length, 'link'));
  const profiles = [...text.matchAll(profile)]
    .filter(([, found = '']) => /[\d_.@/-]/.test(found) || isTheirs(found))
    .map(({ 0: whole, 1: found = '', index }) => {
      const at = index + whole.lastIndexOf(found);
      return spanIn(folded, at, at + found.length, 'link');
    });
  const domains = [...text.matchAll(domain)]
    .filter(({ 0: found, index }) => {
      const written = folded.source.slice(
        folded.starts[index],
        folded.ends[index + found.length - 1],
      );
      const isEven = written === written.toLowerCase() || written === written.toUpperCase();
      return !noDomains.test(found) && (isEven || found.includes('/'));
    })
    .map(({ 0: found, index }) => spanIn(folded, index, index + trimmed(found), 'link'));
  const urls = [...text.matchAll(url)].map(({ 0: found, index }) =>
    spanIn(folded, index, index + trimmed(found), 'link'),
  );
  return [...urls, ...domains, ...profiles, ...handles];
}

const trimmed = (found: string) => found.replace(/[.,;:!?'*_]+$/u, '').length;

const phoneLabel =
  /(?:tel|phone|telephone|mobile|mob|cell|fax|handy|telefon|telefono|telefone|telephone|portable|movil|celular|kom|komorka|gsm|тел|телефон|моб|τηλ|τηλεφωνο|κιν|κινητο|هاتف|جوال|موبايل|تليفون|טלפון|נייד|फोन|मोबाइल|दूरभाष|电话|電話|手机|手機|携帯|전화|휴대폰|연락처)\p{L}*\.?\s*(?:no\.?|nr\.?|number)?\s*[:：.]?\s*(\+?[\d(][\d\s().\-/·]{5,}\d)/gu;
/** North American numbers look like nothing else. */
const american =
  /(?<![\p{L}\d.,-])(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\p{L}\d-])/gu;
const bareNumber = /(?<![\p{L}\d.,$€£+-])\+?\(?\d[\d ().\-/·]{6,}\d(?![\p{L}\d])/gu;

/** @param stored the candidate's own number, which says the country that short forms are of */
export function findPhones(
  folded: Folded,
  stored: string,
  isContact: (at: number) => boolean,
): Span[] {
  const { text } = folded;
  if (!/\d{3}/.test(text)) return [];
  const country = countryOf(stored);
  const found: Span[] = [...storedPlaces(folded, stored)];
  for (const { 0: part, index } of text.matchAll(/[^\n,;|\t]*\d[^\n,;|\t]*\d[^\n,;|\t]*/gu)) {
    if (!/\d(?:\D{0,3}\d){5}/.test(part)) continue;
    for (const { startsAt, endsAt } of findPhoneNumbersInText(part, {
      ...(country ? { defaultCountry: country } : {}),
    })) {
      if (!isYears(part.slice(startsAt, endsAt)))
        found.push(spanIn(folded, index + startsAt, index + endsAt, 'phone'));
    }
  }
  for (const { 0: whole, 1: number = '', index } of text.matchAll(phoneLabel)) {
    const at = index + whole.length - number.length;
    found.push(spanIn(folded, at, index + whole.length, 'phone'));
  }
  for (const { 0: number, index } of text.matchAll(american))
    found.push(spanIn(folded, index, index + number.length, 'phone'));
  for (const { 0: number, index } of text.matchAll(bareNumber)) {
    const digits = number.replaceAll(/\D/g, '').length;
    if (isContact(index) && digits >= 8 && digits <= 15 && !isYears(number) && !isDate(number))
      found.push(spanIn(folded, index, index + number.length, 'phone'));
  }
  return found;
}

const isYears = (text: string) =>
  /^\D*(?:(?:19|20)\d\d\D*)+$/.test(text) ||
  /^\D*(?:\d{1,2}[./-])?(?:19|20)\d\d\s*-\s*(?:\d{1,2}[./-])?(?:19|20)\d\d\D*$/.test(text);
const isDate = (text: string) =>
  /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$|^(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}$/.test(
    text.trim(),
  );

function countryOf(stored: string): CountryCode | undefined {
  const number = fold(stored).text.replaceAll(/[^\d+]/g, '');
  if (number.startsWith('+') || number.startsWith('00'))
    return parsePhoneNumberFromString(number.replace(/^00/, '+'))?.country;
  return undefined;
}

/** The stored number with whatever stands between its digits, whole, national, and without the trunk zero. */
function storedPlaces(folded: Folded, stored: string): Span[] {
  const letters = lettersOf(folded);
  return storedForms(stored).flatMap((digits) => {
    const spans: Span[] = [];
    for (
      let at = letters.text.indexOf(digits);
      at >= 0;
      at = letters.text.indexOf(digits, at + 1)
    ) {
      let start = letters.at[at] ?? 0;
      const end = (letters.at[at + digits.length - 1] ?? 0) + 1;
      const gaps = folded.text.slice(start, end).replaceAll(/\d/g, '');
      if (/[^\s().\-/·+]/.test(gaps)) continue;
      if (/\d/.test(letters.text[at - 1] ?? '') && start === (letters.at[at - 1] ?? 0) + 1)
        continue;
      while (/[+(]/.test(folded.text[start - 1] ?? '')) start--;
      spans.push(spanIn(folded, start, end, 'phone'));
    }
    return spans;
  });
}

function storedForms(stored: string): string[] {
  const digits = fold(stored).text.replaceAll(/\D/g, '');
  if (digits.length < 6) return [];
  const national =
    parsePhoneNumberFromString(`+${digits.replace(/^00/, '')}`)?.nationalNumber ?? '';
  const short = national || digits.replace(/^0+/, '');
  return [
    ...new Set([digits, `0${short}`, short, short.length > 8 ? short.slice(-8) : short]),
  ].filter((form) => form.length >= 6);
}

function matches(folded: Folded, pattern: RegExp, kind: Span['kind']): Span[] {
  return [...folded.text.matchAll(pattern)].map(({ 0: found, index }) =>
    spanIn(folded, index, index + found.length, kind),
  );
}
