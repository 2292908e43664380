import { headingWords, isKnownHeading, senseOfHeading } from './heading-words.ts';

/** Where a new statement was glued to the one before: "team.Requirements", "item- item", "skills:Knowledge". */
const glued =
  /(?<=[\p{Ll})\]][.!?;])(?=\p{Lu}\p{Ll})|(?<=\b(?:Requirements|Qualifications|Responsibilities|Benefits|Duties|Description|Overview))(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2}\)?)(?=(?:Requirements?|Qualifications?|Responsibilities|Benefits|Duties)\b)|(?<=\S)(?=\s?(?:[•●▪]|â€¢|Ã¢â¬Â¢)\s?\S)|(?<=\S)(?=\s?·\s\S)|(?<=\S)(?=\s·\s?\S)|(?<=[\p{Ll})]:)(?=\p{Lu})|(?<=[\p{L}.;)])(?=-\s(?:\p{Lu}|\d))|(?<=\b(?:a plus|preferred|required|desired))(?=\p{Lu}\p{Ll})|(?<=[\p{L})])(?=(?:Bachelor[’']|Master[’']|Experience (?:with|in)\b|Knowledge of\b|Ability to\b|Excellent \p{Ll}|Proficien|Minimum of\b|Preferred (?:Qual|Skill|Exp)|Required (?:Qual|Skill|Exp)))|(?<=\p{Ll}{3}[.!?])\s+(?=\d+\+?\s\p{L})|(?<=[.;!?])\s(?=[-*+•]\s?\p{Lu}|\d{1,2}[.)]\s\p{Lu})/gu;

/** What every glued text has; a quick look that spares most texts the slow one. */
const mayBeGlued =
  /[.!?;)\]:][A-ZÀ-Þ]|[a-zß-ÿ)](?:Re[qs]|Qual|Bene|Duti)|[nsw][A-Z]|[•●▪·Ãâ]|[A-Za-zß-ÿ.;)]- |[a-z)](?:Bach|Mast|Expe|Know|Abil|Exce|Prof|Mini|Pref|Requ)|[a-z][A-Z]|[.;!?]\s{1,3}[-*+\d]/;

export function gluedAt(text: string): number[] {
  return mayBeGlued.test(text) ? indexesOf(text, glued) : [];
}

/** Tags that begin a new piece of text. */
const breakingTag = /<(?:li|p|br|div|ul|h[1-6])\b[^<>]{0,80}>/gi;

export function breakingTagsAt(text: string): number[] {
  return text.includes('<') ? indexesOf(text, breakingTag) : [];
}

/** Where a scrape lost the line break between two list items: "stakeholdersDrive", "(REST)Write", "SaaSBachelor's". */
const lostBreak =
  /(?<=\p{Ll}{2}|\p{L}\)|\d\+|[\p{Ll})][,;])(?=\p{Lu}\p{Ll}{2,}|\d\+\s)|(?<=\d)(?=\p{Lu}\p{Ll}{3,})|(?<=\p{Ll}{3})(?=\d{2,3}[%(])|(?<=\p{Lu})(?=(?:Bachelor|Master|Experience|Knowledge|Strong|Excellent|Ability|Proficien|Familiar|Understanding|Must|Minimum|Demonstrated|Proven|Previous|Advanced|Basic|Degree|Responsible|Requirements|Qualifications|Responsibilities))/gu;

/** So many lost breaks in a thousand characters make a scrape; fewer are names. */
const lostBreaksPerThousand = 2.5;

/** A list item that begins with a capital in the middle of a line, because the breaks became blanks. */
const openers =
  /(?<=[\p{Ll}\d)+%]|[\p{L}]{2}[\p{Lu}])\s+(?=(?:Experience (?:with|in|of|using|working)|Knowledge of|Working knowledge|Ability to|Able to|Proficien(?:t|cy) (?:in|with)|Familiar(?:ity)? with|Understanding of|Must (?:be|have)|Bachelor|Master[’']s|High[- ]School|Strong \p{Ll}|Excellent \p{Ll}|Proven \p{Ll}|Good \p{Ll}|Great \p{Ll}|Demonstrated \p{Ll}|Solid \p{Ll}|Willing(?:ness)? to|Open to|Minimum (?:of )?\d|At least|Valid \p{L}|Fluent in|You[’']re (?:a|an)\b|You have|Technical \p{Ll}+ (?:experience|skills)|Work(?:s)? well|Pro at|(?<!\b(?:or|of|minimum|least|with|and|to|an?|than|over|plus|for|the|in|every|up to)\s{1,3})\d+\+?(?: ?(?:to|-|–) ?\d+)? (?:years?|months?)))/gu;

/** A demand or a wish is said, and something new begins without a stop between them. */
const verdict =
  /\b(?:preferred|required|a plus|a must|needed|desired|desirable|essential|mandatory|a bonus|an asset)(?=\s+\p{Lu}\p{Ll})/gu;

