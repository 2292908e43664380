import { useState } from 'react';

import type { Stage, StageDrafts } from '#shared/stage.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { settingsTexts as texts } from '#shared/texts/settings.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { StageRows } from '../stages/stage-rows.tsx';
import { Section } from './section.tsx';

/** The stages a posting begins with. */
export function StagesSection() {
  const { data: stages } = useRead('stage.listDefaults', {});
  return (
    <Section title={texts.sections.stages}>
      <p className="c3">{texts.stagesHint}</p>
      {stages && <StagesForm key={JSON.stringify(stages)} stages={stages} />}
    </Section>
  );
}

function StagesForm({ stages }: { stages: readonly Stage[] }) {
  const [drafts, setDrafts] = useState<StageDrafts>([...stages]);
  const change = useCommand('stage.changeDefaults');
  const isChanged = JSON.stringify(drafts) !== JSON.stringify(stages);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ stages: drafts }, { onSuccess: () => say(texts.stagesSaved) });
      }}
    >
      <StageRows drafts={drafts} onChange={setDrafts} />
      {change.error && (
        <p role="alert" className="bad">
          {change.error.message}
        </p>
      )}
      {isChanged && (
        <p className="row">
          <button type="submit" className="btn pri">
            {commonTexts.save}
          </button>
          <button type="button" className="btn" onClick={() => setDrafts([...stages])}>
            {commonTexts.cancel}
          </button>
        </p>
      )}
    </form>
  );
}
