import { useRef } from 'react';

import type { BatchKind } from '#shared/batch-kind.ts';
import { fileNameTokens, unknownTokens } from '#shared/packet-file-name.ts';
import { batchDialogTexts as texts } from '#shared/texts/batch-dialog.ts';
import { Field } from '../../ui/field.tsx';

type Props = {
  kind: BatchKind;
  pattern: string;
  onChange: (pattern: string) => void;
  /** Letters stand for the candidates' names. */
  isHidden: boolean;
  examples: readonly { name: string; isNumbered: boolean }[];
};

const shownExamples = 3;

/** What the files are called: a pattern, what can be put into it, and how the first ones come out. */
export function NamePattern({ kind, pattern, onChange, isHidden, examples }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const unknown = unknownTokens(pattern, kind);
  const numbered = examples.filter(({ isNumbered }) => isNumbered).length;
  const putIn = (token: string) => {
    const at = field.current?.selectionStart ?? pattern.length;
    onChange(pattern.slice(0, at) + token + pattern.slice(field.current?.selectionEnd ?? at));
    field.current?.focus();
  };
  return (
    <>
      <Field label={texts.pattern}>
        <input
          ref={field}
          className="inp"
          maxLength={120}
          spellCheck={false}
          aria-invalid={unknown.length > 0 || pattern.trim() === ''}
          value={pattern}
          onChange={({ target }) => onChange(target.value)}
        />
      </Field>
      <div className="batch-tokens" role="group" aria-label={texts.tokens}>
        {fileNameTokens[kind].map((token) => (
          <button
            key={token}
            type="button"
            className="btn sm"
            title={texts.tokenMeans[token]}
            aria-label={texts.putIn(`{${token}}`, texts.tokenMeans[token])}
            onClick={() => putIn(`{${token}}`)}
          >
            {`{${token}}`}
          </button>
        ))}
      </div>
      {unknown.length > 0 ? (
        <p role="alert" className="bad">
          {texts.unknown(unknown.join(', '))}
        </p>
      ) : (
        <ul className="batch-example" aria-label={texts.examples}>
          {examples.slice(0, shownExamples).map(({ name }) => (
            <li key={name} dir="auto">
              {name}
            </li>
          ))}
          {examples.length > shownExamples && (
            <li className="c3">{texts.more(examples.length - shownExamples)}</li>
          )}
          {numbered > 0 && <li className="warn">{texts.numbered(numbered)}</li>}
          {isHidden && pattern.includes('{name}') && <li className="c3">{texts.hiddenNames}</li>}
        </ul>
      )}
    </>
  );
}
