import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import type { QuestionId } from '#shared/ids.ts';
import type { Question, QuestionTopic } from '#shared/question.ts';
import { questionTexts as texts } from '#shared/texts/questions.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { SavedText } from '../../ui/saved-text.tsx';
import './questions.css';

type Props = { topic: QuestionTopic; questions: readonly Question[]; label: string };

/** One's own questions on a criterion or a category: each saves itself, Alt ↑↓ moves it, Enter in the last field adds. */
export function QuestionList({ topic, questions, label }: Props) {
  const change = useCommand('question.change');
  const move = useCommand('question.move');
  const remove = useCommand('question.remove');
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<QuestionId | null>(null);
  const order = questions.map(({ id }) => id).join(' ');
  // A row that is moved in the page loses the focus it had.
  useEffect(() => {
    const row = list.current?.querySelector(`[data-question="${moved.current}"] textarea`);
    moved.current = null;
    if (row instanceof HTMLElement) row.focus();
  }, [order]);

  const moveTo = (questionId: QuestionId, position: number) => {
    if (position < 0 || position >= questions.length) return;
    moved.current = questionId;
    move.mutate(
      { questionId, position },
      { onSuccess: () => say(texts.moved(position + 1, questions.length)) },
    );
  };
  const onKeyDown = (event: KeyboardEvent, questionId: QuestionId, at: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    moveTo(questionId, at + by);
  };
  return (
    <>
      {questions.length > 0 && (
        <ol ref={list} className="question-list" aria-label={label}>
          {questions.map(({ id, text }, at) => (
            <li key={id} data-question={id} onKeyDown={(event) => onKeyDown(event, id, at)}>
              <SavedText
                label={texts.of(at + 1)}
                value={text}
                rows={2}
                maxLength={1000}
                isRequired
                onSave={(value) => change.mutate({ questionId: id, text: value })}
              />
              <button
                type="button"
                className="icon-btn"
                aria-label={texts.moveUp(at + 1)}
                title={texts.moveUp(at + 1)}
                disabled={at === 0}
                onClick={() => moveTo(id, at - 1)}
              >
                <IconArrowUp size={14} stroke={1.6} />
              </button>
              <button
                type="button"
                className="icon-btn"
                aria-label={texts.moveDown(at + 1)}
                title={texts.moveDown(at + 1)}
                disabled={at === questions.length - 1}
                onClick={() => moveTo(id, at + 1)}
              >
                <IconArrowDown size={14} stroke={1.6} />
              </button>
              <button
                type="button"
                className="icon-btn"
                aria-label={texts.remove(at + 1)}
                title={texts.remove(at + 1)}
                onClick={() =>
                  remove.mutate({ questionId: id }, { onSuccess: () => say(texts.removed) })
                }
              >
                <IconTrash size={14} stroke={1.6} />
              </button>
            </li>
          ))}
        </ol>
      )}
      <AddQuestion topic={topic} />
    </>
  );
}

function AddQuestion({ topic }: { topic: QuestionTopic }) {
  const [text, setText] = useState('');
  const add = useCommand('question.add');
  return (
    <form
      className="question-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        add.mutate({ topic, text }, { onSuccess: () => setText('') });
      }}
    >
      <input
        className="inp"
        dir="auto"
        maxLength={1000}
        aria-label={texts.add}
        placeholder={texts.placeholder}
        data-field="question"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="btn sm" disabled={text.trim() === ''}>
        <IconPlus size={14} stroke={1.6} /> {texts.add}
      </button>
    </form>
  );
}
