import type { Passage, WorkMode } from '#shared/posting.ts';
import { factOf, type LabelledFact } from './facts.ts';
import type { SourceLine } from './source-lines.ts';

const modeLabels = [
  'work mode',
  'mode',
  'job mode',
  'mode of work',
  'set-up',
  'setup',
  'workplace information',
  'work base',
  'arbeitsmodell',
  'modus',
  'mode de travail',
  'tags',
  'workplace type',
  'workplace',
  'workplace model',
  'work arrangement',
  'work model',
  'working model',
  'work style',
  'working pattern',
  'work setting',
  'remote',
  'remote work',
  'remote/on site',
  'remote status',
  'telework eligible',
  'work location',
  'job location',
  'job location type',
  'location type',
  'position location',
  'location',
  'locations',
  'work environment',
  'localisation',
  'lieu',
  'télétravail',
  'arbeitsort',
  'standort',
  'ubicación',
  'modalidad',
  'job type',
  'type',
  'employment type',
];

/** Facts that are answered with yes or no. */
const remoteLabels = new Set([
  'remote',
  'remote job',
  'remote work',
  'remote position',
  'is remote',
]);

/** Every way to say one of the three, found in one pass; what stands around it decides whether it says it of this job. */
const anchor =
  /remote|hybrid|on[- ]?site|in[- ]person|in[- ]office|in the office|(?:per|a|each) week (?:in|at|from) our|from home|home[- ]?(?:based|office)|between home|office[- ]based|telework|telecommut|t[ée]l[ée]travail|teletrabajo|h[íi]brido|presencial|präsenz|présentiel|distanciel|remoto|(?:work|available) from our/g;

const jobs =
  '(?:position|role|job|work(?!ers?\\b|force|place)|working|opportunity|opening|schedule|arrangement|assignment|employment|employee|team member|contract|model|set-?up|vacancy|post)';
