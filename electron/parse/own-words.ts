import { kindOf } from './kind.ts';
import type { PlacedBlock } from './roles.ts';

/**
 * A block's own words beat its place: "Forklift licence is a must" in a list of duties is a qualification, and
 * "No degree is required" among the requirements is none.
 */
export function heedOwnWords(placed: PlacedBlock): PlacedBlock {
  if (placed.role === 'responsibility')
    return isStrayRequirement(placed) ? asRequired(placed) : placed;
  if (placed.role !== 'qualification') return placed;
  const { kind, reason } = kindOf(placed.block.text, placed.kindUnderHeading);
  return kind === null ? { ...placed, role: 'other', reasons: [reason] } : placed;
}

const subject =
  /\b(?:experience|certifi\w{1,10}|licen[cs]e\w{0,3}|degree|diploma|knowledge|skills|fluency|transportation|clearance|vaccination)\b/i;
const verdict =
  /\b(?:(?:is|are) (?:a must|required|essential|mandatory|necessary)|a must\b|required\b|must have\b)/i;

function isStrayRequirement({ block: { text } }: PlacedBlock): boolean {
  return (
    text.length < 200 && verdict.test(text) && subject.test(text) && !/\bas required\b/i.test(text)
  );
}

function asRequired(placed: PlacedBlock): PlacedBlock {
  const words = verdict.exec(placed.block.text)?.[0];
  const reason = { code: 'wording', ...(words !== undefined && { detail: words }) };
  return { ...placed, role: 'qualification', kindUnderHeading: 'required', reasons: [reason] };
}
