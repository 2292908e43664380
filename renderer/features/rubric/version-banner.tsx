import { IconLock } from '@tabler/icons-react';

import { codesOfChangedLines } from '#shared/criterion-code.ts';
import { rubricChanges } from '#shared/rubric-versions.ts';
import type { PostingRubrics } from '#shared/rubric.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { versionTexts } from '#shared/texts/versions.ts';
import { whenWas } from '../../shell/format.ts';

type Props = { rubrics: PostingRubrics };

/** What is frozen, what is being edited, and what will not happen. */
export function VersionBanner({ rubrics: { draft, frozen, scorecardCount } }: Props) {
  const changes = draft && frozen ? rubricChanges(frozen, draft) : [];
  const changed = codesOfChangedLines((draft ?? frozen)?.criteria ?? []);
  return (
    <div className="ban">
      <IconLock size={16} stroke={1.6} />
      <div>
        {frozen?.frozenAt && (
          <>
            <b>{rubricTexts.frozen(frozen.version)}</b>{' '}
            {rubricTexts.frozenSince(whenWas(frozen.frozenAt), scorecardCount)}{' '}
          </>
        )}
        {draft && <b>{rubricTexts.editing(draft.version)}</b>}{' '}
        {frozen ? rubricTexts.willNot : rubricTexts.draftNote}{' '}
        {changed.length > 0 && versionTexts.fromChangedLines(changed)}
        {draft && frozen && (
          <details>
            <summary>
              {changes.length > 0 ? rubricTexts.changes(changes.length) : rubricTexts.noChanges}
            </summary>
            <ul>
              {changes.map(({ criterion, change, parts }) => (
                <li key={criterion.id}>
                  {criterion.name}: {rubricTexts.changeWords[change]}
                  {parts.length > 0 &&
                    ` (${parts.map((part) => rubricTexts.parts[part]).join(', ')})`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
