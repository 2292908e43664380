import type { LostCorrection } from '#shared/carry-corrections.ts';
import { versionTexts } from '#shared/texts/versions.ts';

/** Which corrections of a version found no line in the next one, by line. */
export function lostWords(versionNumber: number, lost: readonly LostCorrection[]): string {
  return versionTexts.lost(
    versionNumber,
    lost.map(({ correction, change }) => ({ line: correction.lineNumber, change })),
  );
}