const modes: readonly (readonly [WorkMode, RegExp])[] = [
  [
    'hybrid',
    new RegExp(
      `\\bhybrid(?:[- ](?:remote\\b|on-?site\\b|flexible\\b|first\\b|office\\b))?[ -]{0,2}${jobs}|\\b${jobs}(?: (?:is|will be|offers|can be))? (?:an? |our |on an? )?(?:fully |partially |currently )?hybrid\\b|\\bhybrid[ -]?(?:remote|flex)|[(\\[]hybrid|hybrid[)\\]]|\\bthis is (?:an? )?hybrid|\\b(?:\\d|one|two|three|four) (?:anchor )?(?:days?|times?) (?:(?:per|a|each) week |weekly )?(?:in|at|from) (?:the|our) (?:\\S+ ){0,2}office|\\bdays? (?:(?:per|a|each) week )?(?:remote|from home|on-?site|in[- ]office)|\\bpartially remote|\\bpartial (?:remote|telework)|\\b(?:mode|travail|poste|format|formule) hybride|\\bhybrides? |\\bhybrid (?:from|in|out of|at|with)\\b|\\blocation: hybrid|\\b(?:in|at) (?:the|our) (?:\\S+ ){0,2}office\\b.{0,40}\\b(?:from|at) home|\\bbetween home and|h[íi]brido|\\bmodalidad h[íi]brida|hybrides arbeiten|t[ée]l[ée]travail partiel|(?:\\d|un|deux|trois|quatre) jours? (?:de|par semaine (?:de|en)) t[ée]l[ée]travail|\\b(?:mobiles? arbeiten|homeoffice).{0,20}(?:tage|anteilig)`,
      'i',
    ),
  ],
  [
    'remote',
    new RegExp(
      `\\b(?:fully|100 ?%|entirely|completely|mainly|primarily|permanently|exclusively|mostly) (?:remote|virtual|work(?:ing)? from home|(?:en )?t[ée]l[ée]travail|in remote)|\\bremote(?:ly)?(?: |[- ])(?:first\\b(?! teams)|only\\b|friendly\\b|eligible\\b|based\\b|from\\b|within\\b|anywhere\\b|in the\\b|\\(|us\\b|usa\\b|uk\\b|${jobs})|\\b${jobs}(?: (?:is|will be|can be))? (?:an? |100% |fully |performed |done |completed |considered |eligible for )?remote(?:ly)?\\b|[(\\[](?:100% |fully )?remote(?:[)\\]]|,| -)|\\bwork(?:ing)?(?: (?:mainly|primarily|fully|mostly|exclusively))? remotely\\b|\\b(?:mainly|mostly|fully) work remotely|\\bwork[- ](?:from|at)[- ]home (?:position|role|job|opportunity)|\\bthis is an? (?:\\S+ ){0,2}(?:remote|work[- ]from[- ]home|home[- ]based|telework|telecommut)|\\bhome[- ]based (?:position|role|job)|\\b(?:position|role|job) is (?:\\S+ )?home[- ]based|\\bwork from anywhere\\b|\\btelework(?:ing)? (?:position|role)|\\ben t[ée]l[ée]travail\\b|\\bt[ée]l[ée]travail est la norme|\\ben remote\\b|\\bfull remote\\b|\\b(?:100 ?% )?teletrabajo\\b|\\ben remoto\\b|\\btrabajo remoto`,
      'i',
    ),
  ],
  [
    'onsite',
    new RegExp(
      `\\b(?:fully|100 ?%|entirely|strictly|must (?:be|work)|required to (?:be|work)|work(?:s|ing)?|performed|based|reports?|(?:position|role|job) (?:is|will be)|is an?|this is an?) (?:an? )?(?:full[- ]time |part[- ]time |fully |100% )?(?:on[- ]?site|in[- ]person|in[- ]office|in the office|office[- ]based)\\b|\\b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based)[, ]{1,2}(?:full[- ]time |part[- ]time )?(?:position|role|job|only\\b|work(?:ing)?\\b(?! with)|required\\b|schedule|opportunity|days a week)|[(\\[](?:on[- ]?site|in[- ]person|in[- ]office)[)\\]]|\\blocation: (?:on[- ]?site|in[- ]person)|\\b(?:can(?:not|['’]t)|not possible to) (?:be )?(?:done|worked|work|performed|do this) (?:job )?from home|\\bno work(?:ing)? from home|\\b(?:not|no) (?:an? )?(?:remote|telework|work[- ]from[- ]home)|\\b(?:available |able )to work from our\\b|\\bremote work is not\\b|\\bvor ort\\b|\\b(?:100 ?% )?presencial\\b|\\ben présentiel\\b|\\bin präsenz`,
      'i',
    ),
  ],
];
/** A perk, a customer's place or a thing: nothing about where this job is done. */
const notThisJob =
  /\b(?:option to|opportunity to|flexibility to|possibility|occasional(?:ly)?|on occasion|may be|possible|considered|upon approval|at times|ability to|able to|allowance|ad[- ]?hoc|use to|laptop|when needed|as needed|some(?:times)?|hours? (?:and|,)|if you|budget|perks?|benefits?|experience|environments?|cloud|vehicles?|learning|training sessions|customers?|clients?|users?|support|interviews?|apply|applications?|assistance|meetings?|events?|gym|parking|childcare|cafeteria|telephone|phone)\b/i;

/**
 * Where the work is done, when the text says so; a mere perk ("the option to work from home") leaves it null.
 *
 * A label beats the lines at the top, those beat the text. Of several ways in the text hybrid beats the others.
 */
export function workModeOf(
  source: string,
  lower: string,
  header: readonly SourceLine[],
  facts: readonly LabelledFact[],
  title: Passage | null,
): WorkMode | null {
  const offered = facts.find(({ label }) => remoteLabels.has(label))?.value.text ?? '';
  if (/^(?:yes|true|oui|ja|sí)\b/i.test(offered)) return 'remote';
  const mode = modeFrom(source, lower, header, facts, title);
  return mode === 'remote' && /^(?:no|false|non|nein)\b/i.test(offered) ? null : mode;
}

function modeFrom(
  source: string,
  lower: string,
  header: readonly SourceLine[],
  facts: readonly LabelledFact[],
  title: Passage | null,
): WorkMode | null {
  const labelled = factOf(facts, modeLabels, (text) => modeIn(text) !== null);
  if (labelled) return modeIn(labelled.text);
  for (const text of [title?.text ?? '', ...header.map((line) => line.text)]) {
    const said = text.length <= 110 ? bareMode(text) : null;
    if (said) return said;
  }
  return spokenMode(source, lower);
}

