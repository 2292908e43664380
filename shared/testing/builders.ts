import { v7 } from 'uuid';

import type { CandidateDraft } from '../candidate.ts';
import { criterionSchema, rubricSchema, type Criterion, type Rubric } from '../rubric.ts';

/** A criterion that is valid whatever is said of it; say only what matters. */
export function aCriterion(given: Partial<Criterion> = {}): Criterion {
  return criterionSchema.parse({
    id: v7(),
    name: 'Incident response',
    text: 'Has led the response to an incident.',
    kind: 'required',
    minYears: null,
    category: 'experience',
    weight: 1,
    weightReason: '',
    anchors: ['', '', ''],
    otherAnchors: [],
    source: null,
    copiedFrom: null,
    ...given,
  });
}

/** A frozen checklist rubric of these criteria. */
export function aRubric(criteria: Criterion[], given: Partial<Rubric> = {}): Rubric {
  return rubricSchema.parse({
    id: v7(),
    postingId: v7(),
    version: 1,
    scale: 'checklist',
    status: 'frozen',
    createdAt: '2026-11-09T08:00:00.000Z',
    frozenAt: '2026-11-09T09:00:00.000Z',
    frozenBy: v7(),
    criteria,
    ...given,
  });
}

/** The fields of a person of whom nothing but the name is known. */
export const aDraft = (name: string): CandidateDraft => ({
  name,
  latinName: '',
  email: '',
  phone: '',
  headline: '',
  location: '',
  source: '',
  deleteBy: null,
});
