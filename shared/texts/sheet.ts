import type { DecisionSheetData } from '../decision-sheet.ts';

const titleOf = ({ candidates: [first, ...others] }: DecisionSheetData) =>
  others.length === 0
    ? `${first?.candidate.name ?? ''}, ${first?.posting.title ?? ''}`
    : (first?.posting.title ?? '');

/** Words of the printed decision sheet: what a hiring manager answers on. */
export const sheetTexts = {
  heading: 'Decision sheet',
  title: (data: DecisionSheetData) => `Decision sheet: ${titleOf(data)}`,
  fileName: (data: DecisionSheetData) => `Decision sheet - ${titleOf(data)}.pdf`,
  options: (count: number) => (count === 1 ? '1 candidate' : `${count} candidates`),
  subtitle: (posting: string, stage: string | null) =>
    [posting, ...(stage === null ? [] : [stage])].join(' · '),
  lead: (count: number) => `${count} candidates. Tick one box for each, and say why.`,
  proposed: 'What is proposed',
  nothingProposed: 'Nothing is decided yet: your answer comes first',
  score: (score: string, mustHaves: string) => `Score ${score}. Must-haves: ${mustHaves}.`,
  notRanked: 'Not ranked yet: a must-have is unknown.',
  sealed: 'Scorecards are sealed for whoever prepared this sheet, and nothing of them is on it.',
  answer: 'Your answer',
  answers: [
    ['Agree', 'go on as proposed'],
    ['Hold', 'not now; say until when'],
    ['Decline', 'do not go on; say why'],
    ['Talk first', 'before any answer'],
  ],
  why: 'Why',
  open: 'Still open',
  openNames: (names: string, more: number) =>
    `Not assessed: ${names}${more > 0 ? `, and ${more} more` : ''}. Say below if your answer hangs on it.`,
  nothingOpen: 'Every criterion was assessed.',
  questions: 'Questions to you',
  name: 'Name',
  date: 'Date',
  signature: 'Signature',
  blind:
    'Names are hidden: the letters are those of the blind comparison book and packets, and whoever prepared this can tell whose they are.',
  reply: (by: string | null, to: string) =>
    [
      by === null ? 'Answer as soon as you can' : `Answer by ${by}`,
      ...(to === '' ? [] : [`back to ${to}`]),
    ].join(', ') + '.',
  apart: 'Assessors’ recommendations stand in the packet, beside the score and never in it.',
} as const;
