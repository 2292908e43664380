import { appearances, densities, textSizes } from '#shared/preferences.ts';
import { settingsTexts as texts } from '#shared/texts/settings.ts';
import { changePreferences, usePreferences } from '../../preferences/use-preferences.ts';
import { Choice } from '../../ui/choice.tsx';
import { Section, Setting } from './section.tsx';

export function LooksSection() {
  const { appearance, density, textSize } = usePreferences();
  return (
    <Section title={texts.sections.looks}>
      <Setting label={texts.theme}>
        <Choice
          label={texts.theme}
          options={appearances.map((value) => ({ value, label: texts.themes[value] }))}
          value={appearance}
          onChange={(value) => void changePreferences({ appearance: value })}
        />
      </Setting>
      <Setting label={texts.density}>
        <Choice
          label={texts.density}
          options={densities.map((value) => ({ value, label: texts.densities[value] }))}
          value={density}
          onChange={(value) => void changePreferences({ density: value })}
        />
      </Setting>
      <Setting label={texts.textSize} hint={texts.textSizeHint}>
        <Choice
          label={texts.textSize}
          options={textSizes.map((value) => ({ value, label: texts.percent(value) }))}
          value={textSize}
          onChange={(value) => void changePreferences({ textSize: value })}
        />
      </Setting>
    </Section>
  );
}
