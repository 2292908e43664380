import { useState } from 'react';

import { defaultKeys, type CommandId, type CommandScope } from '#shared/commands.ts';
import { withKey } from '#shared/key-choices.ts';
import { commandTexts, keyWords } from '#shared/texts/commands.ts';
import { settingsTexts as texts } from '#shared/texts/settings.ts';
import { keyName } from '../../keyboard/key-name.ts';
import { changePreferences, usePreferences } from '../../preferences/use-preferences.ts';
import { say } from '../../shell/announcement.ts';

type Props = { id: CommandId; scope: CommandScope };

/** One command and its key: pressing the button listens for another. */
export function KeyRow({ id, scope }: Props) {
  const { keys } = usePreferences();
  const [isListening, setListening] = useState(false);
  const chosen = keys[id];
  const current = chosen ?? defaultKeys(id);
  const name = commandTexts[id];

  function choose(key: string | null): void {
    const { choices, robbed } = withKey(keys, { id, scope }, key);
    void changePreferences({ keys: choices });
    if (key === null) return;
    const [first] = robbed;
    say(
      first === undefined
        ? texts.keySet(name, keyWords(key))
        : texts.keyTaken(keyWords(key), commandTexts[first]),
    );
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (!isListening || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    if (event.key === 'Tab') {
      setListening(false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    setListening(false);
    if (event.key === 'Escape') return;
    choose(event.key === 'Backspace' ? null : keyName(event.nativeEvent));
  }

  return (
    <li>
      <span className="grow">{name}</span>
      {chosen !== undefined && (
        <button
          type="button"
          className="btn gh sm"
          aria-label={texts.backToDefault(name)}
          onClick={() => {
            const { [id]: _gone, ...others } = keys;
            void changePreferences({ keys: others });
          }}
        >
          {texts.default}
        </button>
      )}
      <button
        type="button"
        className="btn sm key"
        aria-label={`${texts.keyOf(name)}: ${current.map(keyWords).join(', ') || texts.noKey}`}
        aria-describedby={isListening ? 'press-hint' : undefined}
        onClick={() => setListening(true)}
        onKeyDown={onKeyDown}
        onBlur={() => setListening(false)}
      >
        {isListening ? (
          texts.press
        ) : current.length === 0 ? (
          <span className="c3">{texts.noKey}</span>
        ) : (
          current.map((key) => <kbd key={key}>{keyWords(key)}</kbd>)
        )}
      </button>
      {isListening && (
        <span id="press-hint" className="c3" role="status">
          {texts.pressHint}
        </span>
      )}
    </li>
  );
}
