import type { LineRole, ParsedPosting, PostingLine, StructureHint } from '#shared/posting.ts';
import { blocksOf } from './blocks.ts';
import { companyOf } from './company.ts';
import { employmentTypeOf } from './employment-type.ts';
import { factOf, labelledFacts } from './facts.ts';
import { itemsOf } from './items.ts';
import { languageOf } from './language.ts';
import { locationOf } from './location.ts';
import { payOf } from './pay.ts';
import { readingWeights } from './reading-weights.ts';
import { placeBlocks, type PlacedBlock } from './roles.ts';
import { createScorer, type Scorer } from './score-states.ts';
import { sourceLines, type SourceLine } from './source-lines.ts';
import { titleOf } from './title.ts';
import { workModeOf } from './work-mode.ts';

/** Goes up with every change that can read a text differently; stored with each parse. */
const parserVersion = 1;

const payLabels = ['salary', 'pay', 'compensation', 'salary range', 'pay range'];

const shipped = createScorer(readingWeights);

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
  const facts = labelledFacts(source, lines);
  const { title } = titleOf(source, lines, facts);
  const placed = placeBlocks(blocksOf(source, lines), title, scorer);
  return {
    parserVersion,
    title,
    company: companyOf(source, lines, facts, title),
    location: locationOf(source, lines, facts),
    workMode: workModeOf(source, lines, facts, title),
    employmentType: employmentTypeOf(source, lines, facts, title),
    language: languageOf(source),
    pay: payOf(source, lines, factOf(facts, payLabels)),
    lines: linesOf(lines, placed),
    ...itemsOf(source, placed),
  };
}

/** A line takes the role of its items when it has any, else of the larger part of its text. */
function linesOf(lines: readonly SourceLine[], placed: readonly PlacedBlock[]): PostingLine[] {
  const byLine = new Map<number, PlacedBlock[]>();
  for (const each of placed) {
    for (const lineNumber of each.block.lineNumbers) {
      byLine.set(lineNumber, [...(byLine.get(lineNumber) ?? []), each]);
    }
  }
  return lines.map(({ lineNumber, start, end }) => {
    const on = byLine.get(lineNumber) ?? [];
    const main = largest(on);
    return {
      lineNumber,
      start,
      end,
      role: main?.role ?? 'other',
      reasons: main?.reasons ?? [],
      isDoubtful: on.some(({ confidence }) => confidence < 0.5),
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
