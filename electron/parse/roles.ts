import type { LineRole, QualificationKind, Reason } from '#shared/posting.ts';
import { bestSequence } from './best-sequence.ts';
import type { Block } from './blocks.ts';
import { reasonsFor } from './reasons.ts';
import type { Scorer } from './score-states.ts';
import { kindUnder } from './sections.ts';
import { evidenceOf } from './evidence.ts';

/** A block with what it is and why. */
export type PlacedBlock = {
  block: Block;
  role: LineRole;
  /** What a qualification is unless its own words say otherwise. */
  kindUnderHeading: QualificationKind;
  reasons: Reason[];
  /** How sure the choice is, 0 to 1. */
  confidence: number;
};

/** Gives every block one role: the best reading of the whole text, not of line after line. */
export function placeBlocks(
  blocks: readonly Block[],
  title: Span | null,
  scorer: Scorer,
): PlacedBlock[] {
  const text = blocks.filter(({ isText }) => isText);
  const evidence = evidenceOf(text);
  const choices = bestSequence(text, evidence, scorer, titleBlockOf(text, title));
  let heading = '';
  const placed = new Map<Block, PlacedBlock>();
  for (const [at, { state, confidence }] of choices.entries()) {
    const block = text[at] as Block;
    const isLikeBefore = choices[at - 1]?.state.role === state.role;
    if (state.what === 'heading') heading = block.text;
    placed.set(block, {
      block,
      role: state.role,
      kindUnderHeading: kindUnder(state.section),
      reasons: reasonsFor({ block, state, evidence: evidence[at], heading, isLikeBefore }, scorer),
      confidence,
    });
  }
  return blocks.map((block) => placed.get(block) ?? unread(block));
}

function unread(block: Block): PlacedBlock {
  const code = block.isFrontMatter ? 'front-matter' : 'no-words';
  return { block, role: 'other', kindUnderHeading: 'required', reasons: [{ code }], confidence: 1 };
}

type Span = { start: number; end: number };

/** The block that is the posting's title, when the title stands in a line of its own. */
export function titleBlockOf(blocks: readonly Block[], title: Span | null): number | undefined {
  if (!title) return undefined;
  const at = blocks.findIndex(
    ({ start, end, form }) =>
      start < title.end &&
      end > title.start &&
      form !== 'label' &&
      title.end - title.start > (end - start) / 2,
  );
  return at === -1 ? undefined : at;
}
