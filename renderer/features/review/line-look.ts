import type { ParsedPosting, PostingLine, Reason } from '#shared/posting.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { reviewTexts } from '#shared/texts/review.ts';

/** How a line's role is drawn in the gutter and the account strip. */
export type LineLook = 'required' | 'preferred' | 'duty' | 'fact' | 'heading' | 'ignored';

/** A line as the review shows it: its text, look, word for its role, and why, its qualification’s reasons too. */
export type ReviewedLine = PostingLine & { text: string; look: LineLook; word: string };

export function reviewedLines(
  source: string,
  { lines, qualifications }: ParsedPosting,
): ReviewedLine[] {
  return lines.map((line) => {
    const qualification = qualifications.find(
      ({ start, end }) => start < line.end && end > line.start,
    );
    const kind = qualification?.kind;
    return {
      ...line,
      reasons: distinct([...line.reasons, ...(qualification?.reasons ?? [])]),
      text: source.slice(line.start, line.end),
      look: lookOf(line, kind),
      word:
        kind && line.role === 'qualification'
          ? commonTexts.kinds[kind]
          : reviewTexts.roles[line.role],
    };
  });
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((each) => [`${each.code} ${each.detail}`, each])).values()];
}

function lookOf({ role }: PostingLine, kind: 'required' | 'preferred' | undefined): LineLook {
  switch (role) {
    case 'qualification':
      return kind ?? 'required';
    case 'responsibility':
      return 'duty';
    case 'heading':
      return 'heading';
    case 'title':
    case 'summary':
    case 'pay':
    case 'location':
    case 'benefit':
    case 'about':
      return 'fact';
    case 'legal':
    case 'apply':
    case 'other':
      return 'ignored';
  }
}
