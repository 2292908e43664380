import { useState } from 'react';

import { firstRunTexts } from '#shared/texts/postings.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { Field } from '../../ui/field.tsx';

/** The first thing a new workspace asks: a name. */
export function FirstRun() {
  const [name, setName] = useState('');
  const add = useCommand('assessor.add');
  return (
    <main className="stage">
      <h1>{firstRunTexts.title}</h1>
      <p className="lead">{firstRunTexts.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate({ name });
        }}
      >
        <Field label={firstRunTexts.name}>
          {/* The only control of the screen: the person came here to fill it in. */}
          <input
            className="inp"
            required
            maxLength={120}
            autoComplete="off"
            value={name}
            ref={(input) => input?.focus()}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        {add.error && (
          <p role="alert" className="bad">
            {add.error.message}
          </p>
        )}
        <p style={{ marginTop: 12 }}>
          <button type="submit" className="btn pri">
            {firstRunTexts.start}
          </button>
        </p>
      </form>
    </main>
  );
}
