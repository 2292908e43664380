import { nameCriterion } from './criterion-name.ts';
import { hasVerdict, isDemand, opensDemand, withoutVerdict } from './demand-words.ts';
import { minYearsOf } from './min-years.ts';
import type { QualificationKind } from './posting.ts';

/** One demand of several: `text === whole.slice(start, end)`, offsets in UTF-16 units, `end` excluded. */
export type SplitPart = {
  start: number;
  end: number;
  text: string;
  /** Short form for lists, never blank. */
  name: string;
  kind: QualificationKind;
  /** Smallest number of years this part asks for; null where it names none. */
  minYears: number | null;
};

/** More parts than this are a list that a person should look at as a whole. */
export const mostParts = 5;

/**
 * How a requirement that asks several things could be taken apart, for a person to accept or not.
 *
 * Cuts at semicolons, at sentences, before a last wish ("…, AWS a plus"), and at "and" or a comma where what
 * stands on both sides is a whole demand by itself. Where the sides may share a word ("oral and written skills",
 * "research and development", "first aid and CPR certificate") or are alternatives or examples, it says nothing:
 * more than half of all requirement lines hold an "and", and cutting at each of them is wrong in a quarter of the
 * cuts. So bare names that are joined ("Python and SQL") stay together.
 *
 * @param kind  the kind of the whole; a part has it too unless its own words say otherwise
 * @returns     2 to 5 parts in order, which never overlap; undefined when no cut is safe
 * @source      field-notes.md, §5: 56 % of 5,214 requirement lines hold "and", 19 % hold "or"
 * @example     proposeSplit('Python and SQL; AWS a plus', 'required')
 *   // 'Python and SQL', required · 'AWS a plus', preferred
 */
export function proposeSplit(text: string, kind: QualificationKind): SplitPart[] | undefined {
  const masked = maskBrackets(text);
  if (alternatives.test(masked)) return undefined;
  const from = labelLength(masked);
  const pieces = cutStatements(masked, from)?.flatMap((piece) => cutDemands(masked, piece));
  if (!pieces || pieces.length < 2 || pieces.length > mostParts) return undefined;
  return pieces.map(({ start, end }) => partOf(text, start, end, kind));
}

function partOf(whole: string, start: number, end: number, kind: QualificationKind): SplitPart {
  const text = whole.slice(start, end);
  return {
    ...{ start, end, text },
    name: nameCriterion(withoutVerdict(text) || text),
    kind: kindOf(maskBrackets(text), kind),
    minYears: minYearsOf(text),
  };
}

/** A wish that closes a part or opens it is of the whole part; behind a comma it is an aside. */
function kindOf(words: string, kind: QualificationKind): QualificationKind {
  const wish = wishes.exec(words);
  const isAside =
    wish !== null &&
    (words.slice(0, wish.index).includes(',') ||
      (/^(?:ideally|preferabl)/i.test(wish[0]) && wish.index > 0));
  if (wish && !isAside) return 'preferred';
  return demands.test(words) ? 'required' : kind;
}

type Piece = { start: number; end: number };

/** Words of an entry of a list that no word of its own marks as a demand. */
const longestEntry = 12;

const wishes =
  /\b(?:a (?:big |strong |huge |definite |real |distinct |significant )?plus|preferred|preferabl[ey]|ideally|desirable|desired|nice[- ]to[- ]have|an? (?:asset|advantage|bonus)|advantageous|beneficial|helpful|good to have|not (?:strictly )?(?:required|essential|necessary))\b/i;
const demands = /\b(?:must|required|mandatory|essential|necessary|is a must)\b/i;

/** What makes the sides of a cut one thing: ways to meet one demand, or examples of it. */
const alternatives =
  /\band\s?\/\s?or\b|\b(?:combination of|in lieu|substitut\w+|either|one of the following|any of|interchangeabl\w+|equivalent combination)\b/i;
/** Behind these come examples or parts of one thing; a list behind them is not a list of demands. */
const examples =
  /\b(?:such as|e\.g|for example|for instance|including|includes?|like|namely|i\.e)\b/i;
/** A piece that hangs on the one before. */
const hanging =
  /^(?:or|but|however|otherwise|this|that|these|those|it|they|which|who|including|for example|e\.g|i\.e|such|we|our|note|preference|candidates|applicants|experience required|as|if|unless|although|and\/or|etc|then|will|where|when|with|in|on|at|per|up to|plus)\b/i;
/** Words that point back into the other side of a cut. */
const pointsBack =
  /\b(?:them|they|it|this|these|those|thereof|same|such|both|respectively|the (?:former|latter)|their|its|so)\b/i;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|ex|etc|incl|approx|vs|no|dr|mr|mrs|ms|st|u\.s|inc|ltd|co|min|max|sr|jr|ph\.d|b\.?sc|m\.?sc|b\.s|b\.a|m\.s|m\.a|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/iu;

/**
 * Brackets hold asides and examples: what is in them neither cuts nor counts, unless it is a figure ("five (5)")
 * or the verdict ("(preferred)"). The stop of an entity ("&amp;") ends nothing. Same length, same offsets.
 */
function maskBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)|\[[^[\]]*\]|&#?\w{2,8};/g, (aside) =>
    /^\(\d+\)$/.test(aside) || (hasVerdict(`x ${aside}`) && aside.split(' ').length <= 3)
      ? aside
      : '\uFFFC'.repeat(aside.length),
  );
}

/** The length of a short label in front ("Education: …"), which belongs to no part. */
function labelLength(masked: string): number {
  return /^(?:[^\s:;,.]+ ){0,3}[^\s:;,.]+:\s+(?=\S)/.exec(masked)?.[0].length ?? 0;
}

