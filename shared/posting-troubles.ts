import { z } from 'zod';

import type { EncodingBasis, ParsedPosting } from './posting.ts';

/** What may make a reading wrong, the most sweeping first. */
export const postingTroubleSchema = z.enum([
  'partly-read',
  'guessed-encoding',
  'garbled',
  'no-qualifications',
  'doubtful-lines',
]);
export type PostingTrouble = z.infer<typeof postingTroubleSchema>;

type Reading = {
  source: string;
  /** What of the file was not read; null when all of it was. */
  notice: string | null;
  encodingBasis: EncodingBasis;
  parsed: ParsedPosting;
};

/** What a person should look at before they build on this reading: the one rule for "needs review". */
export function troublesOf({ source, notice, encodingBasis, parsed }: Reading): PostingTrouble[] {
  const troubles: [PostingTrouble, boolean][] = [
    ['partly-read', notice !== null],
    ['guessed-encoding', encodingBasis === 'guessed'],
    ['garbled', garbledSignIn(source) !== null],
    ['no-qualifications', parsed.qualifications.length === 0],
    ['doubtful-lines', parsed.lines.some(({ isDoubtful }) => isDoubtful)],
  ];
  return troubles.flatMap(([trouble, isThere]) => (isThere ? [trouble] : []));
}

/**
 * The first sign that was damaged before or while it was read: UTF-8 once taken for Windows-1252 ("â€™" for "’",
 * "Ã©" for "é"), or U+FFFD; null when there is none.
 */
export function garbledSignIn(source: string): string | null {
  return (
    /â€.?|Ã[\u0080-\u009F\u00A1-\u00BF‰€ƒ‚„‡ˆŠŒŽ™šœžŸ]|Â[\u00A0©®°·§£]|\uFFFD/u.exec(source)?.[0] ??
    null
  );
}
