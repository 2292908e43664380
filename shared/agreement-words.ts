import { scaleSteps, type Scale } from './rubric.ts';
import type { Agreement, Leniency } from './scoring/agreement.ts';
import { compareTexts } from './texts/compare.ts';

const twoDigits = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** The share of equal levels, "86 %"; too few to say where it is. Stands beside the number it rests on, always. */
export function equalWords({ equalShare, isTooFew }: Agreement): string {
  return equalShare === null || isTooFew ? compareTexts.tooFew : compareTexts.percent(equalShare);
}

/** The weighted kappa, "0.44". Stands beside the number it rests on, always. */
export function kappaWords({ kappa, isTooFew }: Agreement): string {
  if (isTooFew) return compareTexts.tooFew;
  return kappa === null ? compareTexts.oneLevel : twoDigits.format(kappa);
}

/** The difference to the others in levels of the scale, "+0.25 levels". */
export function leniencyWords({ difference }: Leniency, scale: Scale): string {
  return difference === null
    ? compareTexts.nothingShared
    : compareTexts.levels(difference * (scaleSteps[scale] - 1));
}
