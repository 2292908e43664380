import type { PostingId } from '#shared/ids.ts';
import type { ScreenTable } from '#shared/screen-table.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { tableTexts } from '#shared/texts/tables.ts';
import type { CompareModel } from './compare-model.ts';
import { matrixRows } from './matrix-text.ts';

/** The matrix as it stands on the screen, for a file; under letters where names are hidden. */
export function matrixTable(
  model: CompareModel,
  posting: { id: PostingId; title: string },
): ScreenTable {
  const [names = [], ...rows] = matrixRows(model);
  return {
    kind: 'matrix',
    name: `${compareTexts.heading} ${posting.title}`,
    postingId: posting.id,
    applicationIds: model.columns.map(({ applicationId }) => applicationId),
    heads: [tableTexts.criterion, ...names.slice(1)],
    rows,
  };
}
