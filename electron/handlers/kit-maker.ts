import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

import { assessorSchema, type Assessor } from '#shared/assessor.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { hideNamesIn, letterNames } from '#shared/hidden-names.ts';
import type { ApplicationId, AssessorId, PostingId } from '#shared/ids.ts';
import type { KitReceiver, KitRequest } from '#shared/kit-making.ts';
import { kitContentSchema, kitSchema, type Kit, type KitContent } from '#shared/kit.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import { RefusalError } from '#shared/refusal.ts';
import type { Rubric } from '#shared/rubric.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { kitTexts } from '#shared/texts/kit.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { readKitParts } from '../kit/kit-parts.ts';
import { renderKit } from '../kit/render-kit.ts';
import { found } from './caller.ts';
import { fileNameOf } from './file-name-of.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { refuseUnfinished } from './rubric-rules.ts';

export type MadeKit = {
  kit: Kit;
  bytes: Uint8Array;
  /** What the file is called unless a person says otherwise. */
  fileName: string;
  receiver: Assessor;
  isReceiverNew: boolean;
  /** The version in the kit; still a draft where it is frozen with it. */
  rubric: Rubric;
};

/**
 * Makes the kit of an application for one assessor. It is made from the posting, the rubric, the questions and one
 * name: of what anybody recorded about the candidate nothing is read here, so nothing of it can get in.
 */
export function createKitMaker(deps: HandlerDeps) {
  const { applications, assessors, candidates, postings, rubrics } = deps.stores;

  /** @throws {RefusalError} `conflict` when there is no rubric, `refused` when a draft lacks what a frozen one must have */
  function rubricOf(postingId: PostingId): Rubric {
    const rubric = rubrics.findFrozen(postingId) ?? rubrics.findDraft(postingId);
    if (!rubric) throw new RefusalError('conflict', ruleTexts.noRubric);
    if (rubric.status === 'draft') refuseUnfinished(rubric);
    return rubric;
  }

  const rubricFor = (applicationId: ApplicationId) =>
    rubricOf(found(applications.find(applicationId), 'application').postingId);

  /** As the candidate can be called, and how to put their name out of a text. */
  function namesOf(applicationId: ApplicationId) {
    const { postingId, candidateId } = found(applications.find(applicationId), 'application');
    const { name, latinName, deleteBy } = found(candidates.find(candidateId), 'candidate');
    const all = applications
      .listByPosting(postingId)
      .map(({ id, createdAt }) => ({ applicationId: id, createdAt }));
    const letter = compareTexts.alias(letterNames(all).get(applicationId) ?? '');
    const hide = (text: string) => hideNamesIn(text, [{ name, latinName, alias: letter }]);
    return { name, latinName, letter, deleteBy, hide };
  }

  function receiverOf(receiver: KitReceiver): Assessor {
    if (receiver.type === 'assessor') return found(assessors.find(receiver.id), 'assessor');
    const { name } = receiver;
    if (assessors.list().some((each) => each.name === name)) {
      throw new RefusalError('conflict', kitTexts.nameTaken(name));
    }
    return assessorSchema.parse({ id: v7(), name, createdAt: deps.now().toISOString() });
  }

  function postingOf({ postingId }: Rubric): KitContent['posting'] {
    const posting = found(postings.find(postingId), 'posting');
    const corrections = postings.listCorrections(postingId);
    const { lines } = applyCorrections(posting.source, posting.parsed, corrections);
    return {
      ...{ id: postingId, title: posting.title },
      lines: lines.map(({ start, end, role }) => ({
        text: posting.source.slice(start, end),
        role,
      })),
    };
  }

  const fileOf = (content: KitContent, called: string) => ({
    bytes: Buffer.from(renderKit(content, readKitParts(deps.kitDir))),
    fileName: fileNameOf(kitTexts.fileName(called, content.posting.title, content.assessor.name)),
  });

  return {
    rubricOf,
    rubricFor,
    namesOf,
    receiverOf,
    fileOf,

    make(request: KitRequest, makerId: AssessorId): MadeKit {
      const { applicationId, isByLetter, checklist, deleteBy } = request;
      const rubric = rubricFor(applicationId);
      const receiver = receiverOf(request.receiver);
      const { name, latinName, letter, hide } = namesOf(applicationId);
      const shown = isByLetter ? hide : (text: string) => text;
      const codes = criterionCodes(rubric.criteria);
      const asked = new Map(request.questions.map((each) => [each.criterionId, each.texts]));
      const content = kitContentSchema.parse({
        ...{ kitId: v7(), key: randomBytes(32).toString('hex') },
        madeAt: deps.now().toISOString(),
        madeBy: found(assessors.find(makerId), 'assessor').name,
        ...{ deleteBy, applicationId },
        assessor: { id: receiver.id, name: receiver.name },
        candidateName: isByLetter ? letter : name,
        posting: postingOf(rubric),
        rubric: {
          ...{ id: rubric.id, version: rubric.version, scale: rubric.scale },
          criteria: rubric.criteria.map((criterion) => ({
            ...criterion,
            code: codes.get(criterion.id) ?? '',
            questions: (asked.get(criterion.id) ?? []).map(shown),
          })),
        },
        checklist: checklist.map((step) => ({ ...step, text: shown(step.text) })),
      });
      const { kitId: id, key, madeAt } = content;
      const kit = kitSchema.parse({
        ...{ id, applicationId, rubricId: rubric.id, assessorId: receiver.id, key, madeAt },
        ...{ madeBy: makerId, content, withdrawnAt: null },
      });
      return {
        ...{ kit, receiver, rubric, isReceiverNew: request.receiver.type === 'new' },
        ...fileOf(content, isByLetter ? letter : latinName || name),
      };
    },
  };
}
