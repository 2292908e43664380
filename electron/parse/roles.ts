import type { LineRole, QualificationKind, Reason } from '#shared/posting.ts';
import type { Block } from './blocks.ts';
import { readHeading, type Heading } from './headings.ts';
import { requirementStrength } from './requirement-cues.ts';
import type { Section } from './section-lexicon.ts';

/** A block with what it is and why. `itemStart` is where the text behind a run-in label begins. */
export type PlacedBlock = {
  block: Block;
  role: LineRole;
  /** What a qualification is unless its own words say otherwise. */
  kindUnderHeading: QualificationKind;
  itemStart: number;
  reasons: Reason[];
  isDoubtful: boolean;
};

type State = { section: Section | undefined; heading: string; underKnown: boolean };

const roleOfSection: Record<Section, LineRole> = {
  required: 'qualification',
  preferred: 'qualification',
  duties: 'responsibility',
  summary: 'summary',
  about: 'about',
  pay: 'pay',
  benefits: 'benefit',
  legal: 'legal',
  apply: 'apply',
  location: 'location',
  conditions: 'other',
  other: 'other',
};

const legal =
  /\b(?:equal (?:employment )?opportunit|without regard to|protected (?:veteran|status|class)|race, colou?r|reasonable accommodation|e-verify|disabilit(?:y|ies) and protected)/i;
const apply =
  /\b(?:to apply|applicants? (?:are asked|should send|must send)|application (?:letter|procedure|deadline)|short-?listed|cover letters?|please (?:reach out|contact|mention|clearly mention|send|submit)|^questions\?|apply (?:now|today|online|at|by|via|through)|(?:send|submit|email) (?:your|a|us your) (?:resume|résumé|cv|application|cover))/i;
const pay =
  /^(?:\W*(?:pay|salary|compensation|wage|rate|hourly|annual|base)\b|.{0,60}[$£€]\s?\d[\d,.]*k?\s*(?:[-–—]|to|per|\/|an?\b))/i;
const location = /^(?:work |job )?locations?\b|^remote\b|^(?:on-?site|hybrid)\b/i;
const benefit =
  /\b(?:401\s?\(?k|paid time off|pto\b|health insurance|dental|medical, |parental leave|vision insurance)/i;

/** Gives every block one role, carrying the section from heading to heading. */
export function placeBlocks(
  blocks: readonly Block[],
  titleLine: number | undefined,
): PlacedBlock[] {
  const state: State = { section: undefined, heading: '', underKnown: false };
  return blocks.map((block, at) => {
    if (block.lineNumbers[0] === titleLine && block.isWholeLine) {
      return placed(block, 'title', [{ code: 'stands-first' }]);
    }
    const heading = readHeading(block);
    if (heading && opens(heading, block, blocks[at + 1], state)) {
      state.section = heading.section;
      state.heading = heading.words;
      state.underKnown = heading.isKnown;
      if (heading.textOffset === null) {
        return placed(
          block,
          'heading',
          [{ code: 'reads-as-heading', detail: heading.words }],
          !heading.isKnown,
        );
      }
      return placeText(block, state, heading.textOffset);
    }
    return placeText(block, state, 0);
  });
}

/** A sub-heading of no known sense stays in its section; a short requirement is not a heading. */
function opens(heading: Heading, block: Block, next: Block | undefined, state: State): boolean {
  if (heading.textOffset !== null) {
    return !(
      block.hasBullet &&
      isList(state.section) &&
      !['preferred', 'required'].includes(heading.section)
    );
  }
  if (heading.isKnown) return !block.hasBullet || next?.hasBullet === true || next === undefined;
  if (heading.section === 'other' && !heading.isStrong && isList(state.section)) {
    heading.section = state.section;
  }
  return true;
}

function isList(section: Section | undefined): section is 'required' | 'preferred' | 'duties' {
  return section === 'required' || section === 'preferred' || section === 'duties';
}

function placeText(block: Block, state: State, itemStart: number): PlacedBlock {
  const text = block.text.slice(itemStart);
  const under: Reason[] = state.heading ? [{ code: 'under-heading', detail: state.heading }] : [];
  const strength = requirementStrength(text);
  const kindUnderHeading = state.section === 'preferred' ? 'preferred' : 'required';
  const at = (role: LineRole, reasons: Reason[], isDoubtful = false) =>
    ({
      ...placed(block, role, reasons, isDoubtful),
      itemStart,
      kindUnderHeading,
    }) satisfies PlacedBlock;

  if (legal.test(text)) return at('legal', [{ code: 'legal-words' }]);
  if (pay.test(text) && /\d/.test(text) && !isList(state.section))
    return at('pay', [{ code: 'pay-words' }]);
  if (state.section === 'pay') return at('pay', under);
  if (block.isWholeLine && pay.test(text) && /[$£€]\s?\d/.test(text))
    return at('pay', [{ code: 'pay-words' }]);
  if (location.test(block.text) && block.text.length < 120)
    return at('location', [{ code: 'location-words' }]);
  if (apply.test(text) && strength !== 'strong') return at('apply', [{ code: 'apply-words' }]);

  switch (state.section) {
    case 'required':
    case 'preferred':
      if (text.length > 200 && !block.hasBullet && strength === 'none')
        return at('other', [{ code: 'no-requirement' }], true);
      if (text.endsWith(':') && !block.hasBullet) return at('other', [{ code: 'lead-in' }]);
      return at('qualification', mark(block, under), !state.underKnown && strength === 'none');
    case 'duties':
      if (strength === 'strong' && !/^(?:ensur|provid|maintain|manag)/i.test(text)) {
        return at('qualification', [{ code: 'requirement-words' }], true);
      }
      if (text.endsWith(':') && !block.hasBullet) return at('other', [{ code: 'lead-in' }]);
      return at('responsibility', mark(block, under), !state.underKnown);
    case undefined:
    case 'summary':
    case 'about':
    case 'other':
      if (strength === 'strong' || (block.hasBullet && strength === 'weak')) {
        return at('qualification', [{ code: 'requirement-words' }], true);
      }
      if (benefit.test(text)) return at('benefit', [{ code: 'benefit-words' }], true);
      if (state.section === undefined)
        return at(text.length > 60 ? 'summary' : 'other', [{ code: 'before-headings' }]);
      return at(roleOfSection[state.section], under);
    case 'benefits':
    case 'legal':
    case 'apply':
    case 'location':
    case 'conditions':
      return at(roleOfSection[state.section], under);
  }
}

function mark(block: Block, reasons: Reason[]): Reason[] {
  return block.hasBullet ? [...reasons, { code: 'list-mark' }] : reasons;
}

function placed(block: Block, role: LineRole, reasons: Reason[], isDoubtful = false): PlacedBlock {
  return { block, role, reasons, isDoubtful, itemStart: 0, kindUnderHeading: 'required' };
}
