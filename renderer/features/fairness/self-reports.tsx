import { useState } from 'react';

import { fairnessGroupSchema, type FairnessCategory } from '#shared/fairness.ts';
import { fairnessTexts as texts } from '#shared/texts/fairness.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { Field } from '../../ui/field.tsx';

/** What people say of themselves goes in here: by a list, or one by one. It does not come out again. */
export function SelfReports({ category }: { category: FairnessCategory }) {
  const importList = useCommand('fairness.importList');
  const record = useCommand('fairness.record');
  const [person, setPerson] = useState('');
  const [group, setGroup] = useState('');
  const word = fairnessGroupSchema.safeParse(group);
  const error = record.error ?? importList.error;
  const { data: imported } = importList;
  return (
    <section className="fairness-in" aria-labelledby="fairness-in">
      <h2 id="fairness-in">
        {texts.recording}: {texts.categories[category]}
      </h2>
      <p className="c2">{texts.recordingLead}</p>
      <form
        className="fairness-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!word.success) return;
          record.mutate(
            { person, category, group: word.data },
            {
              onSuccess: () => {
                say(texts.recorded);
                setPerson('');
                setGroup('');
              },
            },
          );
        }}
      >
        <Field label={texts.email}>
          <input
            className="inp"
            value={person}
            onChange={({ target }) => setPerson(target.value)}
            maxLength={320}
          />
        </Field>
        <Field label={texts.group}>
          <input
            className="inp"
            dir="auto"
            value={group}
            onChange={({ target }) => setGroup(target.value)}
            maxLength={60}
          />
        </Field>
        <button
          type="submit"
          className="btn"
          disabled={person.trim() === '' || !word.success || record.isPending}
        >
          {texts.record}
        </button>
      </form>
      <p className="row">
        <button
          type="button"
          className="btn"
          disabled={importList.isPending}
          onClick={() => importList.mutate({ category })}
        >
          {texts.importList}
        </button>
        <span className="c3">{texts.importHint}</span>
      </p>
      {imported && <p role="status">{texts.imported(imported.recorded, imported.unknownLines)}</p>}
      {error && (
        <p role="alert" className="bad">
          {error.message}
        </p>
      )}
    </section>
  );
}