/** Semicolons and sentences; undefined when one of the pieces is not a demand of its own. */
function cutStatements(masked: string, from: number): Piece[] | undefined {
  const cuts = [...masked.matchAll(/;\s*(?:and\s+)?|[.!]\s+(?=[\p{Lu}\d])/gu)].filter(
    ({ 0: cut, index }) =>
      cut.startsWith(';') ||
      !abbreviation.test(
        masked
          .slice(0, index + 1)
          .split(' ')
          .slice(-1)
          .join(''),
      ),
  );
  const starts = [from, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  const ends = [...cuts.map(({ index }) => index), masked.length];
  const pieces = starts.flatMap((start, at) => trimPiece(masked, start, ends[at] ?? start) ?? []);
  if (pieces.length === 1) return cutLastWish(masked, pieces[0]);
  const say = (piece: Piece) => masked.slice(piece.start, piece.end);
  const isList = cuts.every(({ 0: cut }) => cut.startsWith(';'));
  const first = pieces[0] ? say(pieces[0]) : '';
  const isSafe = pieces.every((piece, at) => {
    const words = say(piece);
    if (at > 0 && (hanging.test(words) || (isList && pointsBack.test(words)))) return false;
    // A list of names is a list; a sentence has to ask something itself.
    return isStatement(words) || (isList && /\p{L}/u.test(words) && isShort(words));
  });
  if (!isSafe || (isList && examples.test(first))) return undefined;
  return pieces;
}

/** A list's entry; longer ones are told apart from prose only by their words. */
const isShort = (words: string) => words.split(/\s+/).length <= longestEntry;

/** Whether a sentence by itself asks something. */
function isStatement(words: string): boolean {
  return hasVerdict(words) || opensDemand(words) || wishes.test(words);
}

/** "…, AWS a plus": a last wish of a few words behind a demand that has no other comma. */
function cutLastWish(masked: string, piece: Piece | undefined): Piece[] | undefined {
  if (!piece) return undefined;
  const words = masked.slice(piece.start, piece.end);
  const comma = words.lastIndexOf(', ');
  const [before, behind] = [words.slice(0, comma), words.slice(comma + 2)];
  const isWish =
    comma > 0 &&
    !before.includes(',') &&
    /\S\s\S/.test(before) &&
    !examples.test(before) &&
    hasVerdict(behind) &&
    wishes.test(behind) &&
    withoutVerdict(behind).split(/\s+/).length <= 4 &&
    !/\b(?:and|or|not)\b/i.test(behind) &&
    !hanging.test(behind) &&
    !/^(?:ideally|preferabl\w+|strongly|highly)\b/i.test(behind);
  if (!isWish) return [piece];
  const head = trimPiece(masked, piece.start, piece.start + comma);
  const wish = trimPiece(masked, piece.start + comma + 2, piece.end);
  return head && wish ? [head, wish] : [piece];
}

/** Cuts at "and" and commas between whole demands; all of what comes out is a demand, or nothing is cut. */
function cutDemands(masked: string, piece: Piece): Piece[] {
  const words = masked.slice(piece.start, piece.end);
  if (examples.test(words)) return [piece];
  const cuts: { at: number; length: number }[] = [];
  let before = '';
  let from = 0;
  for (const { 0: joint, index } of words.matchAll(joints)) {
    const left = words.slice(from, index);
    const right = words.slice(index + joint.length);
    const isCut = isDemand(left) ? opensDemand(right, left) : areJudged(left, right);
    if (!isCut || pointsBack.test(right) || isAlternative(left, right)) continue;
    cuts.push({ at: index, length: joint.length });
    before = left;
    from = index + joint.length;
  }
  const last = words.slice(from);
  if (cuts.length === 0 || !(isDemand(last) || areJudged(before, last))) return [piece];
  const starts = [0, ...cuts.map(({ at, length }) => at + length)];
  const ends = [...cuts.map(({ at }) => at), words.length];
  return starts.flatMap(
    (start, at) => trimPiece(masked, piece.start + start, piece.start + (ends[at] ?? start)) ?? [],
  );
}

/** What joins two demands. "have a", "hold a" behind it repeats what the subject does and belongs to neither. */
const joints =
  /(?:,?\s+(?:and|as well as|&)\s+|,\s+)(?:(?:also )?(?:have|hold|possess)\s+(?:an?\s+)?)?/gi;

/** "Excel required and Access a plus": a verdict on each side makes two of them, whatever they name. */
function areJudged(left: string, right: string): boolean {
  const isTurned = /^not\b/i.test(right); // "preferred, not required" says one thing twice
  return (
    !isTurned && hasVerdict(left) && hasVerdict(right) && !/[,;]|\b(?:and|or)\b/i.test(left + right)
  );
}

/** "A or B and C": it cannot be said what the "or" holds together, unless it joins two plain words. */
function isAlternative(before: string, behind: string): boolean {
  const harmless = /\bor (?:more|older|above|higher|better|greater|over|similar|related)\b/gi;
  const [left, right] = [before, behind].map((words) => words.replaceAll(harmless, ''));
  if (/\bor\b/i.test(right ?? '')) return true;
  const behindOr = /\bor\s+(.*)$/i.exec(left ?? '')?.[1];
  return (
    behindOr !== undefined &&
    (opensDemand(behindOr) ||
      /\bGED\b|\d|equivalent/i.test(behindOr) ||
      /^\S+\s+\S+\s+\S/.test(behindOr))
  );
}

/** Without blanks and stops at its ends; undefined when nothing is left. */
function trimPiece(masked: string, start: number, end: number): Piece | undefined {
  const words = masked.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const visible = words.trim().replace(/[\s.;,]+$/, '');
  return visible === '' ? undefined : { start: start + lead, end: start + lead + visible.length };
}
