import { minYearsOf } from '#shared/min-years.ts';
import type { Qualification, Responsibility } from '#shared/posting.ts';
import { kindOf } from './kind.ts';
import type { PlacedBlock } from './roles.ts';

type Items = { qualifications: Qualification[]; responsibilities: Responsibility[] };

/** Cuts the items out of the blocks that hold them, each with what its words say of it. */
export function itemsOf(source: string, placed: readonly PlacedBlock[]): Items {
  const items: Items = { qualifications: [], responsibilities: [] };
  for (const each of joinSentences(source, placed)) {
    const lineNumber = each.block.lineNumbers[0] ?? 1;
    if (each.role !== 'responsibility' && each.role !== 'qualification') continue;
    const passage = trimItem(source, each.block.start, each.block.end);
    if (!passage) continue;
    if (each.role === 'responsibility') {
      items.responsibilities.push({ ...passage, lineNumber });
    } else {
      const { kind, reason } = kindOf(passage.text, each.kindUnderHeading);
      if (kind === null) continue;
      const minYears = minYearsOf(passage.text);
      items.qualifications.push({
        ...passage,
        lineNumber,
        kind,
        minYears,
        reasons: [...each.reasons, reason],
      });
    }
  }
  return items;
}

/** Two sentences on a line of their own are one item when the lines around it are items of one sentence. */
function joinSentences(source: string, placed: readonly PlacedBlock[]): PlacedBlock[] {
  const joined: PlacedBlock[] = [];
  for (let at = 0; at < placed.length; at += 1) {
    const first = placed[at] as PlacedBlock;
    let end = at;
    while (placed[end + 1]?.block.paragraph === first.block.paragraph) end += 1;
    const parts = placed.slice(at, end + 1).filter(({ block }) => block.form !== 'label');
    const isOwnLine =
      parts.length === 2 &&
      first.block.form === 'sentence' &&
      parts.every(({ role, block }) => role === first.role && block.mark === '') &&
      isItem(first) &&
      (isLoneLine(placed[at - 1], first) || isLoneLine(placed[end + 1], first)) &&
      !isParagraph(placed[at - 1], first);
    const last = parts.at(-1);
    if (isOwnLine && last) {
      const block = {
        ...first.block,
        end: last.block.end,
        text: source.slice(first.block.start, last.block.end),
      };
      joined.push({ ...first, block });
    } else {
      joined.push(...placed.slice(at, end + 1));
    }
    at = end;
  }
  return joined;
}

function isItem({ role }: PlacedBlock): boolean {
  return role === 'qualification' || role === 'responsibility';
}

function isLoneLine(other: PlacedBlock | undefined, first: PlacedBlock): boolean {
  return other?.role === first.role && other.block.form === 'line' && other.block.mark === '';
}

function isParagraph(other: PlacedBlock | undefined, first: PlacedBlock): boolean {
  return other?.role === first.role && other.block.form === 'sentence' && other.block.mark === '';
}

type Cut = { text: string; start: number; end: number };

/** Takes surrounding emphasis, tags and blanks off; what stands inside stays as it is. */
function trimItem(source: string, start: number, end: number): Cut | undefined {
  let from = start;
  let to = end;
  const piece = () => source.slice(from, to);
  from += /^(?:\s|<[^>]{1,20}>|\\)*/.exec(piece())?.[0].length ?? 0;
  to -= trailing(piece());
  const wrapped = /^(\*{1,3}|_{1,2})(?=\S)[^*_]*\1$/.exec(piece());
  if (wrapped?.[1]) {
    from += wrapped[1].length;
    to -= wrapped[1].length;
  }
  if (!/[\p{L}\p{N}]/u.test(piece())) return undefined;
  return { text: piece(), start: from, end: to };
}

/** Length of the blanks, tags and backslashes at the end, looked at from behind so that it stays linear. */
function trailing(text: string): number {
  let end = text.length;
  for (;;) {
    const last = text[end - 1];
    if (last !== undefined && (/\s/.test(last) || last === '\\')) {
      end -= 1;
    } else if (text.endsWith('&nbsp;', end)) {
      end -= '&nbsp;'.length;
    } else {
      const opening = last === '>' ? text.lastIndexOf('<', end - 1) : -1;
      if (opening === -1 || opening < end - longestTag) return text.length - end;
      end = opening;
    }
  }
}

const longestTag = 22;
