import { settingsTexts as texts } from '#shared/texts/settings.ts';
import { AboutSection } from './about-section.tsx';
import { AssessorsSection } from './assessors-section.tsx';
import { FairnessSection } from './fairness-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LooksSection } from './looks-section.tsx';
import { PacketsSection } from './packets-section.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { StagesSection } from './stages-section.tsx';
import { WorkspaceSection } from './workspace-section.tsx';
import './settings.css';

/** What a person may choose: everything takes effect at once, there is nothing to save. */
export function SettingsScreen() {
  return (
    <>
      <header className="head">
        <h1>{texts.title}</h1>
        <p className="c3 grow">{texts.lead}</p>
      </header>
      <div className="scroll settings" data-pane>
        <LooksSection />
        <AssessorsSection />
        <StagesSection />
        <QuestionsSection />
        <PacketsSection />
        <FairnessSection />
        <WorkspaceSection />
        <KeysSection />
        <AboutSection />
      </div>
    </>
  );
}
