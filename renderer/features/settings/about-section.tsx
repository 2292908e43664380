import { commonTexts } from '#shared/texts/common.ts';
import { settingsTexts as texts } from '#shared/texts/settings.ts';
import { useRead } from '../../bridge/use-call.ts';
import { Section } from './section.tsx';

export function AboutSection() {
  const { data } = useRead('desk.about', {});
  return (
    <Section title={texts.sections.about}>
      <p>
        <b>{commonTexts.appName}</b>{' '}
        {data && <span className="c3">{texts.version(data.version)}</span>}
      </p>
      <p className="c3">{texts.about}</p>
    </Section>
  );
}