/** What a fact's short value says; "mainly remote with occasional visits" is remote. */
function modeIn(text: string): WorkMode | null {
  if (text.length > 130) return null;
  if (
    /\bhybrid|h[íi]brid|mobiles arbeiten|partiel|\bdays?\b.{0,20}\b(?:in|at) (?:the|our) office|\bagile working/i.test(
      text,
    )
  )
    return 'hybrid';
  if (/\b(?:not|no|non)[- ](?:an? )?(?:remote|telework)|\bremote(?: work)?: no\b/i.test(text))
    return 'onsite';
  if (
    /\bremote|\bvirtual\b|\bwork[- ]from[- ]home|\bhome[- ]?based|\bt[ée]l[ée]travail|\bteletrabajo|\bremoto|\btelework/i.test(
      text,
    )
  ) {
    return /\bon-?site\b|\bin[- ]office\b|\bin[- ]person\b/i.test(text) ? 'hybrid' : 'remote';
  }
  if (
    /\b(?:in[- ]person|on[- ]?site|in[- ]office|in the office|office[- ]based|presencial|vor ort|présentiel)\b/i.test(
      text,
    )
  )
    return 'onsite';
  return null;
}

/** A line or title that names the way outright: "Remote", "Leeds (hybrid)", "Austin, TX · On-site". */
function bareMode(text: string): WorkMode | null {
  const found =
    /^\W*(?:100% |fully )?(remote|hybrid|on[- ]?site|in[- ]person|in[- ]office|office[- ]based)(?:[- ](?:work|position|role|job|working))?(?:\W*$|[\s]*[-–—,;|·(])|(?:[-–—,;|·•/([]\s*|\sor\s)(?:100% |fully )?(remote|hybrid|on[- ]?site|in[- ]person|in[- ]office|office[- ]based)(?:\s(?:position|role|us|usa|uk|work))?\s*(?:$|[-–—,;|·•)(\]/])/i.exec(
      text,
    );
  const word = found?.[1] ?? found?.[2];
  if (word === undefined) return null;
  // "Remote | Hybrid Eligible": of two ways named in a line the mixed one holds.
  return /\bhybrid/i.test(text) ? 'hybrid' : modeIn(word);
}

function spokenMode(source: string, lower: string): WorkMode | null {
  const said = new Set<WorkMode>();
  anchor.lastIndex = 0;
  let until = 0;
  for (let found = anchor.exec(lower); found; found = anchor.exec(lower)) {
    if (found.index < until) continue;
    const passage = sentenceAround(source, found.index);
    until = passage.end;
    const bare = passage.text.length <= 60 ? bareMode(passage.text) : null;
    if (bare) said.add(bare);
    for (const [mode, words] of modes) {
      const match = words.exec(passage.text);
      if (!match) continue;
      const around = passage.text.slice(
        Math.max(0, match.index - 40),
        match.index + match[0].length + 30,
      );
      const isStated =
        /\bthis (?:is|position|role|job)\b|\b(?:position|role|job) (?:is|will)\b|\bmust\b|\brequired\b/i.test(
          passage.text,
        );
      if (isStated || !notThisJob.test(around)) said.add(mode);
    }
  }
  if (said.has('hybrid')) return 'hybrid';
  if (said.has('remote')) return 'remote';
  return said.has('onsite') ? 'onsite' : null;
}

function sentenceAround(source: string, at: number): { text: string; end: number } {
  const from = Math.max(0, at - 120);
  const before = source.slice(from, at);
  const begin = Math.max(
    before.lastIndexOf('. ') + 1,
    before.lastIndexOf('\n') + 1,
    before.lastIndexOf('\r') + 1,
    before.lastIndexOf('? ') + 1,
    before.lastIndexOf('! ') + 1,
  );
  const behind = source.slice(at, at + 140);
  const stop = behind.search(/[.!?]\s|[\r\n]/);
  const end = at + (stop === -1 ? behind.length : stop);
  return { text: source.slice(from + begin, end), end };
}
