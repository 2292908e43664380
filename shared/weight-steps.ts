/** The weights a person steps through; between them any number from 0.25 to 10 is possible. */
const weightSteps = [0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10] as const;

/** The next step heavier than this weight; undefined at the heaviest. */
export const heavierWeight = (weight: number): number | undefined =>
  weightSteps.find((step) => step > weight);

/** The next step lighter than this weight; undefined at the lightest. */
export const lighterWeight = (weight: number): number | undefined =>
  weightSteps.findLast((step) => step < weight);
