import { v7 } from 'uuid';

import type { Assessor } from '#shared/assessor.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { kitIdSchema, type ApplicationId } from '#shared/ids.ts';
import { kitSchema, type Kit } from '#shared/kit.ts';
import type { Rubric } from '#shared/rubric.ts';
import {
  scorecardFileFormat,
  scorecardFileVersion,
  type ScorecardFile,
} from '#shared/scorecard-file.ts';
import { scorecardChecksum } from '../kit/scorecard-checksum.ts';
import type { TestWorkbench } from './test-workbench.ts';

type Unsigned = Omit<ScorecardFile, 'checksum'>;
/** So much of a kit is in its own file too. */
type KitInHand = Pick<Kit, 'id' | 'key' | 'applicationId' | 'rubricId' | 'content'>;

/** A kit of this rubric for this assessor, as if it had been made now by whoever is at the keyboard. */
export function makeKit(
  { stores }: TestWorkbench,
  applicationId: ApplicationId,
  rubric: Rubric,
  { id: assessorId, name }: Assessor,
  at = '2026-11-23T09:00:00.000Z',
): Kit {
  const me = stores.assessors.currentId();
  if (me === null) throw new Error('nobody is at the keyboard');
  const codes = criterionCodes(rubric.criteria);
  const id = kitIdSchema.parse(v7());
  const key = id.replaceAll('-', '').repeat(2);
  const kit = kitSchema.parse({
    ...{ id, applicationId, rubricId: rubric.id, assessorId, key, madeAt: at, madeBy: me },
    withdrawnAt: null,
    content: {
      ...{ kitId: id, key, madeAt: at, madeBy: 'Marta Oliveira', deleteBy: null, applicationId },
      assessor: { id: assessorId, name },
      candidateName: 'Asha Raghunathan',
      posting: { id: rubric.postingId, title: 'Engineer', lines: [] },
      rubric: {
        ...{ id: rubric.id, version: rubric.version, scale: rubric.scale },
        criteria: rubric.criteria.map((criterion) => ({
          ...criterion,
          ...{ code: codes.get(criterion.id) ?? '', questions: [] },
        })),
      },
      checklist: [{ when: 'during', text: 'Ask for an example' }],
    },
  });
  stores.history.run(me, { name: 'kit.make', label: 'make a kit', subjectId: id }, () =>
    stores.kits.insert(kit),
  );
  return kit;
}

/** A finished scorecard of a kit, first criterion at level 3; say only what matters. */
export function filledIn(kit: KitInHand, given: Partial<Unsigned> = {}): ScorecardFile {
  const { content } = kit;
  const [first] = content.rubric.criteria;
  if (!first) throw new Error('a kit without criteria');
  const unsigned: Unsigned = {
    ...{ format: scorecardFileFormat, formatVersion: scorecardFileVersion, kitId: kit.id },
    ...{ applicationId: kit.applicationId, rubricId: kit.rubricId, assessor: content.assessor },
    ...{ rubricVersion: content.rubric.version, candidateName: content.candidateName },
    postingTitle: content.posting.title,
    ratings: [
      {
        ...{ criterionId: first.id, criterionName: first.name, level: 3, why: 'Secret why' },
        ratedAt: '2026-11-23T08:10:00.000Z',
      },
    ],
    ...{ notes: 'Secret note', recommendation: 'yes', summary: 'Secret summary' },
    checklist: content.checklist.map(({ text }) => ({ text, isDone: true })),
    startedAt: '2026-11-23T08:00:00.000Z',
    savedAt: '2026-11-23T08:30:00.000Z',
    isFinished: true,
    ...given,
  };
  return signed(kit, unsigned);
}

/** With the checksum that the kit's page would give it, whatever is in it. */
export function signed({ key }: Pick<Kit, 'key'>, unsigned: Unsigned): ScorecardFile {
  return { ...unsigned, checksum: scorecardChecksum(unsigned, key) };
}

/** As a file that was chosen or dropped. */
export function asFile(content: unknown, fileName = 'jonas.scorecard.json') {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return { fileName, bytes: new Uint8Array(new TextEncoder().encode(text)) };
}

/** Imports these files and gives the report. */
export async function importReturned(
  { ask, willChoose }: TestWorkbench,
  ...files: { fileName: string; bytes: Uint8Array<ArrayBuffer> }[]
) {
  willChoose(files);
  return ask('returned.import', { token: 'chosen' });
}
