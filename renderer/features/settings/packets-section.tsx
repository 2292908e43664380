import { papers } from '#shared/paper.ts';
import { settingsTexts as texts } from '#shared/texts/settings.ts';
import { changePreferences, usePreferences } from '../../preferences/use-preferences.ts';
import { Choice } from '../../ui/choice.tsx';
import { Section, Setting } from './section.tsx';

export function PacketsSection() {
  const { paper } = usePreferences();
  return (
    <Section title={texts.sections.packets}>
      <Setting label={texts.paper} hint={texts.paperHint}>
        <Choice
          label={texts.paper}
          options={papers.map((value) => ({ value, label: texts.papers[value] }))}
          value={paper}
          onChange={(value) => void changePreferences({ paper: value })}
        />
      </Setting>
    </Section>
  );
}
