import { joined, type ScreenTable } from '#shared/screen-table.ts';
import { tableTexts } from '#shared/texts/tables.ts';
import { toRateTexts } from '#shared/texts/to-rate.ts';
import type { ToRate } from '#shared/to-rate.ts';

const { columns } = toRateTexts;

/** What waits for a scorecard, all of it; the posting, which heads the groups on the screen, is a column. */
export function toRateTable(postings: readonly ToRate[]): ScreenTable {
  const waiting = postings.flatMap((posting) => posting.waiting.map((each) => ({ posting, each })));
  return {
    ...{ kind: 'to-rate', name: toRateTexts.title, postingId: null },
    applicationIds: waiting.map(({ each }) => each.applicationId),
    heads: [
      tableTexts.posting,
      ...[columns.candidate, columns.stage, columns.ratings, columns.cameIn],
    ],
    rows: waiting.map(({ posting, each: { candidate, stageName, ratedCount, createdAt } }) => [
      posting.postingTitle,
      joined(candidate.name, candidate.latinName),
      stageName,
      ratedCount === 0
        ? toRateTexts.notBegun
        : toRateTexts.draft(ratedCount, posting.criterionCount),
      { at: createdAt },
    ]),
  };
}
