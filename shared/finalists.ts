import type { ApplicationSummary } from './application-view.ts';
import { inRankOrder } from './scoring/ranking.ts';

type Judged = Pick<ApplicationSummary, 'stage' | 'seal' | 'standing'>;

/**
 * The applications a decision is between, the first one first: of the open stages all that are ranked, and last those
 * that others have rated and that are sealed for the assessor at the keyboard. It is whom a comparison shows when
 * nobody chose.
 *
 * Under the seal `standing` is of one's own ratings alone, so it says nothing here of who is a finalist, or in which order.
 */
export function finalistsOf<A extends Judged>(applications: readonly A[]): A[] {
  const finalists = applications.filter(isFinalist);
  return inRankOrder(finalists, ({ seal, standing }) => (seal.isSealed ? null : standing));
}

function isFinalist({ stage, seal, standing }: Judged): boolean {
  if (stage.kind !== 'open') return false;
  return seal.isSealed ? seal.submittedByOthers > 0 : standing.isRanked && standing.score !== null;
}
