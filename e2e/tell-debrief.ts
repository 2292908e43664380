import { criterionCodes } from '#shared/criterion-code.ts';
import type { ApplicationId, PostingId } from '#shared/ids.ts';
import type { Level } from '#shared/scorecard.ts';
import type { Workbench } from './workbench.ts';

/** The sample posting's criteria: nine required, five preferred. */
const codes = Array.from({ length: 14 }, (_, at) => (at < 9 ? `R${at + 1}` : `P${at - 8}`));

type Told = {
  name: string;
  latinName?: string;
  /** What all give: a level for each criterion in order; a dot is "not assessed". */
  levels: string;
  /** Where one gives otherwise, by code. */
  jonas?: Record<string, Level>;
  ines?: Record<string, Level>;
};

/** Twelve invented people; any likeness is chance. */
const people: readonly Told[] = [
  { name: 'Asha Raghunathan', levels: '33332323322..2', jonas: { R7: 3 }, ines: { R4: 2, R5: 3 } },
  { name: 'Kwabena Mensah', levels: '33323322222332', jonas: { R7: 1, R4: 3 }, ines: { R9: 3 } },
  { name: '陳怡君', levels: '32323333231.23', latinName: 'Chen Yi-chun', jonas: { R2: 3 } },
  { name: 'Олена Коваленко', levels: '33323333332223', latinName: 'Olena Kovalenko' },
  { name: 'Bram de Wit', levels: '32322223222222', ines: { R6: 3, P1: 3 } },
  { name: 'Lucía Ferrer', levels: '33222322332222', jonas: { P2: 2 } },
  { name: 'Tomasz Zieliński', levels: '32232222222.22', ines: { R4: 2 } },
  { name: 'Nadia Haddad', levels: '3322233222223.', jonas: { R8: 2 } },
  { name: 'Ewan Sinclair', levels: '22222322222222' },
  { name: 'Priya Venkatesan', levels: '33322232222132', ines: { R7: 2 } },
  { name: 'Jonas Brandt', levels: '32222222212222', jonas: { R5: 3 } },
  { name: 'Mei Okafor', levels: '3222122222.222', ines: { R5: 2 } },
];

export type Debrief = { postingId: PostingId; ids: ApplicationId[]; sealedId: ApplicationId };

/**
 * Fills an open workbench, whose first assessor is there, with a posting that is ready for its debrief: twelve
 * candidates rated by three assessors, but one of them not yet by the one at the keyboard, who has a draft on it.
 */
export async function tellDebrief({ call }: Workbench): Promise<Debrief> {
  await call('import.sample', {});
  let postings = await call('posting.list', {});
  while (postings.length === 0) postings = await call('posting.list', {});
  const postingId = postings[0]!.id;
  const { id: rubricId, criteria } = await call('rubric.build', { postingId });
  const idOf = new Map([...criterionCodes(criteria)].map(([id, code]) => [code, id]));
  const testing = idOf.get('R7')!;
  await call('rubric.changeCriterion', {
    ...{ rubricId, criterionId: testing },
    changes: {
      anchors: [
        'Leaves testing to others.',
        'Tests units; integration and end to end are somebody else’s.',
        'Owns unit, integration and end-to-end tests on the same service.',
      ],
    },
  });
  const marta = (await call('workspace.get', {})).assessor!;
  const jonas = await call('assessor.add', { name: 'Jonas Weber' });
  const ines = await call('assessor.add', { name: 'Ines Duarte' });
  const ids: ApplicationId[] = [];
  for (const { name, latinName = '' } of people) {
    const draft = { ...{ name, latinName, email: '', phone: '', headline: '', location: '' } };
    const candidate = { draft: { ...draft, source: '', deleteBy: null } };
    ids.push((await call('application.add', { postingId, candidate })).id);
  }
  for (const assessor of [marta, jonas, ines]) {
    await call('assessor.switch', { assessorId: assessor.id });
    for (const [index, applicationId] of ids.entries()) {
      const person = people[index]!;
      const own = assessor === jonas ? person.jonas : assessor === ines ? person.ines : {};
      for (const [at, code] of codes.entries()) {
        const sign = person.levels[at];
        const level = own?.[code] ?? (sign === '.' ? null : Number(sign));
        // Ines had no time for the last two criteria of anybody.
        if (assessor === ines && at > 11) continue;
        await call('scorecard.rate', { applicationId, criterionId: idOf.get(code)!, level });
      }
      if (index === 1 && assessor !== marta) {
        const says =
          assessor === jonas
            ? 'I leave end-to-end to QA. I would not block a release on it.'
            : 'Strong on unit and contract tests; Kwabena has not owned end-to-end.';
        const note = await call('note.add', { applicationId, body: says, isPrivate: false });
        const source = { type: 'note' as const, noteId: note.id, start: 0, end: says.length };
        await call('evidence.attach', { applicationId, criterionId: testing, source });
      }
      if (index === 1 && assessor === marta) {
        const why = 'Wrote the contract tests of nine services.';
        await call('scorecard.explain', { applicationId, criterionId: testing, why });
        await call('scorecard.rate', { applicationId, criterionId: testing, level: 3 });
      }
      if (index === 3 && assessor === marta) continue; // still being rated
      const recommendation = index < 2 ? 'yes' : index < 6 ? 'no' : 'strong-no';
      await call('scorecard.recommend', { applicationId, recommendation, summary: '' });
      await call('scorecard.submit', { applicationId });
    }
  }
  await call('assessor.switch', { assessorId: marta.id });
  return { postingId, ids, sealedId: ids[3]! };
}
