import { z } from 'zod';

import type { ApplicationSummary } from './application-view.ts';
import { stageIdSchema, type Stage } from './stage.ts';

const columnSchema = z.enum([
  'candidate',
  'scorecards',
  'mustHaves',
  'score',
  'spread',
  'activity',
]);
export type ListColumn = z.infer<typeof columnSchema>;

/** How the list of a posting's candidates is looked at; remembered for each posting. */
export const listViewSchema = z.object({
  layout: z.enum(['list', 'board']),
  stage: stageIdSchema.nullable(),
  /** Must-haves that are not met: some, none, or some not known yet. */
  unmet: z.enum(['any', 'some', 'none', 'unknown']),
  /** Criteria that were assessed: all, at least half, fewer, none. */
  coverage: z.enum(['any', 'all', 'half', 'less', 'none']),
  text: z.string().max(200),
  sort: z.object({ by: columnSchema, isAscending: z.boolean() }),
  folded: z.array(stageIdSchema),
});
export type ListView = z.infer<typeof listViewSchema>;

/** Everybody, by stage, the best score first. */
export const plainView: ListView = {
  layout: 'list',
  stage: null,
  unmet: 'any',
  coverage: 'any',
  text: '',
  sort: { by: 'score', isAscending: false },
  folded: [],
};

export type StageGroup = { stage: Stage; rows: ApplicationSummary[] };

/** The candidates a view shows, by stage in the posting's order; stages that nobody is in have no rows. */
export function groupByStage(
  applications: readonly ApplicationSummary[],
  stages: readonly Stage[],
  view: ListView,
): StageGroup[] {
  const shown = applications.filter((row) => isShown(row, view));
  const compare = inOrderOf(view.sort);
  return stages.map((stage) => ({
    stage,
    rows: shown.filter(({ application }) => application.stage === stage.id).toSorted(compare),
  }));
}

export function isFiltered({ stage, unmet, coverage, text }: ListView): boolean {
  return stage !== null || unmet !== 'any' || coverage !== 'any' || text.trim() !== '';
}

function isShown(
  { application, candidate, standing }: ApplicationSummary,
  view: ListView,
): boolean {
  if (view.stage !== null && application.stage !== view.stage) return false;
  const { mustHaves, assessedCount, criterionCount } = standing;
  const unmet = mustHaves['not-met'] + mustHaves.partly + mustHaves.mixed;
  if (view.unmet === 'some' && unmet === 0) return false;
  if (view.unmet === 'none' && (unmet > 0 || mustHaves.unknown > 0)) return false;
  if (view.unmet === 'unknown' && mustHaves.unknown === 0) return false;
  if (!coversAs(view.coverage, assessedCount, criterionCount)) return false;
  const words = fold(`${candidate.name} ${candidate.latinName} ${candidate.headline}`);
  return fold(view.text)
    .split(' ')
    .every((word) => words.includes(word));
}

function coversAs(wanted: ListView['coverage'], assessed: number, all: number): boolean {
  switch (wanted) {
    case 'any':
      return true;
    case 'all':
      return all > 0 && assessed === all;
    case 'half':
      return all > 0 && assessed * 2 >= all;
    case 'less':
      return assessed > 0 && assessed * 2 < all;
    case 'none':
      return assessed === 0;
  }
}

/** Marks and case left out, as people type. */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase().trim();
}

type Compare = (a: ApplicationSummary, b: ApplicationSummary) => number;

const nameOf = ({ candidate }: ApplicationSummary) => candidate.latinName || candidate.name;
/** What has no figure, is sealed, or is not ranked yet comes after what has one. */
const scoreOf = ({ seal, standing }: ApplicationSummary) =>
  seal.isSealed || !standing.isRanked ? -1 : (standing.score ?? -1);
const rangeOf = ({ seal, standing: { totals } }: ApplicationSummary) => {
  const scores = totals.map(({ score }) => score);
  return seal.isSealed || scores.length < 2 ? -1 : Math.max(...scores) - Math.min(...scores);
};

const ascending: Record<ListColumn, Compare> = {
  candidate: (a, b) => nameOf(a).localeCompare(nameOf(b)),
  scorecards: (a, b) => a.submittedCount - b.submittedCount,
  mustHaves: (a, b) => a.standing.mustHaves.met - b.standing.mustHaves.met,
  score: (a, b) => scoreOf(a) - scoreOf(b),
  spread: (a, b) => rangeOf(a) - rangeOf(b),
  activity: (a, b) => a.lastActivityAt.localeCompare(b.lastActivityAt),
};

function inOrderOf({ by, isAscending }: ListView['sort']): Compare {
  return (a, b) => (isAscending ? ascending[by](a, b) : ascending[by](b, a));
}