/** What a lost break looks like at a quick glance. */
const mayBeLost =
  /[a-zß-ÿ)+,;][A-ZÀ-Þ]|[A-Z](?:Bach|Mast|Expe|Know|Stro|Exce|Abil|Prof|Fami|Unde|Must|Mini|Demo|Prov|Prev|Adva|Basi|Degr|Resp|Requ|Qual)|\+?\d/;

export function lostBreaksAt(text: string): number[] {
  if (!mayBeLost.test(text)) return [];
  const found = indexesOf(text, lostBreak);
  const plain = found.filter((index) => !/^\p{Lu}/u.test(wordBefore(text, index)));
  if (plain.length < (lostBreaksPerThousand * text.length) / 1000) return [];
  return found.filter((index) => !isInName(text, index));
}

/** Names written with a capital inside. */
const innerCapital =
  /^(?:(?:Java|Type|Action|Coffee|Post)Script|(?:Git|Web|Source)(?:Hub|Lab|Ex)|LinkedIn|PowerPoint|(?:Share|Check)Point|YouTube|FaceBook|(?:Hub|Big)Spot|WordPress|SalesForce|QuickBooks|(?:My|Postgre|No|Ms|Sq)SQL|AutoCAD|GraphQL|(?:Mac|Mc)[A-Z][a-z]{1,12}|[A-Z][a-z]{1,12}(?:Ops|Care|Works|Soft|Base|Space|Force|Point|Query|Bank|Flow|Logix|Zoom))/;

function isInName(text: string, index: number): boolean {
  const before = wordBefore(text, index);
  const name = innerCapital.exec(text.slice(index - before.length, index + 20))?.[0];
  return name !== undefined && name.length > before.length;
}

function wordBefore(text: string, index: number): string {
  return /\p{L}{1,30}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '';
}

/** "- item - item" on one line: two marks and more are a list that somebody joined. */
export function inlineMarksAt(text: string): number[] {
  return /\s[-*•]\s/.test(text) ? several(text, /(?<=\S)\s(?=[-*•]\s\p{Lu})/gu) : [];
}

const capitalised =
  /(?<!\p{Lu})\p{Lu}[\p{L}’']{0,30}(?:[ /&,-]{1,3}(?:(?:and|or|of|the|to) )?\p{Lu}[\p{L}’']{0,30}){0,5}\s?:/gu;

/** "… genetics Preferred Experience: …": a known heading with its colon that lost the break before it. */
export function gluedHeadingsAt(text: string): number[] {
  const found = [...gluedWordsAt(text), ...capitalHeadingsAt(text)];
  if (!text.includes(':')) return found;
  for (const { 0: whole, index } of text.matchAll(capitalised)) {
    const starts = [0, ...[...whole.matchAll(/[ /&,-](?=\p{Lu})/gu)].map((each) => each.index + 1)];
    const start = starts.find((at) => isKnownHeading(headingWords(whole.slice(at))));
    if (start !== undefined && index + start > 0) found.push(index + start);
  }
  return found;
}

/** "… les alternantsVotre profil …": a heading known as a whole, glued to the word before it. */
function gluedWordsAt(text: string): number[] {
  return indexesOf(text, /(?<=[\p{Ll})])(?=\p{Lu}\p{Ll}+[’' ])/gu).filter((index) => {
    const words = text.slice(index, index + 60).split(' ', 5);
    return words.some((_word, at) => {
      const heading = headingWords(words.slice(0, at + 1).join(' '));
      return at > 0 && isKnownHeading(heading);
    });
  });
}

const capitalHeading =
  /(?<=[\p{Ll}\d.!?)])\s+((?:\p{Lu}[\p{Lu}’'&/]{1,20}[ :]){1,6})(?=\s?(?:[•*–-]\s|\p{Lu}\p{Ll}|\d))/gu;

/** "… and churches YOU GET • Two days off": capitals in the middle of a line that announce something. */
function capitalHeadingsAt(text: string): number[] {
  if (!/[a-z.!?)\d]\s+[A-Z]{2}/.test(text)) return [];
  return [...text.matchAll(capitalHeading)].flatMap(({ 0: whole, 1: words = '', index }) =>
    senseOfHeading(headingWords(words)) ? [index, index + whole.length] : [],
  );
}

/** Once may be chance; twice and more is a list. */
function several(text: string, pattern: RegExp): number[] {
  const found = indexesOf(text, pattern);
  return found.length >= 2 ? found : [];
}

const listedAfterGap = /(?<=\S)[ \t]{2,}(?=\p{Lu})/gu;
const listedAfterSemicolon = /(?<=;)\s+(?=\p{Lu}|\d)/gu;

/** Items on one line, set apart by wide gaps, by semicolons, or by nothing but the word they begin with. */
export function joinedItemsAt(text: string): number[] {
  return [
    ...several(text, openers),
    ...(/[ \t]{2}/.test(text) ? several(text, listedAfterGap) : []),
    ...(text.includes(';') ? several(text, listedAfterSemicolon) : []),
  ];
}

export function verdictsAt(text: string): number[] {
  return [...text.matchAll(verdict)].map(({ 0: words, index }) => index + words.length);
}

function indexesOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}
