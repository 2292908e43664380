import type { ApplicationId, CriterionId } from '#shared/ids.ts';
import { differs, standingOn, type CompareModel } from './compare-model.ts';

/** A cell of the matrix; the row `head` is the candidates'. */
export type Place = { row: CriterionId | 'head'; column: ApplicationId };

export const placeKey = ({ row, column }: Place) => `${row} ${column}`;

/** The rows as they stand on the screen, from above. */
const rowsOf = ({ groups }: CompareModel): Place['row'][] => [
  'head',
  ...groups.flatMap(({ criterionIds }) => criterionIds),
];

/** The place these steps away, at most to the edge. */
export function moved(model: CompareModel, from: Place, right: number, down: number): Place {
  const rows = rowsOf(model);
  const columns = model.columns.map(({ applicationId }) => applicationId);
  const at = (all: readonly string[], value: string, by: number) =>
    Math.min(Math.max(Math.max(all.indexOf(value), 0) + by, 0), all.length - 1);
  return {
    row: rows[at(rows, from.row, down)] ?? 'head',
    column: columns[at(columns, from.column, right)] ?? from.column,
  };
}

/** All cells in which assessors differ, in the order they are read. */
function differences(model: CompareModel): Place[] {
  return rowsOf(model).flatMap((row) =>
    row === 'head'
      ? []
      : model.columns
          .filter((column) => differs(model, column, row))
          .map(({ applicationId }) => ({ row, column: applicationId })),
  );
}

/** The next cell in which assessors differ, or the one before; undefined when there is none further. */
export function nextDifference(model: CompareModel, from: Place, step: 1 | -1): Place | undefined {
  const order = rowsOf(model).flatMap((row) =>
    model.columns.map(({ applicationId }) => placeKey({ row, column: applicationId })),
  );
  const here = order.indexOf(placeKey(from));
  const indexed = differences(model).map((place) => ({
    place,
    at: order.indexOf(placeKey(place)),
  }));
  return step === 1
    ? indexed.find(({ at }) => at > here)?.place
    : indexed.findLast(({ at }) => at < here)?.place;
}

/** Where reading begins: the cell with the widest gap, else the first one. */
function firstPlace(model: CompareModel): Place | undefined {
  const [column] = model.columns;
  const row = model.groups[0]?.criterionIds[0];
  if (!column) return undefined;
  if (!row) return { row: 'head', column: column.applicationId };
  const widest = model.columns.reduce((best, each) =>
    (standingOn(each, row)?.spread ?? -1) > (standingOn(best, row)?.spread ?? -1) ? each : best,
  );
  return { row, column: widest.applicationId };
}

/** The place, if the matrix has it; else where reading begins. */
export function placeIn(model: CompareModel, place: Place | undefined): Place | undefined {
  const isThere =
    place &&
    rowsOf(model).includes(place.row) &&
    model.columns.some(({ applicationId }) => applicationId === place.column);
  return isThere ? place : firstPlace(model);
}
