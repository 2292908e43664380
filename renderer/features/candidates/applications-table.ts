import type { ApplicationSummary } from '#shared/application-view.ts';
import type { ListView, StageGroup } from '#shared/pipeline-view.ts';
import type { PostingId } from '#shared/ids.ts';
import { formatScore } from '#shared/scoring/format-score.ts';
import { joined, type ScreenTable } from '#shared/screen-table.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { tableTexts } from '#shared/texts/tables.ts';
import type { Workspace } from '#shared/workspace.ts';
import { activityWords } from './activity-words.ts';
import { mustHaveWords, rangeWords, scorecardWords } from './must-have-words.ts';

const { columns } = candidateTexts;

type Shown = {
  posting: { id: PostingId; title: string };
  groups: readonly StageGroup[];
  view: ListView;
  workspace: Workspace;
};

/** The list of a posting's candidates as it stands on the screen; the stage, which heads the groups there, is a column. */
export function applicationsTable({ posting, groups, view, workspace }: Shown): ScreenTable {
  const open = groups.filter(({ stage }) => !view.folded.includes(stage.id));
  const rows = open.flatMap(({ stage, rows: all }) =>
    all.map((row) => ({ id: row.application.id, stage, row })),
  );
  const mustHaveCount =
    groups
      .flatMap((group) => group.rows)[0]
      ?.standing.criteria.filter(({ kind }) => kind === 'required').length ?? 0;
  return {
    kind: 'applications',
    name: posting.title,
    postingId: posting.id,
    applicationIds: rows.map(({ id }) => id),
    heads: [
      ...[
        tableTexts.stage,
        columns.candidate,
        columns.scorecards,
        columns.mustHaves(mustHaveCount),
      ],
      ...[columns.score, columns.spread, columns.activity, tableTexts.what(columns.activity)],
    ],
    rows: rows.map(({ stage, row }) => [
      stage.name,
      joined(row.candidate.name, row.candidate.latinName || row.candidate.headline),
      scorecardWords(row),
      mustHaveCell(row),
      scoreCell(row),
      rangeWords(row),
      { at: row.lastActivity.at },
      activityWords(row.lastActivity, stage, workspace),
    ]),
  };
}

function mustHaveCell({ seal, standing }: ApplicationSummary): string {
  const words = mustHaveWords(standing);
  return seal.isSealed && standing.assessedCount > 0 ? candidateTexts.yours(words) : words;
}

function scoreCell({ seal, standing }: ApplicationSummary): string {
  if (seal.isSealed && seal.submittedByOthers > 0) return candidateTexts.sealedScore;
  if (standing.score === null || seal.isSealed) return candidateTexts.notAssessed;
  return joined(formatScore(standing), standing.isRanked ? '' : candidateTexts.notRanked);
}
