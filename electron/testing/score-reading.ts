import type { ParsedPosting, QualificationKind } from '#shared/posting.ts';

/** What a reader says a posting contains; the label files beside our postings have this shape and more. */
export type Labels = {
  qualifications: { text: string; kind: QualificationKind; optional?: boolean }[];
  responsibilities: string[];
  /** Indices of responsibilities that may or may not be listed. */
  responsibilities_optional?: number[];
};

/** Counts of one posting or of several added up. */
export type Tally = { expected: number; found: number; right: number };
export type ReadingScore = { qualifications: Tally; responsibilities: Tally; misread: string[] };

type Item = { text: string; kind: string; isOptional: boolean };

/** Texts are the same item when so many of their words agree (F1 of the word multisets). */
const sameItem = 0.8;

/**
 * How well a parse agrees with a reader's labels. A qualification is right with the right kind; optional items
 * count neither as missed nor as found.
 */
export function scoreReading(
  { qualifications, responsibilities }: ParsedPosting,
  labels: Labels,
): ReadingScore {
  const optional = new Set(labels.responsibilities_optional);
  const asked = labels.qualifications.map(({ text, kind, optional: isOptional = false }): Item => ({
    text,
    kind,
    isOptional,
  }));
  const duties = labels.responsibilities.map((text, at): Item => ({
    text,
    kind: 'duty',
    isOptional: optional.has(at),
  }));
  const first = compare(
    asked,
    qualifications.map(({ text, kind }) => ({ text, kind })),
    [...asked, ...duties],
  );
  const second = compare(
    duties,
    responsibilities.map(({ text }) => ({ text, kind: 'duty' })),
    [...asked, ...duties],
  );
  return {
    qualifications: first.tally,
    responsibilities: second.tally,
    misread: [...first.misread, ...second.misread],
  };
}

export const noTally: Tally = { expected: 0, found: 0, right: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    expected: a.expected + b.expected,
    found: a.found + b.found,
    right: a.right + b.right,
  };
}

/** Harmonic mean of precision and recall; 1 when nothing was expected and nothing found. */
export function f1Of({ expected, found, right }: Tally): number {
  return expected + found === 0 ? 1 : (2 * right) / (expected + found);
}

function compare(
  expected: readonly Item[],
  found: readonly { text: string; kind: string }[],
  all: readonly Item[],
): { tally: Tally; misread: string[] } {
  const open = new Set(found);
  const misread: string[] = [];
  const tally = { expected: 0, found: 0, right: 0 };
  for (const item of [...expected].toSorted(
    (a, b) => Number(a.isOptional) - Number(b.isOptional),
  )) {
    const best = bestMatch(item.text, open);
    if (best) open.delete(best);
    if (item.isOptional) continue;
    tally.expected += 1;
    if (best) tally.found += 1;
    if (best?.kind === item.kind) tally.right += 1;
    else misread.push(best ? `${best.kind}: ${best.text}` : `missed: ${item.text}`);
  }
  for (const { text } of open) {
    if (all.some((item) => item.isOptional && agreement(item.text, text) >= sameItem)) continue;
    tally.found += 1;
    misread.push(`extra: ${text}`);
  }
  return { tally, misread };
}

function bestMatch<Found extends { text: string }>(
  text: string,
  open: Iterable<Found>,
): Found | undefined {
  let best: Found | undefined;
  let highest = sameItem;
  for (const each of open) {
    const share = agreement(text, each.text);
    if (share >= highest && (best === undefined || share > highest)) {
      best = each;
      highest = share;
    }
  }
  return best;
}

function agreement(a: string, b: string): number {
  const left = plainWords(a);
  const right = plainWords(b);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [''];
}
