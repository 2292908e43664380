import type { ParsedPosting, PostingLine } from '#shared/posting.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { reviewTexts } from '#shared/texts/review.ts';

/** How a line's role is drawn in the gutter and the account strip. */
export type LineLook = 'required' | 'preferred' | 'duty' | 'fact' | 'heading' | 'ignored';

/** A line as the review shows it: its text, its look and the word for its role. */
export type ReviewedLine = PostingLine & { text: string; look: LineLook; word: string };

export function reviewedLines(
  source: string,
  { lines, qualifications }: ParsedPosting,
): ReviewedLine[] {
  return lines.map((line) => {
    const kind = qualifications.find(
      ({ start, end }) => start < line.end && end > line.start,
    )?.kind;
    return {
      ...line,
      text: source.slice(line.start, line.end),
      look: lookOf(line, kind),
      word:
        kind && line.role === 'qualification'
          ? commonTexts.kinds[kind]
          : reviewTexts.roles[line.role],
    };
  });
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
