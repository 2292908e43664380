import { IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';

import type { BlindLook } from '#shared/blind.ts';
import { blindStringTexts as texts } from '#shared/texts/blind-strings.ts';
import type { BlindStringsHere } from './use-blind-strings.ts';

type Props = { added: BlindLook['added']; treat: BlindStringsHere['treat'] };

/** Own strings that blind copies remove too, with where they stand: nowhere may be a slip of the keyboard. */
export function BlindAdditions({ added, treat }: Props) {
  const [written, setWritten] = useState('');
  const add = () => {
    const string = written.trim();
    setWritten('');
    if (string !== '') treat(string, 'add');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // Not yet what Ctrl Enter does: a packet that is saved with a string still being written would hold it.
    if (written.trim() !== '' || !(event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      add();
    }
  };
  return (
    <div className="packet-also" data-strings>
      <label className="field">
        <span>{texts.also}</span>
        <input
          className="inp"
          dir="auto"
          data-blind-add
          maxLength={200}
          placeholder={texts.hint}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
      </label>
      {added.length > 0 && (
        <ul>
          {added.map(({ text, count }) => (
            <li key={text}>
              <bdi className="packet-string">{text}</bdi>
              <span className={count === 0 ? 'warn' : 'c3 num'}>{texts.stands(count)}</span>
              <button
                type="button"
                className="icon-btn"
                data-string
                aria-label={texts.drop(text)}
                title={texts.drop(text)}
                onClick={() => treat(text, null)}
              >
                <IconX size={14} stroke={1.6} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="s11 c3">{texts.remembered}</p>
    </div>
  );
}
