import type { CriterionId } from '#shared/ids.ts';
import type { Rubric } from '#shared/rubric.ts';
import { joined, type ScreenTable } from '#shared/screen-table.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { lintTexts } from '#shared/texts/lint.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { tableTexts } from '#shared/texts/tables.ts';
import type { ShownHint } from './use-hints.ts';

const { columns } = rubricTexts;

type Shown = {
  rubric: Rubric;
  /** The posting's. */
  title: string;
  codes: ReadonlyMap<CriterionId, string>;
  hints: ReadonlyMap<CriterionId, readonly ShownHint[]>;
};

/** The criteria as they stand on the screen; their group is a column, the hints are all named. */
export function rubricTable({ rubric, title, codes, hints }: Shown): ScreenTable {
  const inGroups = (['required', 'preferred'] as const).flatMap((kind) =>
    rubric.criteria.filter((criterion) => criterion.kind === kind),
  );
  return {
    ...{ kind: 'rubric', name: `${tableTexts.kinds.rubric} ${title}`, applicationIds: [] },
    postingId: rubric.postingId,
    heads: [
      ...[tableTexts.kind, columns.code, columns.criterion],
      ...[columns.category, columns.weight, columns.hints],
    ],
    rows: inGroups.map(({ id, kind, name, text, category, weight }) => [
      commonTexts.kinds[kind],
      codes.get(id) ?? '',
      joined(name, text),
      rubricTexts.shortCategories[category],
      weight,
      (hints.get(id) ?? [])
        .filter(({ isKept }) => !isKept)
        .map((hint) => lintTexts.short(hint, text.slice(hint.span.start, hint.span.end)))
        .join(', '),
    ]),
  };
}
