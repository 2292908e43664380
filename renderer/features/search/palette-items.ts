import fuzzysort from 'fuzzysort';

import type { CommandId } from '#shared/commands.ts';
import type { SavedSearch, SearchHit, SearchOverview } from '#shared/search.ts';
import { commandTexts } from '#shared/texts/commands.ts';
import { searchTexts } from '#shared/texts/search.ts';
import type { Recent } from './recent.ts';

type Marked = { text: string; marks: { start: number; end: number }[] };

export type PaletteItem =
  | { type: 'command'; id: CommandId; name: Marked }
  | { type: 'recent'; recent: Recent; title: string; beside: string }
  | { type: 'saved'; saved: SavedSearch; name: Marked }
  | { type: 'hit'; hit: SearchHit };

export type PaletteGroup = { heading: string; items: PaletteItem[] };

const mostCommands = 5;
/** Commands that only move a caret or a selection: nobody looks for them by name. */
const isNamed = (id: CommandId) => id !== 'anywhere.find';

/** The commands that a typed name may mean, best first; all of them for an empty one. */
export function commandItems(
  available: readonly CommandId[],
  query: string,
  most: number = mostCommands,
): PaletteItem[] {
  const named = available.filter(isNamed).map((id) => ({ id, text: commandTexts[id] }));
  if (query.trim() === '') {
    return named
      .slice(0, most)
      .map(({ id, text }) => ({ type: 'command', id, name: { text, marks: [] } }));
  }
  return fuzzysort.go(query, named, { key: 'text', limit: most, threshold: 0.4 }).map((result) => ({
    type: 'command',
    id: result.obj.id,
    name: { text: result.obj.text, marks: spansOf(result.indexes) },
  }));
}

export function savedItems(all: readonly SavedSearch[], query: string): PaletteItem[] {
  if (query === '') {
    return all.map((saved) => ({ type: 'saved', saved, name: { text: saved.name, marks: [] } }));
  }
  return fuzzysort
    .go(query, all, { key: 'name', limit: mostCommands, threshold: 0.4 })
    .map((result) => ({
      type: 'saved',
      saved: result.obj,
      name: { text: result.obj.name, marks: spansOf(result.indexes) },
    }));
}

export function foundGroups({ areas }: SearchOverview): PaletteGroup[] {
  const order = ['names', 'documents', 'notes', 'postings', 'decisions'] as const;
  return order.map((wanted) => ({
    heading: searchTexts.paletteAreas[wanted],
    items: areas
      .filter(({ area }) => area === wanted)
      .flatMap(({ hits }) => hits.map((hit) => ({ type: 'hit', hit }) as const)),
  }));
}

/** Single letters as spans, so that neighbours are marked as one. */
function spansOf(indexes: readonly number[]): Marked['marks'] {
  const spans: Marked['marks'] = [];
  for (const at of [...indexes].toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.end === at) last.end = at + 1;
    else spans.push({ start: at, end: at + 1 });
  }
  return spans;
}
