import { useState } from 'react';

import type { FairnessQuestion } from '#shared/fairness.ts';
import { fairnessTexts as texts } from '#shared/texts/fairness.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { Pending } from '../../shell/pending.tsx';
import { QuestionBar } from './question-bar.tsx';
import { Rates } from './rates.tsx';
import { SelfReports } from './self-reports.tsx';
import './fairness.css';

/** Rates of groups, and where people's own words go in. Nothing here is about one person's work. */
export function FairnessScreen() {
  const state = useRead('fairness.state', {});
  const turn = useCommand('fairness.turn');
  if (!state.data) return <Pending query={state} />;
  return (
    <>
      <header className="head">
        <h1>{texts.title}</h1>
      </header>
      {state.data.isOn ? (
        <Check />
      ) : (
        <div className="stage">
          <h2>{texts.title}</h2>
          <p className="lead">{texts.lead}</p>
          <p className="lead">{texts.offLead}</p>
          <button type="button" className="btn pri" onClick={() => turn.mutate({ isOn: true })}>
            {texts.turnOn}
          </button>
        </div>
      )}
    </>
  );
}

function Check() {
  const [question, setQuestion] = useState<FairnessQuestion>({
    ...{ category: 'sex', postingId: null, stage: null },
  });
  return (
    <div className="scroll fairness" data-pane>
      <p className="c2">{texts.lead}</p>
      <QuestionBar
        question={question}
        onChange={(change) => setQuestion({ ...question, ...change })}
      />
      <Rates question={question} />
      <SelfReports category={question.category} />
    </div>
  );
}
