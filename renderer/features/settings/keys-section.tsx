import { useState } from 'react';

import { commandScopes, commandsOf, type CommandId } from '#shared/commands.ts';
import { commandScopeTexts, commandTexts } from '#shared/texts/commands.ts';
import { settingsTexts as texts } from '#shared/texts/settings.ts';
import { changePreferences, usePreferences } from '../../preferences/use-preferences.ts';
import { Choice } from '../../ui/choice.tsx';
import { KeyRow } from './key-row.tsx';
import { Section, Setting } from './section.tsx';

/** The keyboard map: every command with its key, which may be another one or none. */
export function KeysSection() {
  const { hasSingleKeys, keys } = usePreferences();
  const [wanted, setWanted] = useState('');
  const isWanted = (id: CommandId) =>
    commandTexts[id].toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());
  const shown = commandScopes
    .map((scope) => ({ scope, ids: commandsOf(scope).filter(isWanted) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <Section title={texts.sections.keys}>
      <Setting label={texts.singleKeys} hint={texts.singleKeysHint}>
        <Choice
          label={texts.singleKeys}
          options={[
            { value: 'on', label: texts.on },
            { value: 'off', label: texts.off },
          ]}
          value={hasSingleKeys ? 'on' : 'off'}
          onChange={(value) => void changePreferences({ hasSingleKeys: value === 'on' })}
        />
      </Setting>
      <div className="row">
        <input
          className="inp"
          type="search"
          aria-label={texts.filterKeys}
          placeholder={texts.filterKeys}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        {Object.keys(keys).length > 0 && (
          <button
            type="button"
            className="btn"
            onClick={() => void changePreferences({ keys: {} })}
          >
            {texts.allDefault}
          </button>
        )}
      </div>
      {shown.length === 0 && <p className="c3">{texts.noCommand}</p>}
      {shown.map(({ scope, ids }) => (
        <section key={scope} aria-label={commandScopeTexts[scope]}>
          <h3>{commandScopeTexts[scope]}</h3>
          <ul className="settings-list keys">
            {ids.map((id) => (
              <KeyRow key={id} id={id} scope={scope} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}
