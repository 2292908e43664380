import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';

import type { Assessor } from '#shared/assessor.ts';
import { settingsTexts as texts } from '#shared/texts/settings.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { AddAssessor } from '../../shell/add-assessor.tsx';
import { SavedText } from '../../ui/saved-text.tsx';
import { Section } from './section.tsx';

export function AssessorsSection() {
  const { data: workspace } = useRead('workspace.get', {});
  const [isAdding, setAdding] = useState(false);
  return (
    <Section title={texts.sections.people}>
      <ul className="settings-list">
        {workspace?.assessors.map((assessor) => (
          <AssessorRow
            key={assessor.id}
            assessor={assessor}
            isCurrent={assessor.id === workspace.assessor?.id}
          />
        ))}
      </ul>
      <button type="button" className="btn" onClick={() => setAdding(true)}>
        <IconUserPlus size={14} stroke={1.6} aria-hidden="true" /> {texts.addAssessor}
      </button>
      <p className="c3">{texts.noPasswords}</p>
      {isAdding && <AddAssessor onClose={() => setAdding(false)} />}
    </Section>
  );
}

function AssessorRow({ assessor, isCurrent }: { assessor: Assessor; isCurrent: boolean }) {
  const rename = useCommand('assessor.rename');
  const switchTo = useCommand('assessor.switch');
  return (
    <li>
      <SavedText
        label={`${texts.assessorName}: ${assessor.name}`}
        value={assessor.name}
        maxLength={120}
        isRequired
        onSave={(name) => rename.mutate({ assessorId: assessor.id, name })}
      />
      {isCurrent ? (
        <span className="c3">{texts.atKeyboard}</span>
      ) : (
        <button
          type="button"
          className="btn gh"
          onClick={() => switchTo.mutate({ assessorId: assessor.id })}
        >
          {texts.switchTo} <span className="visually-hidden">{assessor.name}</span>
        </button>
      )}
    </li>
  );
}
