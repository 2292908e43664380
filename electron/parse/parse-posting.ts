import type { LineRole, ParsedPosting, PostingLine, StructureHint } from '#shared/posting.ts';
import { blocksOf } from './blocks.ts';
import { itemsOf } from './items.ts';
import { heedOwnWords } from './own-words.ts';
import { postingFacts } from './posting-facts.ts';
import { readingWeights } from './reading-weights.ts';
import { placeBlocks, type PlacedBlock } from './roles.ts';
import { createScorer, weightsOf, type Scorer } from './score-states.ts';
import { sourceLines, type SourceLine } from './source-lines.ts';
import { readTables } from './tables.ts';

/** Goes up with every change that can read a text differently; stored with each parse. */
const parserVersion = 2;

const shipped = createScorer(weightsOf(readingWeights));

/** A line that fewer of all readings agree on is one for a person to look at. */
const doubtfulBelow = 0.7;

type Options = {
  /** What the file's format says of its passages; none for plain text. */
  hints?: readonly StructureHint[];
  /** Other weights than the shipped ones: for fitting them. */
  scorer?: Scorer;
};

/**
 * Reads a posting: lines → blocks → roles → items → facts.
 *
 * Deterministic, never throws, linear in the length of the text. Every non-blank line comes back exactly once.
 *
 * @param source the decoded file, unchanged; all offsets point into it
 */
export function parsePosting(
  source: string,
  { hints = [], scorer = shipped }: Options = {},
): ParsedPosting {
  const lines = sourceLines(source, hints);
  const facts = postingFacts(source, lines);
  const placed = readTables(placeBlocks(blocksOf(source, lines), facts.title, scorer)).map(
    heedOwnWords,
  );
  return {
    parserVersion,
    ...facts,
    lines: linesOf(lines, placed),
    ...itemsOf(source, placed),
  };
}

/** A line takes the role of its items when it has any, else of the larger part of its text. */
function linesOf(lines: readonly SourceLine[], placed: readonly PlacedBlock[]): PostingLine[] {
  const pairs = placed.flatMap((each) =>
    each.block.lineNumbers.map((lineNumber) => ({ lineNumber, each })),
  );
  const byLine = Map.groupBy(pairs, ({ lineNumber }) => lineNumber);
  return lines.map(({ lineNumber, start, end }) => {
    const on = (byLine.get(lineNumber) ?? []).map(({ each }) => each);
    const main = largest(on);
    return {
      lineNumber,
      start,
      end,
      role: main?.role ?? 'other',
      reasons: main?.reasons ?? [],
      isDoubtful: on.some(({ confidence }) => confidence < doubtfulBelow),
    };
  });
}

function largest(placed: readonly PlacedBlock[]): PlacedBlock | undefined {
  const lengths = new Map<LineRole, number>();
  for (const { role, block } of placed) {
    lengths.set(role, (lengths.get(role) ?? 0) + block.text.length);
  }
  const [role] = [...lengths].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return placed.find((each) => each.role === role);
}
