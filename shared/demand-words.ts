import { minYearsOf } from './min-years.ts';

/** What a demand may open with before the word that says what it is. */
const lead =
  '(?:(?:an?|the|your|valid|current|active|clean|full|strong|excellent|good|solid|proven|demonstrated|prior|previous|relevant|recent|basic|advanced|working|hands-on|in-depth|deep|thorough|professional|practical|sound|general|some|minimum(?: of)?|at least|must (?:have|be|hold|possess))\\s+)*';
/** Words of a name, none of which joins it to something else. */
const plain = (most: number) =>
  `(?:(?!(?:of|in|with|for|to|and|or|as|at|on|by|from|the|is|are|has|have)\\b)[\\p{L}\\p{N}’'+#./-]+\\s+){0,${most}}`;
const doing = '(?:with|in|of|as|using|(?!design\\b)[\\p{L}]+ing)';

/** How one whole demand begins. Each says by itself what is asked, so it can stand alone. */
const openings = [
  // a paper: "valid RN licence", "Bachelor's degree", "Master's in economics"
  `${lead}${plain(4)}(?:degree|diploma|licen[cs]e|certificate|certification|clearance|registration|permit|accreditation|passport)`,
  `${lead}(?:bachelor|master|associate)[’']?s in`,
  // what was done and what is known
  `${lead}${plain(2)}experience ${doing}`,
  `${lead}${plain(2)}(?:knowledge|understanding|command|grasp|mastery) of`,
  `${lead}(?:familiar(?:ity)? with|proficien(?:cy|t) (?:in|with|using)|expertise (?:in|with)|fluen(?:t|cy) in|competen(?:ce|cy|t) (?:in|with)|skilled (?:in|at)|trained in|certified (?:in|as)|comfortable with|literate in)`,
  `${lead}(?:track record (?:of|in)|background in|training in)`,
  // what one can and will do
  `${lead}(?:ability|able|willing(?:ness)?|capacity|availab(?:le|ility)|eligib(?:le|ility)|authori[sz]ed|ready|prepared|readiness) (?:to|for|on)`,
  `${lead}(?:commitment to|passion for|interest in|enthusiasm for|attention to detail|right to work|sense of (?:humou?r|urgency))`,
  `must (?:be|have|hold|possess|pass|speak|own|live)`,
  // what one owns or passes
  `(?:(?:your|an?|have|has) )?own (?:car|vehicle|van|transport\\w*|tools|laptop|knives|equipment|bicycle|phone)`,
  `(?:an? )?(?:clean|good|satisfactory|safe) (?:driving|criminal|safety) record`,
  `(?:an? )?(?:clear|enhanced|successful|satisfactory|clean) (?:\\p{L}+ )?(?:background|DBS|reference|police)(?: check)?`,
  `(?:reliable|access to (?:an?|reliable)) (?:car|vehicle|transport\\w*)`,
  // tongues: "fluent English", but not a bare one, which may share its neighbour's "fluent"
  '(?:fluent|native|basic|conversational|business|intermediate|advanced|spoken|excellent|good) (?:English|Spanish|French|German|Portuguese|Italian|Dutch|Polish|Arabic|Mandarin|Cantonese|Hindi|Russian|Ukrainian|Turkish|Japanese|Korean|Swedish|Welsh|Irish)(?= ?$| and\\b|[;.])',
].map((opening) => new RegExp(`^${opening}(?![\\p{L}\\p{N}])`, 'iu'));

/** "strong communication skills", whole: the word itself comes last, so the words before are its own. */
const skills = new RegExp(`^${lead}${plain(4)}skills(?= ?$| (?:in|with) )`, 'iu');
const praised =
  /^(?:an? )?(?:strong|excellent|good|solid|proven|demonstrated|advanced|outstanding|exceptional|effective|great)\s/i;
/** A number of years that opens the demand: "5+ years …", "at least one year …". */
const opensWithYears = new RegExp(
  `^${lead}(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten)`,
  'iu',
);

/** A verdict at the end says how much it matters, not what is asked. */
const verdict =
  /[\s,(]*(?:(?:is|are|would be|will be) )?(?:(?:strongly|highly|greatly|also) )?(?:(?:an? )?(?:(?:big|strong|huge|definite|real|distinct|significant) )?(?:plus|asset|bonus|advantage|must)|preferred|preferable|desirable|desired|advantageous|beneficial|helpful|welcome|required|essential|mandatory|necessary|needed|nice[- ]to[- ]have)[\s).!]*$/iu;

/** A word that leaves a text unfinished when it stands last. */
const unfinished =
  /(?:^|\s)(?:of|in|with|for|to|and|or|as|at|on|by|from|the|an?|both|either|between|strong|excellent|good|solid|proven|relevant|prior|previous|related|using|working|including|written|oral|verbal|spoken|technical|\p{L}+-)[\s,]*$/iu;

/**
 * Whether a text begins like one demand that can stand alone.
 *
 * @param before what stands before the joint: behind "planning", the "skills" of "time management skills" may be
 *               planning's too, unless they are praised by themselves ("strong …") or `before` has its own
 */
export function opensDemand(text: string, before = ''): boolean {
  const isSkills =
    skills.test(text) && (before === '' || /\bskills$/i.test(before.trim()) || praised.test(text));
  return (
    isSkills ||
    openings.some((opening) => opening.test(text)) ||
    (opensWithYears.test(text) && minYearsOf(text.slice(0, 80)) !== null)
  );
}

/** Whether a text is one demand and whole: it begins like one, says more than a word, and ends. */
export function isDemand(text: string): boolean {
  const what = withoutVerdict(text);
  return /\S\s+\S/.test(what) && opensDemand(what) && !unfinished.test(what);
}

/** Whether a verdict ("required", "a plus") closes the text; then it is whole, whatever it asks. */
export function hasVerdict(text: string): boolean {
  return verdict.test(text) && withoutVerdict(text) !== '';
}

/** "AWS a plus" without "a plus". */
export function withoutVerdict(text: string): string {
  return text.replace(verdict, '').trim();
}
