const one = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const two = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
/** A weight to two digits: "3.1×", "0.25×". */
const times = (weight: number) => `${(weight < 1 ? two : one).format(weight)}×`;

const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });
const namesWithScores = (all: readonly { name: string; score: number }[]) =>
  list.format(all.map(({ name, score }) => `${name} (${score})`));
const ofThem = (count: number) => (count === 1 ? 'it' : `all ${count}`);

export const compareTexts = {
  tab: 'Compare',
  heading: 'Compare',
  matrix: 'Matrix',
  chart: 'Chart',
  views: 'Show as',
  order: 'Biggest disagreement first',
  grid: (candidates: number) =>
    `Candidates side by side: ${candidates === 1 ? '1 candidate' : `${candidates} candidates`}. Arrow keys move, Enter reads who said what.`,
  groups: [
    'Assessors agree',
    'One level apart',
    'Two levels apart',
    'Three levels apart',
    'Four levels apart',
  ],
  nothingToDiffer: 'Fewer than two assessors',
  noDifferences: 'No two assessors differ on any criterion.',
  differencesOnly: 'Differences only',
  hideNames: 'Hide names',
  candidates: 'Candidates',
  copy: 'Copy as text',
  copied: (rows: number) => `Copied: ${rows} criteria as text, with tabs between the columns.`,
  copyFailed: 'The clipboard did not take it.',
  legendAgree: 'all agree',
  legendOrder: (names: readonly string[]) => `marks: ${names.join(', ')}`,
  alias: (letter: string) => `Candidate ${letter}`,
  counted: (assessed: number, of: number) => `${assessed} of ${of}`,
  sealed: 'Sealed',
  sealedCount: (count: number) => (count === 1 ? '1 scorecard' : `${count} scorecards`),
  nobodyRated: 'No scorecard',
  notRanked: 'Not ranked yet',
  range: (low: number, high: number) => `${low}–${high}`,
  rangeLabel: (low: number, high: number) => `Assessors’ own totals ${low} to ${high}`,
  oneAssessor: 'One assessor',
  cellSealed: 'Sealed for you until you submit your scorecard',
  differ: (each: readonly string[], word: string) =>
    `Assessors differ: ${each.join(', ')}. Counts as ${word}`,
  agree: (word: string, assessed: number, of: number) =>
    assessed < of ? `${word}, by ${assessed} of ${of}` : word,
  gave: (name: string, word: string) => `${name} ${word}`,

  none: 'Nobody to compare yet',
  noneLead:
    'Without a choice, the ranked candidates of the open stages are compared: those whose must-haves are all assessed and whose scorecards are submitted.',
  compareRated: (count: number) =>
    count === 1 ? 'Compare the 1 with a scorecard' : `Compare the ${count} with a scorecard`,
  choose: 'Choose candidates',
  noRubric: 'This posting has no rubric yet, so there is nothing to compare by.',
  buildRubric: 'Build the rubric first',

  chooseTitle: 'Compare which candidates?',
  chooseHint: 'The order of the columns is that of the scores, whatever the order here.',
  chooseDo: 'Compare them',
  chooseDefault: 'All that are ranked',
  chosenMark: (stage: string, scorecards: string) => `${stage} · ${scorecards}`,
  scorecards: (count: number) =>
    count === 0 ? 'no scorecard' : count === 1 ? '1 scorecard' : `${count} scorecards`,
  takenOut: (name: string) => `${name} is out of the comparison. A puts anybody back.`,

  unlessHeavier: (leader: string, criterion: string, weight: number) =>
    `${leader} stays first unless ${criterion} weighs more than ${times(weight)}.`,
  unlessLighter: (leader: string, criterion: string, weight: number) =>
    `${leader} stays first unless ${criterion} weighs less than ${times(weight)}.`,
  swapHeavier: (now: number, weight: number, challenger: string) =>
    `It weighs ${times(now)} now; above ${times(weight)}, ${challenger} leads.`,
  swapLighter: (now: number, weight: number, challenger: string) =>
    `It weighs ${times(now)} now; below ${times(weight)}, ${challenger} leads.`,
  firm: (leader: string) => `${leader} stays first: no single weight changes that.`,
  level: (names: readonly string[], score: number) =>
    `${list.format([...names])} are level at ${score}.`,
  alone: (leader: string) => `${leader} is the only one ranked here.`,
  nobodyRanked: 'Nobody here is ranked yet: a must-have of each is not assessed.',
  leaderUnknown: (leader: string, count: number, low: number) =>
    count === 1
      ? `One criterion is not assessed for ${leader}: if it came back Not met, the score would be ${low}`
      : `${count} criteria are not assessed for ${leader}: if all came back Not met, the score would be ${low}`,
  behind: (all: readonly { name: string; score: number }[]) => `, behind ${namesWithScores(all)}.`,
  stillFirst: ', and still the first.',
  couldPass: (name: string, count: number, high: number) =>
    `${name} could pass: ${count} not assessed, ${high} if ${ofThem(count)} came back Met.`,
  nothingUnknown: 'Nothing is unassessed that could change who is first.',
  tryWeights: 'Try other weights',
  sensitivity: 'How firm the order is',

  whoSaidWhat: 'Who said what',
  you: 'you',
  noEvidence: 'No evidence recorded.',
  noteSource: (name: string, day: string) => `Note by ${name}, ${day}`,
  noteLine: 'Note',
  wholeNote: 'The whole note',
  amended: (reason: string) => `Amended: ${reason}`,
  countsAs: (word: string, assessed: number) =>
    assessed === 1
      ? `Counts as ${word}, by one assessor.`
      : `Counts as ${word}, the mean of ${assessed} assessors.`,
  countsNot: 'Nobody assessed it: it is left out of the score.',
  anchorOf: (word: string, anchor: string) => `${word}: “${anchor}”`,
  noAnchors: 'No level of this criterion has an anchor.',
  pickCell: 'Move to a cell to read who said what.',
  sealedLead: (count: number) =>
    count === 0
      ? 'Nobody has submitted a scorecard here.'
      : `${count === 1 ? '1 scorecard is' : `${count} scorecards are`} sealed. They open when you submit yours.`,
  toScorecard: 'Go to your scorecard',
  toApplication: 'Open the application',
  mustHaves: 'Must-haves',
  recommendations: 'Recommendations',
  besideScore: 'Beside the score, never in it.',
  noRecommendation: 'No scorecard recommends yet.',

  weights: 'Try other weights',
  weightsSafe: 'Only a trial: nothing here is written, and no score changes.',
  weightOf: (code: string, name: string) => `Trial weight of ${code} ${name}`,
  heavier: 'Weigh more',
  lighter: 'Weigh less',
  asItIs: 'As it is',
  tried: 'With these weights',
  moved: (by: number) => (by > 0 ? `up ${by}` : by < 0 ? `down ${-by}` : 'same place'),
  reset: 'Back to the rubric’s weights',
  closeWeights: 'Close the trial',
  realWeight: (weight: number) => `${times(weight)} in the rubric`,
  times,

  decision: 'Decision',
  proposed: 'Candidate',
  outcome: 'Outcome',
  reason: 'Reason',
  draft: 'Draft, not recorded',
  keptHere: 'The draft is kept on this laptop until it is recorded.',
  record: 'Record decision',
  recordChange: 'Record the change',
  addDissent: 'Add dissent',
  dissentWho: (number: number) => `Dissent ${number}: who`,
  dissentWhat: (number: number) => `Dissent ${number}: what they say`,
  removeDissent: (number: number) => `Remove dissent ${number}`,
  somebodyElse: 'Somebody else',
  recorded: (name: string) => `Decision on ${name} recorded. Undo takes it back.`,
  recordedHeading: 'Recorded',
  recordedBy: (name: string, when: string) => `Recorded by ${name}, ${when}`,
  dissent: 'Dissent',
  nobodyToDecide: 'Every candidate here is sealed for you.',
  outcomeMissing: 'A decision needs its outcome.',
  reasonMissing: 'A decision needs its reason.',

  coverageHead: 'Assessed',
  notAssessedAxis: 'Not assessed',
  criterionHead: 'Criterion',
  distributionHead: 'Where the candidates stand',
  chartLead:
    'One mark for each candidate, at the mean of its assessors. Those at the same value make a heap.',
  flat: 'Sets nobody apart',
  standsAt: (word: string, names: readonly string[]) => `${word}: ${names.join(', ')}`,
  distribution: (criterion: string, parts: readonly string[]) =>
    `${criterion}. ${parts.join('. ')}.`,
  counts: (parts: readonly string[]) => parts.join(', '),
  countOf: (count: number, word: string) => `${count} ${word.toLocaleLowerCase()}`,
  coverage: (assessed: number, of: number) => `${assessed} of ${of}`,
  noneOpen: 'Every candidate here is sealed for you: there is nothing to draw.',

  agreement: 'How the assessors agree',
  agreementLead:
    'On criteria of these candidates that both assessed. Kappa: 1 is full agreement, 0 is chance.',
  pair: 'Assessors',
  shared: 'Shared criteria',
  equal: 'Equal',
  kappa: 'Weighted kappa',
  pairNames: (a: string, b: string) => `${a} and ${b}`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
  tooFew: 'too few to say',
  oneLevel: 'one level throughout',
  leniency: 'Milder or stricter than the others',
  leniencyLead: 'The mean difference to the others on what both assessed, in levels of the scale.',
  assessor: 'Assessor',
  difference: 'Difference',
  levels: (levels: number) =>
    Math.abs(levels) < 0.005
      ? '0 levels'
      : `${levels > 0 ? '+' : '−'}${two.format(Math.abs(levels))} levels`,
  nothingShared: 'nothing shared',
} as const;
