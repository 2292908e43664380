import type { Scale } from '../rubric.ts';

/** The words of each level, `[level - 1]`: short beside its number or mark, and what it means where no anchor is written. */
export const levelTexts = {
  words: {
    checklist: ['Not met', 'Partly', 'Met'],
    anchored: ['Not met', 'Below', 'Partly', 'Met', 'Exceeded'],
  },
  meanings: {
    checklist: ['Asked for and not shown.', 'Shown in part.', 'Clearly shown.'],
    anchored: [
      'Asked for and not shown.',
      'Little of it shown.',
      'Shown in part.',
      'Clearly shown.',
      'More than was asked for.',
    ],
  },
  notAssessed: 'Not asked. Left out of the score.',
} as const satisfies {
  words: Record<Scale, readonly string[]>;
  meanings: Record<Scale, readonly string[]>;
  notAssessed: string;
};
