import type { PostingSummary } from '#shared/posting-summary.ts';
import { joined, type ScreenTable } from '#shared/screen-table.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { tableTexts } from '#shared/texts/tables.ts';
import { activityWords } from './activity-words.ts';
import { postingColumns } from './posting-order.ts';
import { rubricWords } from './rubric-words.ts';

/** The list of postings as it stands on the screen, for a file. */
export function postingsTable(shown: readonly PostingSummary[]): ScreenTable {
  const heads = postingColumns.map((column) => postingTexts.columns[column]);
  return {
    ...{ kind: 'postings', name: postingTexts.heading, postingId: null, applicationIds: [] },
    heads: [...heads, tableTexts.what(postingTexts.columns.activity)],
    rows: shown.map((posting) => [
      joined(posting.title, posting.isSample ? postingTexts.sample : '', posting.fileName),
      postingTexts.status[posting.status],
      posting.mustHavesTotal === 0
        ? null
        : postingTexts.coverage(posting.mustHavesAssessed, posting.mustHavesTotal),
      posting.applicationCount,
      rubricWords(posting),
      { at: posting.lastActivity.at },
      activityWords(posting),
    ]),
  };
}
