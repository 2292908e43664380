import { useDeferredValue } from 'react';

import type { CandidateDraft } from '#shared/candidate.ts';
import { duplicateTexts } from '#shared/texts/duplicates.ts';
import { useRead } from '../../bridge/use-call.ts';

type Props = { draft: CandidateDraft };

/** Says while somebody is typed in who of those here they are like; it never stops anybody. */
export function LikelyDuplicates({ draft }: Props) {
  const { name, latinName, email, phone } = useDeferredValue(draft);
  const { data: like = [] } = useRead('duplicate.findLike', { name, latinName, email, phone });
  return (
    <div role="status" className="s12 warn">
      {like.map((person) => (
        <p key={person.id} dir="auto">
          {duplicateTexts.likely(person.name, person.agreeIn)}
        </p>
      ))}
    </div>
  );
}
