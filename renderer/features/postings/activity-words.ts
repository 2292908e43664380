import type { PostingSummary } from '#shared/posting-summary.ts';
import { activityTexts, postingTexts } from '#shared/texts/postings.ts';

/** What the last activity was; of a posting that just came in, what is to look at. */
export function activityWords(posting: PostingSummary): string {
  const { kind, assessor, candidateName, count } = posting.lastActivity;
  const name = candidateName ?? activityTexts.somebody;
  switch (kind) {
    case 'imported':
      return troubleWords(posting) ?? activityTexts.imported;
    case 'new-version':
    case 'rubric-built':
      return activityTexts[kind];
    case 'state':
      return stateWords(posting);
    case 'rubric-frozen':
      return activityTexts[kind](assessor);
    case 'candidate-added':
      return activityTexts[kind](count, name);
    case 'stage':
    case 'packet':
      return activityTexts[kind](name);
    case 'rated':
      return activityTexts[kind](assessor, count, name);
    case 'submitted':
    case 'note':
    case 'decided':
      return activityTexts[kind](assessor, name);
  }
}

/** The first thing to look at in its text; null when there is none. */
function troubleWords({ troubles, doubtfulCount }: PostingSummary): string | null {
  const [first] = troubles;
  if (first === undefined) return null;
  return first === 'doubtful-lines'
    ? postingTexts.doubtfulLines(doubtfulCount)
    : postingTexts.troubles[first];
}

function stateWords({ status, stateNote, archivedAt }: PostingSummary): string {
  if (stateNote !== '') return stateNote;
  if (archivedAt !== null) return activityTexts.archived;
  if (status === 'on-hold') return activityTexts.onHold;
  return status === 'filled' ? activityTexts.filled : activityTexts.reopened;
}
