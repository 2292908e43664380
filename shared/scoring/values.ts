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

/**
 * The level a value stands for: `valueOf` backwards. For values that one assessor gave, not for means.
 *
 * @param value 0 … 1
 * @returns a step of the scale, 1 … steps
 * @throws {RangeError} when the value lies between two levels
 * @example levelOf(0.5, 'checklist') // 2
 */
export function levelOf(value: number, scale: Scale): number {
  const exact = value * (scaleSteps[scale] - 1) + 1;
  const level = Math.round(exact);
  if (Math.abs(exact - level) > 1e-9) throw new RangeError(`${value} is no level of the scale`);
  return level;
}

/** The arithmetic mean; undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
