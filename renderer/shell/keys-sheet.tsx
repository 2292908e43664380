import { keyGroupTexts, keyTexts, shellTexts } from '#shared/texts/shell.ts';
import { Dialog } from '../ui/dialog.tsx';

type Props = { onClose: () => void };

const groups = Object.keys(keyTexts) as (keyof typeof keyTexts)[];

export function KeysSheet({ onClose }: Props) {
  return (
    <Dialog title={shellTexts.keys} closeLabel={shellTexts.close} onClose={onClose}>
      {/* The list is longer than a small window: it has to be reachable for scrolling by keys. */}
      <div className="dlg-body keys-sheet" tabIndex={0} role="region" aria-label={shellTexts.keys}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{keyGroupTexts[group]}</h3>
            <dl>
              {keyTexts[group].map(([key, does]) => [
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
