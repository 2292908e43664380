import { questionTexts } from '#shared/texts/questions.ts';
import { settingsTexts as texts } from '#shared/texts/settings.ts';
import { GeneralQuestions } from '../questions/general-questions.tsx';
import { Section } from './section.tsx';

/** The bank of questions that are for any posting. */
export function QuestionsSection() {
  return (
    <Section title={texts.sections.questions}>
      <p className="c3">{questionTexts.generalHint}</p>
      <GeneralQuestions />
    </Section>
  );
}
