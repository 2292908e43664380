import type { Compared, Comparison, OpenApplication } from '#shared/comparison.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { hideNamesIn, letterNames } from '#shared/hidden-names.ts';
import type { ApplicationId, AssessorId, CriterionId } from '#shared/ids.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import { gapInLevels, groupByGap, type GapGroup } from '#shared/scoring/disagreement.ts';
import type { CriterionStanding } from '#shared/standing.ts';
import { compareTexts } from '#shared/texts/compare.ts';

/** A column as it is drawn: `name` is the candidate’s, or the letter while names are hidden. */
export type Column = Compared & { name: string };
export type OpenColumn = Column & { open: OpenApplication };

/** A comparison with what its parts are called and the order they stand in. */
export type CompareModel = {
  comparison: Comparison;
  rubric: Rubric;
  columns: Column[];
  open: OpenColumn[];
  groups: GapGroup[];
  /** Who can be chosen, called as the columns are. */
  nameOf: (id: ApplicationId) => string;
  assessorName: (id: AssessorId) => string;
  codeOf: (id: CriterionId) => string;
  criterionOf: (id: CriterionId) => Criterion | undefined;
  /** What people wrote, without the candidates’ names while they are hidden. */
  shown: (text: string) => string;
};

export function compareModel(
  comparison: Comparison,
  rubric: Rubric,
  { isHidden, differencesOnly }: { isHidden: boolean; differencesOnly: boolean },
): CompareModel {
  const { comparable, everyone } = comparison;
  const letters = letterNames(comparable);
  const codes = criterionCodes(rubric.criteria);
  const criteria = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  const assessorNames = new Map(everyone.map(({ id, name }) => [id, name]));
  const named = comparable.map(({ applicationId, candidate }) => ({
    ...{ applicationId, ...candidate },
    alias: compareTexts.alias(letters.get(applicationId) ?? ''),
  }));
  const names = new Map(
    named.map(({ applicationId, name, alias }) => [applicationId, isHidden ? alias : name]),
  );
  const nameOf = (id: ApplicationId) => names.get(id) ?? '';
  const columns = comparison.columns.map((column) => ({
    ...column,
    name: nameOf(column.applicationId),
  }));
  const open = columns.filter((column): column is OpenColumn => column.open !== null);
  const groups = groupByGap(
    open.length > 0
      ? open.map((column) => column.open.standing.criteria)
      : [rubric.criteria.map(untouched)],
    rubric.scale,
  );
  return {
    ...{ comparison, rubric, columns, open, nameOf },
    groups: differencesOnly ? groups.filter(({ levels }) => (levels ?? 0) > 0) : groups,
    assessorName: (id) => assessorNames.get(id) ?? '',
    codeOf: (id) => codes.get(id) ?? '',
    criterionOf: (id) => criteria.get(id),
    shown: isHidden ? (text) => hideNamesIn(text, named) : (text) => text,
  };
}

/** Where a column stands on a criterion; undefined under the seal. */
export function standingOn(
  column: Column | undefined,
  criterionId: CriterionId,
): CriterionStanding | undefined {
  return column?.open?.standing.criteria.find((each) => each.criterionId === criterionId);
}

/** Whether the assessors of a column differ on a criterion. */
export function differs(model: CompareModel, column: Column, criterionId: CriterionId): boolean {
  const standing = standingOn(column, criterionId);
  return standing !== undefined && (gapInLevels(standing, model.rubric.scale) ?? 0) > 0;
}

const untouched = ({ id, kind, weight }: Criterion): CriterionStanding => ({
  ...{ criterionId: id, kind, weight, value: null, values: [], spread: null },
});
