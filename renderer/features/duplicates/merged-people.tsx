import type { CandidateId } from '#shared/ids.ts';
import { duplicateTexts } from '#shared/texts/duplicates.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { whenWas } from '../../shell/format.ts';
import './merged-people.css';

type Props = { candidateId?: CandidateId };

/** Who was merged into whom, each with its way back; of one person, who is in them. */
export function MergedPeople({ candidateId }: Props) {
  const { data: merges = [] } = useRead('duplicate.listMerges', {
    candidateId: candidateId ?? null,
  });
  const unmerge = useCommand('duplicate.unmerge');
  if (merges.length === 0) return null;
  return (
    <section className="merged-people" aria-label={duplicateTexts.merges}>
      <h2 className="lab">{duplicateTexts.merges}</h2>
      <ul>
        {merges.map(({ id, keptName, mergedName, mergedBy, mergedAt }) => (
          <li key={id}>
            <span className="grow nm">
              <b dir="auto">{duplicateTexts.mergedLine(mergedName, keptName)}</b>
              <small>
                {whenWas(mergedAt)} · <bdi>{mergedBy}</bdi>
              </small>
            </span>
            <button
              type="button"
              className="btn sm"
              aria-label={`${duplicateTexts.unmerge} ${mergedName}`}
              onClick={() =>
                unmerge.mutate(
                  { mergeId: id },
                  { onSuccess: ({ name }) => say(duplicateTexts.unmerged(name)) },
                )
              }
            >
              {duplicateTexts.unmerge}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
