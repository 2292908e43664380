import type { QualificationKind, Reason } from '#shared/posting.ts';

/** Words by which a statement says that it asks something of the candidate. */
const asks = [
  /\b(?:years?|yrs?)[’']?\s+(?:of\s+)?(?:\w+\s+){0,4}(?:experience|practice)\b/i,
  /\bexperience (?:with|in|of|as|using|working|managing|leading|building|designing|developing)\b/i,
  /\b(?:ability|able|willing(?:ness)?|capacity) to\b/i,
  /\b(?:knowledge|understanding|command|grasp|familiarity|proficien\w+|fluen\w+|expertise|skilled|competen\w+)\b/i,
  /\b(?:degree|diploma|bachelor\S*|master[’']?s|ph\.?d|ged|high school|certifi\w+|licen[cs]\w+|qualified)\b/i,
  /\b(?:must (?:have|be|possess|hold|demonstrate|pass)|required|is a must|is essential|mandatory)\b/i,
  /\b(?:strong|excellent|good|proven|solid|outstanding|exceptional|effective)\s+(?:\S+\s+){0,5}(?:skills?|abilit\w+|background|track record|experience|communicat\w+|knowledge)\b/i,
  /\b(?:skills?|aptitude|detail[- ]oriented|self[- ](?:starter|motivated)|team player|track record)\b/i,
  /\b(?:you (?:have|are|bring|possess|hold|know|enjoy|love)|you[’']re|you[’']ve|the (?:ideal|successful) candidate|we(?:[’']re| are) looking for)\b/i,
  /\b(?:clearance|citizen\w*|eligible to work|right to work|valid driv\w+)\b/i,
];

/** So plain that the statement counts wherever it stands. */
const strong =
  /\b(?:must (?:have|be able|possess|hold)|(?:is|are) (?:a must|required|essential|mandatory|needed|necessary)|required[.)]*$|(?:minimum|at least)\b[^.]{0,40}\b(?:years?|months?)|\d\+? ?(?:or more )?(?:years?|yrs)\b[^.]{0,40}\bexperience|degree in|(?:is|would be|are) (?:a |an )?(?:big |huge |definite )?(?:plus|bonus|asset|advantage|preferred|desirable|desired)|preferred[.)]*$|a plus[.!)]*$|ideal candidate|successful candidate|you(?:[’']ll| will) (?:need|have|bring))/i;

const prefers =
  /\b(?:preferred|preferabl[ey]|prefer(?:ence)?|(?:a|is|big|definite|strong|huge) plus|plus[.!)]*$|nice[- ]to[- ]have|desired|desirable|(?:is|as|are|be) (?:a |an )?(?:bonus|asset|advantage)|bonus points?|ideally|advantageous|beneficial|highly regarded|welcomed?|helpful|helps|good to have|not (?:strictly )?(?:required|essential|necessary|mandatory)|souhait\w+|de preference|von vorteil|wünschenswert|deseable|serait id[ée]ale?|un plus)/gi;

const demands =
  /\b(?:is a must|must have|(?<!not (?:strictly )?)(?:is |are )?required|mandatory|essential)\b/i;

/** Whether the words alone read as a requirement, and how plainly. */
export function requirementStrength(text: string): 'none' | 'weak' | 'strong' {
  if (strong.test(text)) return 'strong';
  return asks.some((words) => words.test(text)) ? 'weak' : 'none';
}

/**
 * Required or preferred: the item's own words beat its sentence, the sentence beats the heading.
 *
 * A mixed item ("Bachelor's degree. Master's preferred.") stays required, and the reason says so.
 */
export function kindOf(
  text: string,
  underHeading: QualificationKind,
): { kind: QualificationKind; reason: Reason } {
  let aside: string | undefined;
  for (const { 0: wish, index } of text.matchAll(prefers)) {
    if (!isAside(text, wish, index)) {
      return { kind: 'preferred', reason: { code: 'says-preferred', detail: wish } };
    }
    aside ??= wish;
  }
  const demand = demands.exec(text);
  if (demand) return { kind: 'required', reason: { code: 'says-required', detail: demand[0] } };
  if (aside !== undefined) return { kind: underHeading, reason: { code: 'mixed', detail: aside } };
  return { kind: underHeading, reason: { code: 'nothing-softens' } };
}

/** The wish is about a part only: another sentence, a bracket, or a short clause behind the main one. */
function isAside(text: string, wish: string, at: number): boolean {
  const before = text.slice(0, at);
  const bracket = openBracket(before);
  if (bracket !== -1) {
    const isWhole = /^\((?:this is |strongly |highly |very )*$/i.test(before.slice(bracket));
    return before.slice(0, bracket).trim().length > 12 && !isWhole;
  }
  if (/^(?:ideally|preferably)$/i.test(wish) && wordCount(before) >= 3) return true;
  const clause = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '));
  if (clause > 15) return true;
  const comma = before.lastIndexOf(', ');
  return comma > 15 && wordCount(before.slice(comma)) <= 4 && /plus|bonus/.test(text.slice(at));
}

function openBracket(text: string): number {
  const open = text.lastIndexOf('(');
  return open > text.lastIndexOf(')') ? open : -1;
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).filter(Boolean).length;
}
