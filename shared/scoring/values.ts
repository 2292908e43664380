import { scaleSteps, type Scale } from '../rubric.ts';

/**
 * What a level is worth.
 *
 * @param level a step of the scale, 1 … steps, ascending
 * @returns 0 … 1: the lowest level is 0, the highest 1
 * @throws {RangeError} when the level is not a step of the scale
 * @source product.md §4: (level − 1) / (steps − 1)
 * @example valueOf(2, 'checklist') // 0.5
 */
export function valueOf(level: number, scale: Scale): number {
  const steps = scaleSteps[scale];
  if (!Number.isInteger(level) || level < 1 || level > steps) {
    throw new RangeError(`level ${level} is not on a 1..${steps} scale`);
  }
  return (level - 1) / (steps - 1);
}

/** The level that has this value. @throws {RangeError} when no step of the scale does */
export function levelOf(value: number, scale: Scale): number {
  const level = value * (scaleSteps[scale] - 1) + 1;
  if (!Number.isInteger(level)) throw new RangeError(`no level of ${scale} is worth ${value}`);
  return level;
}

/** The arithmetic mean; undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
