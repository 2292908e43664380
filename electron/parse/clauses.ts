import { splitKnownHeading } from './labels.ts';
import {
  breakingTagsAt,
  gluedAt,
  gluedHeadingsAt,
  inlineMarksAt,
  joinedItemsAt,
  lostBreaksAt,
  verdictsAt,
} from './lost-breaks.ts';
import { sentenceEnds } from './sentences.ts';
import { markOf } from './source-lines.ts';

/** A part of a longer text; `mark` is the list mark that stood before it. Offsets into the text. */
export type Clause = { start: number; end: number; mark: string };

/** Only texts longer than this, in characters, are searched for lists that somebody joined. */
const shortestJoinedList = 160;

/** Cuts a long text into sentences, and into clauses that were list items before somebody joined the lines. */
export function cutClauses(text: string, mark: string): Clause[] {
  if (/^#{1,6}\s/.test(text)) return [{ start: 0, end: text.length, mark: '' }];
  const stops = new Set(gluedAt(text));
  const add = (found: readonly number[]) => {
    for (const stop of found) stops.add(stop);
  };
  if (mark === '') {
    add(sentenceEnds(text));
    add(breakingTagsAt(text));
    add(gluedHeadingsAt(text));
    add(verdictsAt(text));
    if (text.length > shortestJoinedList) {
      add(lostBreaksAt(text));
      add(inlineMarksAt(text));
      add(joinedItemsAt(text));
    }
  }
  const pieces = pieceEnds(text, stops);
  if (mark !== '') return pieces;
  return pieces.flatMap((piece) => splitKnownHeading(text, piece));
}

function pieceEnds(text: string, stops: ReadonlySet<number>): Clause[] {
  const ends = [...stops, text.length].toSorted((a, b) => a - b);
  return ends
    .map((end, at) => trimmed(text, ends[at - 1] ?? 0, end, at > 0))
    .filter(({ start, end }) => end > start);
}

function trimmed(text: string, from: number, to: number, mayHaveMark: boolean): Clause {
  const piece = text.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  const visible = piece.trim();
  const mark = mayHaveMark ? markOf(visible) : '';
  return { start: from + lead + mark.length, end: from + lead + visible.length, mark: mark.trim() };
}
