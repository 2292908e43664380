import { treatString, type BlindTreatment } from '#shared/blind-strings.ts';
import { blindKinds } from '#shared/blind.ts';
import type { ApplicationId, AssessorId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { squeeze } from '../packet/blind/fold.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

const fewestLetters = 2;
const mostStrings = 100;
const markers = new Set(blindKinds.map((kind) => squeeze(blindTexts.marker(kind))));
const candidate = squeeze(blindTexts.candidate(''));

const labels = {
  add: historyTexts.removeFromBlind,
  keep: historyTexts.keepInBlind,
  none: historyTexts.asFoundInBlind,
};

/** What a person adds to what blind copies of an application remove, or keeps of what is found. */
export function createStringTreatment({ stores, now }: HandlerDeps) {
  const { applications, blindStrings, candidates, history } = stores;

  /** @throws {RefusalError} `invalid-input` for what cannot be looked for, `refused` when there are too many */
  function check(string: string): void {
    const letters = squeeze(string);
    if (Array.from(letters).length < fewestLetters)
      throw new RefusalError('invalid-input', ruleTexts.tooShortForBlind(string));
    // It would be taken out of the very marker that stands for it.
    if (markers.has(letters) || letters === candidate)
      throw new RefusalError('invalid-input', ruleTexts.wordOfBlind(string));
  }

  return {
    treat(
      applicationId: ApplicationId,
      string: string,
      treatment: BlindTreatment,
      assessorId: AssessorId,
    ): void {
      if (treatment === 'add') check(string);
      const { candidateId } = found(applications.find(applicationId), 'application');
      const { name } = found(candidates.find(candidateId), 'candidate');
      const before = blindStrings.find(applicationId);
      const isSame = (one: string, other: string) => squeeze(one) === squeeze(other);
      const after = treatString(before, string, treatment, isSame);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      if (Math.max(after.add.length, after.keep.length) > mostStrings)
        throw new RefusalError('refused', ruleTexts.tooManyForBlind(mostStrings));
      const label = labels[treatment ?? 'none'](name);
      const command = { name: 'packet.treatString', label, subjectId: applicationId };
      const by = { changedBy: assessorId, changedAt: now().toISOString() };
      history.run(assessorId, command, () => blindStrings.put(applicationId, after, by));
    },
  };
}
