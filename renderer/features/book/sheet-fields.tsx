import { useState } from 'react';

import { mostSheetQuestions, type SheetOptions } from '#shared/decision-sheet.ts';
import { bookDialogTexts as texts } from '#shared/texts/book-dialog.ts';
import { Field } from '../../ui/field.tsx';

type Props = { options: SheetOptions; onChange: (changes: Partial<SheetOptions>) => void };

/** By when and to whom the answer goes, and what else is asked. */
export function SheetFields({ options: { replyBy, sendTo }, onChange }: Props) {
  const [written, setWritten] = useState(() =>
    Array.from({ length: mostSheetQuestions }, () => ''),
  );
  const write = (at: number, words: string) => {
    const next = written.with(at, words);
    setWritten(next);
    onChange({ questions: next.map((each) => each.trim()).filter((each) => each !== '') });
  };
  return (
    <div className="book-asks">
      <div className="book-reply">
        <Field label={texts.replyBy}>
          <input
            className="inp"
            type="date"
            value={replyBy ?? ''}
            onChange={({ target }) => onChange({ replyBy: target.value || null })}
          />
        </Field>
        <Field label={texts.sendTo}>
          <input
            className="inp"
            dir="auto"
            maxLength={120}
            title={texts.sendToHint}
            value={sendTo}
            onChange={({ target }) => onChange({ sendTo: target.value })}
          />
        </Field>
      </div>
      <div className="field" role="group" aria-label={texts.questions}>
        <span>{texts.questions}</span>
        {written.map((words, at) => (
          // The rooms are three for ever, so their number is their name.
          <input
            key={at}
            className="inp"
            dir="auto"
            maxLength={160}
            aria-label={texts.question(at + 1)}
            value={words}
            onChange={({ target }) => write(at, target.value)}
          />
        ))}
      </div>
    </div>
  );
}
