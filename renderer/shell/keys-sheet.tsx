import { commandScopes, commandsOf } from '#shared/commands.ts';
import {
  commandScopeTexts,
  commandTexts,
  fixedKeyTexts,
  keyWords,
} from '#shared/texts/commands.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { useKeysOf } from '../keyboard/key-bindings.ts';
import { Dialog } from '../ui/dialog.tsx';

type Props = { onClose: () => void };

export function KeysSheet({ onClose }: Props) {
  const keysOf = useKeysOf();
  return (
    <Dialog title={shellTexts.keys} closeLabel={shellTexts.close} onClose={onClose}>
      {/* The list is longer than a small window: it has to be reachable for scrolling by keys. */}
      <div className="dlg-body keys-sheet" tabIndex={0} role="region" aria-label={shellTexts.keys}>
        {commandScopes.map((scope) => (
          <section key={scope}>
            <h3>{commandScopeTexts[scope]}</h3>
            <dl>
              {commandsOf(scope).map((id) => [
                <dt key={`${id} key`}>
                  {keysOf(id).map((key) => (
                    <kbd key={key}>{keyWords(key)}</kbd>
                  ))}
                </dt>,
                <dd key={`${id} does`}>{commandTexts[id]}</dd>,
              ])}
            </dl>
          </section>
        ))}
        {fixedKeyTexts.map(({ where, keys }) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {keys.map(([key, does]) => [
                <dt key={`${key} key`}>
                  <kbd>{key}</kbd>
                </dt>,
                <dd key={`${key} does`}>{does}</dd>,
              ])}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
