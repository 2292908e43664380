import type { LineRole, QualificationKind } from '#shared/posting.ts';

/** What a heading announces. `required` and `preferred` are lists of qualifications. */
export const sections = [
  'required',
  'preferred',
  'duties',
  'summary',
  'about',
  'pay',
  'benefits',
  'location',
  'legal',
  'apply',
  'conditions',
  'other',
] as const;
export type Section = (typeof sections)[number];

/** Sections whose text is items. */
export const listSections = ['required', 'preferred', 'duties'] as const;

/** The role a line has when it is plain text of a section. */
export const roleOfSection: Record<Section, LineRole> = {
  required: 'qualification',
  preferred: 'qualification',
  duties: 'responsibility',
  summary: 'summary',
  about: 'about',
  pay: 'pay',
  benefits: 'benefit',
  location: 'location',
  legal: 'legal',
  apply: 'apply',
  conditions: 'other',
  other: 'other',
};

/** What a qualification is unless its own words say otherwise. */
export function kindUnder(section: Section): QualificationKind {
  return section === 'preferred' ? 'preferred' : 'required';
}
