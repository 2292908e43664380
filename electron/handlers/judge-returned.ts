import type { Kit } from '#shared/kit.ts';
import type { ReturnedFile, ReturnQuestion } from '#shared/returned-scorecard.ts';
import { scaleSteps, type Rubric } from '#shared/rubric.ts';
import type { ScorecardFile } from '#shared/scorecard-file.ts';
import { returnedRuleTexts } from '#shared/texts/returned.ts';
import { plainDateOf } from '#shared/time.ts';
import { mapVersions, type VersionMap } from '#shared/version-map.ts';
import type { ReadScorecard } from '../kit/read-scorecard-file.ts';
import { scorecardChecksum } from '../kit/scorecard-checksum.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

type Card = NonNullable<ReturnedFile['card']>;
export type Judged =
  | { verdict: 'refused'; message: string; card: Card | null }
  | { verdict: 'already-here'; message: string; card: Card }
  | {
      verdict: 'good';
      card: Card;
      kit: Kit;
      /** What a person has to decide first; nothing when it can come in at once. */
      questions: ReturnQuestion[];
      /** What there is to decide, and what else there is to know. */
      questionWords: string[];
      remarks: string[];
      versionMap: VersionMap | null;
    };

/** Holds a file that is one by its format against what this workspace knows of its kit. */
export function createReturnJudge({ stores }: Pick<HandlerDeps, 'stores'>) {
  const { kits, returned, applications, candidates, postings, assessors, rubrics, scorecards } =
    stores;

  /** The words that name a kit's card. */
  function cardOf({ applicationId, assessorId }: Kit, savedAt: string): Card {
    const { candidateId, postingId } = found(applications.find(applicationId), 'application');
    return {
      applicationId,
      savedAt,
      assessorName: found(assessors.find(assessorId), 'assessor').name,
      candidateName: found(candidates.find(candidateId), 'candidate').name,
      postingTitle: found(postings.find(postingId), 'posting').title,
    };
  }

  /** Why the content cannot be this kit's, or cannot be a finished scorecard; undefined when nothing is wrong. */
  function faultOf(file: ScorecardFile, kit: Kit, rubric: Rubric, card: Card): string | undefined {
    const { assessorName, candidateName } = card;
    if (file.applicationId !== kit.applicationId) {
      return returnedRuleTexts.otherApplication(candidateName);
    }
    if (file.assessor.id !== kit.assessorId) return returnedRuleTexts.otherAssessor(assessorName);
    if (file.rubricId !== rubric.id || file.rubricVersion !== rubric.version) {
      return returnedRuleTexts.otherRubric(rubric.version);
    }
    const names = new Map(rubric.criteria.map(({ id, name }) => [id, name]));
    const steps = scaleSteps[rubric.scale];
    for (const { criterionId, criterionName, level } of file.ratings) {
      const name = names.get(criterionId);
      if (name === undefined) return returnedRuleTexts.foreignCriterion(criterionName);
      if (level !== null && level > steps) return returnedRuleTexts.offScale(name, level, steps);
    }
    if (!file.isFinished) return returnedRuleTexts.unfinished(assessorName);
    // What the workbench asks of a scorecard that is submitted in it.
    if (file.ratings.every(({ level }) => level === null)) {
      return returnedRuleTexts.nothingRated(assessorName);
    }
    if (file.recommendation === null) return returnedRuleTexts.noRecommendation(assessorName);
    return undefined;
  }

  /** The newest version that the assessor has submitted a scorecard on; 0 when none. */
  function submittedVersion({ applicationId, assessorId }: Kit): number {
    return Math.max(
      0,
      ...scorecards
        .listByApplication(applicationId)
        .filter((each) => each.assessorId === assessorId && each.status === 'submitted')
        .map(({ rubricVersion }) => rubricVersion),
    );
  }

  return function judge({ file }: ReadScorecard): Judged {
    const kit = kits.find(file.kitId);
    if (!kit) return { verdict: 'refused', message: returnedRuleTexts.unknownKit, card: null };
    const card = cardOf(kit, file.savedAt);
    const { assessorName, candidateName } = card;
    const refused = (message: string): Judged => ({ verdict: 'refused', message, card });
    const { checksum, ...unsigned } = file;
    if (scorecardChecksum(unsigned, kit.key) !== checksum) {
      const message = returnedRuleTexts.checksum(assessorName, candidateName);
      return { verdict: 'refused', message, card: { ...card, savedAt: null } };
    }
    const rubric = found(rubrics.find(kit.rubricId), 'rubric');
    const fault = faultOf(file, kit, rubric, card);
    if (fault !== undefined) return refused(fault);

    const here = returned.findOfKit(kit.id);
    if (here && returned.content(here.id).checksum === checksum) {
      const message = returnedRuleTexts.same(dayOf(here.receivedAt), here.openedAt !== null);
      return { verdict: 'already-here', message, card };
    }
    if (here?.openedAt)
      return refused(returnedRuleTexts.opened(assessorName, dayOf(here.openedAt)));
    if (kit.withdrawnAt !== null) {
      return refused(returnedRuleTexts.withdrawn(assessorName, dayOf(kit.withdrawnAt)));
    }
    if (submittedVersion(kit) >= rubric.version) {
      return refused(returnedRuleTexts.alreadySubmitted(assessorName, candidateName));
    }

    const questions: ReturnQuestion[] = [];
    const questionWords: string[] = [];
    const before = sealedBefore(kit);
    if (before) {
      questions.push('replaces-sealed');
      questionWords.push(
        before.kitId !== kit.id
          ? returnedRuleTexts.otherKit(assessorName)
          : returned.content(before.id).savedAt <= file.savedAt
            ? returnedRuleTexts.newerSave
            : returnedRuleTexts.earlierSave,
      );
    }
    const current = rubrics.findFrozen(rubric.postingId);
    const isOlder = current !== undefined && current.id !== rubric.id;
    if (isOlder) {
      questions.push('older-version');
      questionWords.push(returnedRuleTexts.olderVersion(rubric.version, current.version));
    }
    const hasDraft = scorecards.findOwn(kit.applicationId, kit.assessorId, kit.rubricId);
    const remarks = hasDraft ? [returnedRuleTexts.draftWaits(assessorName)] : [];
    const versionMap = isOlder ? mapVersions(rubric, current) : null;
    return { verdict: 'good', card, kit, questions, questionWords, remarks, versionMap };
  };

  /** The card of this assessor, sealed, that the new one would stand beside on the same version. */
  function sealedBefore({ applicationId, assessorId, rubricId }: Kit) {
    return returned
      .listByApplication(applicationId)
      .find(
        (each) =>
          each.assessorId === assessorId && each.rubricId === rubricId && each.openedAt === null,
      );
  }
}

const dayOf = (instant: string) => plainDateOf(new Date(instant));
