import { v7 } from 'uuid';

import { kitContentSchema, type KitContent } from '../kit.ts';

/** A kit of two criteria that is valid whatever is said of it; say only what matters. */
export function aKit(given: Partial<KitContent> = {}): KitContent {
  const criterion = (code: string, name: string, kind: 'required' | 'preferred') => ({
    ...{ id: v7(), code, name, kind },
    text: `${name}, as the posting says it.`,
    anchors: ['', '', ''],
    questions: ['Walk me through the last time you did this.'],
  });
  return kitContentSchema.parse({
    kitId: v7(),
    key: '7f'.repeat(32),
    madeAt: '2026-11-24T09:00:00.000Z',
    madeBy: 'Ines Duarte',
    deleteBy: '2027-05-31',
    assessor: { id: v7(), name: 'Jonas Weber' },
    applicationId: v7(),
    candidateName: 'Asha Raghunathan',
    posting: {
      id: v7(),
      title: 'Data Analyst',
      lines: [{ text: 'Data Analyst', role: 'title' }],
    },
    rubric: {
      id: v7(),
      version: 1,
      scale: 'checklist',
      criteria: [
        criterion('R1', 'Incident response', 'required'),
        criterion('P1', 'Spanish', 'preferred'),
      ],
    },
    checklist: [
      { when: 'before', text: 'Read the criteria.' },
      { when: 'after', text: 'Rate within the hour.' },
    ],
    ...given,
  });
}
