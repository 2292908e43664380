import { Link } from '@tanstack/react-router';

import { fairnessTexts as texts } from '#shared/texts/fairness.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { Choice } from '../../ui/choice.tsx';
import { Section, Setting } from './section.tsx';

export function FairnessSection() {
  const { data } = useRead('fairness.state', {});
  const turn = useCommand('fairness.turn');
  if (!data) return null;
  return (
    <Section title={texts.setting}>
      <Setting label={texts.setting} hint={texts.settingHint}>
        <div className="row">
          <Choice
            label={texts.setting}
            options={[
              { value: 'on', label: texts.on },
              { value: 'off', label: texts.off },
            ]}
            value={data.isOn ? 'on' : 'off'}
            onChange={(value) => turn.mutate({ isOn: value === 'on' })}
          />
          {data.isOn && (
            <Link to="/fairness" className="btn">
              {texts.open}
            </Link>
          )}
        </div>
      </Setting>
    </Section>
  );
}
