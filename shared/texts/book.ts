import { packetTexts } from './packet.ts';

const cards = (count: number) => (count === 1 ? '1 scorecard' : `${count} scorecards`);
const candidates = (count: number) => (count === 1 ? '1 candidate' : `${count} candidates`);

/** Words of the printed comparison book. */
export const bookTexts = {
  heading: 'Comparison book',
  blindHeading: 'Comparison book, blind: the last page says what is left out',
  title: (posting: string) => `Comparison book: ${posting}`,
  fileName: (posting: string, isBlind: boolean) =>
    `Comparison book${isBlind ? ', blind' : ''} - ${posting}.pdf`,
  options: (count: number, sealed: number) =>
    [candidates(count), ...(sealed > 0 ? [`${sealed} sealed`] : [])].join(', '),
  lead: (count: number) => `${candidates(count)} side by side, then the decision page of each.`,
  facts: {
    forWhom: 'For',
    preparedBy: 'Prepared by',
    generated: 'Generated',
    rubric: 'Rubric',
    assessors: 'Assessors',
    deleteBy: 'Delete by',
  },
  rubric: (version: number, count: number, frozen: string | null) =>
    `Version ${version}, ${count} criteria, ${frozen === null ? 'not frozen' : `frozen ${frozen}`}`,
  noAssessors: 'Nobody has submitted a scorecard.',

  who: 'Who is in it',
  whoCaption: 'The candidates in the order of this book',
  candidate: 'Candidate',
  score: 'Score',
  mustHaves: 'Must-haves',
  decision: 'Decision',
  noDecision: 'None recorded',
  page: 'Page',
  sealed: (count: number) =>
    `Sealed for whoever prepared this: ${cards(count)} submitted, and nothing of ${count === 1 ? 'it' : 'them'} is in this book.`,
  nobodyRated: 'No scorecard is submitted.',
  notRanked: 'Not ranked yet',

  orderHead: 'How they are ordered',
  order:
    'Those whose must-haves are all assessed come first, by score. Those not ranked yet follow, by score: a must-have of theirs is unknown. Sealed ones are last. Who is level keeps the order in which they were added. The order decides nothing.',
  scoresHead: 'How scores are made',
  scores: {
    checklist:
      'Each criterion counts as the mean of the assessors who assessed it: Met is 1, Partly ½, Not met 0.',
    anchored:
      'Each criterion counts as the mean of the assessors who assessed it, on levels 1 to 5: level 1 is 0, level 5 is 1.',
  },
  scoreSum:
    'The score is the weighted mean of the assessed criteria, times 100. What nobody assessed is left out and never counted as zero; the coverage beside the score says how much that is.',
  recommendationsApart:
    'What assessors recommend stands beside the score and never enters it. No score decides by itself.',
  otherWeights: 'These criteria weigh otherwise, for the reason written with the rubric:',
  weight: (code: string, name: string, weight: string, reason: string) =>
    `${code} ${name}: ${weight}. ${reason}`,
  years: (codes: string, count: number) =>
    `${codes} ${count === 1 ? 'asks' : 'ask'} for years of experience. ${packetTexts.yearsSayLittle}`,

  matrix: 'Criterion by candidate',
  matrixPart: (part: number, of: number) => `Criterion by candidate, part ${part} of ${of}`,
  matrixCaption: (names: string) => `Every criterion with what was given to ${names}`,
  matrixNote:
    'One mark where the assessors agree. Where they differ, the cell has a bar and says what each gave.',
  assessorsAre: (names: string) => `Assessors: ${names}.`,
  standing: 'Where they stand',
  range: 'Assessors’ own totals',
  spread: 'Mean spread',
  recommendations: 'Recommendations',
  noRecommendation: 'None',
  criterion: 'Criterion',
  weighs: (weight: string) => `weighs ${weight}`,
  /** Who differ are not called by the word their mean is nearest to. */
  mixed: 'Mixed',
  /** `mean` of the values, 0 to 1 with two digits. */
  countsAs: (word: string, mean: string) => `${word}, counts as ${mean}`,
  assessedBy: (assessed: number, of: number) => `by ${assessed} of ${of}`,
  sealedCell: 'Sealed',
  spreadOf: (share: number) => `${Math.round(share * 100)} % of the scale`,
  oneAssessor: 'One assessor',
  outsideRange: 'The score, of all that anybody assessed, lies outside.',

  firmness: 'How firm the order is',
  unknown: 'What is unknown',
  unknownCaption: 'What nobody assessed, and what it could do to the score',
  notAssessed: 'Not assessed',
  now: 'Score now',
  allNotMet: 'If all came back Not met',
  allMet: 'If all came back Met',
  nothing: 'Nothing: every criterion was assessed.',

  agreement: 'How the assessors agree',
  agreementNote:
    'Over the criteria of these candidates that both assessed. Under 10 shared criteria there is too little to say. Kappa is quadratically weighted: 1 is full agreement, 0 is chance.',
  leniencyNote:
    'Milder or stricter than the others: the mean difference on what both assessed, in levels.',
  onePair: 'Fewer than two assessors have submitted: there is nothing to compare.',
} as const;
