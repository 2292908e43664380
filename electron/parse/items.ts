import type { Qualification, Responsibility } from '#shared/posting.ts';
import { kindOf, requirementStrength } from './requirement-cues.ts';
import type { PlacedBlock } from './roles.ts';
import { cutSentences } from './sentences.ts';
import { minYearsOf } from './years.ts';

type Items = { qualifications: Qualification[]; responsibilities: Responsibility[] };

/** Cuts the items out of the blocks that hold them, each with what its words say of it. */
export function itemsOf(placed: readonly PlacedBlock[]): Items {
  const items: Items = { qualifications: [], responsibilities: [] };
  for (const each of placed) {
    const lineNumber = each.block.lineNumbers[0] ?? 1;
    if (each.role === 'responsibility') {
      for (const passage of passagesOf(each, () => true)) {
        items.responsibilities.push({ ...passage, lineNumber });
      }
    }
    if (each.role === 'qualification') {
      for (const passage of passagesOf(each, asksSomething)) {
        const { kind, reason } = kindOf(passage.text, each.kindUnderHeading);
        items.qualifications.push({
          ...passage,
          lineNumber,
          kind,
          minYears: minYearsOf(passage.text),
          reasons: [...each.reasons, reason],
        });
      }
    }
  }
  return items;
}

type Cut = { text: string; start: number; end: number };

/** A bullet or a short line is one item; a paragraph is one item per sentence that asks something. */
function passagesOf({ block, itemStart }: PlacedBlock, counts: (text: string) => boolean): Cut[] {
  const whole = trimItem(block.text, itemStart, block.text.length, block.start);
  if (!whole) return [];
  const sentences = block.hasBullet ? [] : cutSentences(whole.text);
  if (sentences.length < 2) return [whole];
  const offset = whole.start - block.start;
  const cut = sentences.flatMap(({ start, end }) => {
    const item = trimItem(block.text, offset + start, offset + end, block.start);
    return item && counts(item.text) ? [item] : [];
  });
  return cut.length > 0 ? cut : [whole];
}

function asksSomething(text: string): boolean {
  return requirementStrength(text) !== 'none';
}

/** Takes surrounding emphasis, tags and blanks off; what stands inside stays as it is. */
function trimItem(text: string, start: number, end: number, offset: number): Cut | undefined {
  let from = start;
  let to = end;
  const piece = () => text.slice(from, to);
  from += /^(?:\s|<[^>]{1,20}>)*/.exec(piece())?.[0].length ?? 0;
  to -= /(?:\s|<\/?[^>]{1,20}>|\\)*$/.exec(piece())?.[0].length ?? 0;
  const wrapped = /^(\*\*|__|\*)(?=\S)[^*_]*\1$/.exec(piece());
  if (wrapped?.[1]) {
    from += wrapped[1].length;
    to -= wrapped[1].length;
  }
  if (!/[\p{L}\p{N}]/u.test(piece())) return undefined;
  return { text: piece(), start: offset + from, end: offset + to };
}
