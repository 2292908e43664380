import { foldText } from './fold.ts';
import { firm, legalForm, title } from './organisation-words.ts';
import { shortNamesOf, type Organisations } from './organisations.ts';
import { isBullet, segmentsOf, type ResumeLine } from './resume-parts.ts';

const year = /(?<!\p{Nd})(?:19|20|١٩|٢٠|१९|२०)\p{Nd}\p{Nd}(?!\p{Nd})/u;
const dated =
  /\p{Nd}{4}|^(?:to|until|since|from|now|present|today|current|bis|seit|heute|depuis|actual\p{L}*|dnes|obecnie|от|с|по|до|з|настоящее|από|σήμερα|منذ|من|حتى|עד|מאז|היום|से|तक|वर्तमान|至今|现在|現在)(?:\s|$)/iu;
const at = /\s+(?:at|@|bei|chez|presso|bij|hos|en|w|u|в|у|στη|στην|στο)\s+(?=[\p{Lu}«"“])/u;
const longestEntry = 100;

/** Takes down the employers of a résumé's experience part: of each entry what is neither title, date nor place. */
export function learnEmployers(
  employers: Organisations,
  lines: readonly ResumeLine[],
  { smallWords, location }: { smallWords: ReadonlySet<string>; location: string },
): void {
  const places = new Set(foldText(location).split(/\s*[,،、]\s*/u));
  for (const entry of entriesOf(lines)) {
    const segments = entry.flatMap(segmentsOf).map(({ text }) => text);
    const named = segments
      .flatMap((text) =>
        title.test(foldText(text)) && !firm.test(foldText(text)) ? text.split(at).slice(1) : [text],
      )
      .filter(
        (text) => !dated.test(text) && /\p{L}{2}|\p{sc=Han}/u.test(text) && !/^\p{Ll}/u.test(text),
      )
      .filter((text) => !places.has(foldText(text)) && text.split(/\s+/).length <= 7);
    const firms = named.filter((text) => firm.test(foldText(text)));
    const own = firms.length > 0 ? firms : named.slice(0, 1);
    // "山嵐科技 (Shanlan Tech)": the same firm in the other script.
    const [first = '', ...others] = own;
    const second = named[named.indexOf(first) + 1];
    const isBilingual = second !== undefined && isLatin(second) !== isLatin(first);
    if (first !== '') addEmployer(employers, [first, ...(isBilingual ? [second] : [])], smallWords);
    for (const name of others.filter((other) => other !== second || !isBilingual))
      addEmployer(employers, [name], smallWords);
  }
}

const isLatin = (text: string) => /\p{sc=Latin}/u.test(text);

export function addEmployer(
  employers: Organisations,
  names: readonly string[],
  smallWords: ReadonlySet<string>,
): void {
  const cores = names.map((name) => {
    const start = legalForm.exec(foldText(name))?.index;
    return start === undefined ? name : name.slice(0, start).replace(/[\s,]+$/u, '');
  });
  employers.add(
    [...cores, ...names],
    cores.flatMap((core) => shortNamesOf(core, smallWords)),
  );
}

/** What a headline says after "at": "Backend lead at Ledgerline". */
export function employerOfHeadline(headline: string): string | undefined {
  const [, after] = headline.split(at);
  return after?.split(/[,;|·]/u)[0]?.trim();
}

/** Lines that belong to one job: those without a bullet that stand together and have a year among them. */
function entriesOf(lines: readonly ResumeLine[]): ResumeLine[][] {
  const groups: ResumeLine[][] = [[]];
  for (const line of lines) {
    const words = line.text.trim();
    const isEntry =
      line.part === 'experience' &&
      words !== '' &&
      !isBullet(line.text) &&
      words.length <= longestEntry &&
      !/[.。]$/u.test(words);
    if (isEntry) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  return groups.flatMap((group) => {
    const withYear = group.filter(({ text }) => year.test(text));
    if (withYear.length === 0) return [];
    return withYear.length > 1 ? splitByYear(group) : [group];
  });
}

/** A list of jobs without anything between them: a line with a year ends one where it names more than the years. */
function splitByYear(group: readonly ResumeLine[]): ResumeLine[][] {
  const entries: ResumeLine[][] = [[]];
  for (const line of group) {
    entries.at(-1)?.push(line);
    if (year.test(line.text)) entries.push([]);
  }
  return entries.filter((entry) => entry.length > 0);
}
