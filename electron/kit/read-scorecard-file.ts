import { z } from 'zod';

import {
  scorecardFileFormat,
  scorecardFileSchema,
  scorecardFileVersion,
  type ScorecardFile,
} from '#shared/scorecard-file.ts';
import { returnedRuleTexts } from '#shared/texts/returned.ts';
import { faultWords } from './fault-words.ts';

/** A hundred ratings with long reasons and notes are a fraction of it. */
export const maxScorecardBytes = 10 * 1024 * 1024;

/** By its name alone, as kits name it and as browsers number it: `.scorecard.json`, `.scorecard (1).json`, `.scorecard-2.json`. */
export const isScorecardFile = (path: string): boolean =>
  /\.scorecard(?:[ -]?\(?\d+\)?)?\.json$/i.test(path);

export type ReadScorecard = { text: string; file: ScorecardFile };

const head = z.object({ format: z.literal(scorecardFileFormat) }).loose();
const versioned = z.object({ formatVersion: z.number() }).loose();

/** Reads a file as a scorecard of a kit by its format alone, or says in words why it is none. */
export function readScorecardFile(bytes: Uint8Array): ReadScorecard | { refusal: string } {
  const text = textOf(bytes);
  if (text === undefined) return { refusal: returnedRuleTexts.notText };
  if (/^\s*</.test(text)) return { refusal: returnedRuleTexts.kitPage };
  const json = jsonOf(text);
  if (json === undefined) return { refusal: returnedRuleTexts.notJson };
  const known = head.safeParse(json);
  if (!known.success) return { refusal: returnedRuleTexts.notOurs };
  const { data: version } = versioned.safeParse(json);
  if (version && version.formatVersion > scorecardFileVersion) {
    const { formatVersion } = version;
    return { refusal: returnedRuleTexts.newerFormat(formatVersion, scorecardFileVersion) };
  }
  const read = scorecardFileSchema.safeParse(json, { reportInput: true });
  if (!read.success) return { refusal: faultWords(read.error) };
  return { text, file: read.data };
}

/** UTF-8 without its mark; undefined for anything else. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined; // not UTF-8, which JSON is
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // not JSON, and JSON has no undefined
  }
}
