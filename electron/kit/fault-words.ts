import type { z } from 'zod';

import { returnedRuleTexts, scorecardFieldTexts } from '#shared/texts/returned.ts';

type Issue = z.ZodError['issues'][number];

/** The first fault of a file against the format, in words: which field, and what is wrong with it. */
export function faultWords({ issues: [issue] }: z.ZodError): string {
  if (!issue) throw new Error('an error without an issue');
  return returnedRuleTexts.fault(placeOf(issue.path), whatIsWrong(issue));
}

/** `ratings, 2, level` is “level” in entry 3 of “ratings”. */
function placeOf(path: Issue['path']): string {
  const places: string[] = [];
  for (const [at, step] of path.entries()) {
    if (typeof step === 'number') {
      places.splice(-1, 1, scorecardFieldTexts.inList(String(path[at - 1]), step + 1));
    } else {
      places.push(scorecardFieldTexts.field(String(step)));
    }
  }
  const [last = scorecardFieldTexts.whole, owner] = places.toReversed();
  return owner === undefined ? last : scorecardFieldTexts.of(last, owner);
}

function whatIsWrong(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? scorecardFieldTexts.missing
        : scorecardFieldTexts.wrongKind;
    case 'unrecognized_keys':
      return scorecardFieldTexts.unknownField(issue.keys);
    case 'too_big':
      return scorecardFieldTexts.tooLong;
    case 'too_small':
      return scorecardFieldTexts.tooSmall;
    case 'invalid_value':
      return scorecardFieldTexts.unknownValue;
    case 'custom':
      return issue.message;
    default:
      return scorecardFieldTexts.malformed;
  }
}
