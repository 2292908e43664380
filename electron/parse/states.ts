import type { LineRole } from '#shared/posting.ts';
import { listSections, roleOfSection, sections, type Section } from './sections.ts';

/**
 * What a block can be when the whole text is read: the title, a heading that opens a section, text of a section,
 * or a note inside a list (its lead-in, a remark) that is no item of it.
 */
export type State = {
  name: string;
  what: 'title' | 'heading' | 'text' | 'note';
  section: Section;
  role: LineRole;
  /** A heading opened the section; text without one stands where only its own words say what it is. */
  isAnchored: boolean;
};

/** Working conditions read like any other section that holds no items. */
const readSections = sections.filter((section) => section !== 'conditions');

export const states: readonly State[] = [
  { name: 'title', what: 'title', section: 'other', role: 'title', isAnchored: false },
  ...readSections.map((section): State => ({
    name: `heading ${section}`,
    what: 'heading',
    section,
    role: 'heading',
    isAnchored: true,
  })),
  ...readSections.map((section): State => ({
    name: section,
    what: 'text',
    section,
    role: roleOfSection[section],
    isAnchored: true,
  })),
  ...readSections
    .filter((section) => section !== 'preferred') // a list of wishes is always announced
    .map((section): State => ({
      name: `free ${section}`,
      what: 'text',
      section,
      role: roleOfSection[section],
      isAnchored: false,
    })),
  ...listSections.map((section): State => ({
    name: `note in ${section}`,
    what: 'note',
    section,
    role: 'other',
    isAnchored: true,
  })),
];

/** How two neighbouring blocks lie to each other. */
export type Neighbourhood = 'same line' | 'siblings' | 'adjacent' | 'apart';

/** What it means that one state follows another; several pairs of states share a step. */
export function stepBetween(before: State, after: State): string {
  if (after.what === 'title') return 'to title';
  if (before.what === 'title') return after.what === 'heading' ? 'title, heading' : 'title, text';
  const isSame = before.section === after.section;
  if (after.what === 'heading') {
    if (before.what === 'heading') return isSame ? 'heading again' : 'heading, other heading';
    return isSame ? 'text, sub-heading' : 'text, new heading';
  }
  if (before.what === 'heading') {
    if (isSame) return after.what === 'note' ? 'heading, note' : `heading, its ${itemly(after)}`;
    return `heading, strange ${itemly(after)}`;
  }
  if (isSame) {
    if (before.what !== after.what) return before.what === 'note' ? 'note, item' : 'item, note';
    return before.what === 'note' ? 'note goes on' : `${itemly(after)} goes on`;
  }
  return `${before.isAnchored ? 'announced ' : ''}${itemly(before)}, other ${itemly(after)}`;
}

/**
 * Text is announced exactly when a heading of its section, or a lead-in, stands before it; a list of wishes
 * always is, because one wish alone is a requirement with softer words.
 */
export function isPossible(before: State, after: State): boolean {
  if (after.what === 'heading' || after.what === 'title') return true;
  if (after.what === 'note') return before.what !== 'text' || before.isAnchored || !isList(before);
  const opens = before.what === 'heading' || before.what === 'note';
  if (before.section !== after.section) return !after.isAnchored;
  return after.isAnchored === (opens || before.isAnchored);
}

function isList({ section }: State): boolean {
  return (listSections as readonly string[]).includes(section);
}

function itemly(state: State): 'item' | 'text' {
  return state.what === 'text' && isList(state) ? 'item' : 'text';
}
