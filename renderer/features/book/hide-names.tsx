import type { PacketOptions } from '#shared/packet-options.ts';
import { bookDialogTexts as texts } from '#shared/texts/book-dialog.ts';
import { BlindExtras } from '../packet/blind-extras.tsx';
import type { BookKind } from './book-kind.ts';

type Extras = PacketOptions['blind'];
type Props = {
  hideNames: Extras | undefined;
  /** What a person's blind packets remove beside names: what this begins with. */
  extras: Extras;
  kind: BookKind;
  onChange: (hideNames: Extras | undefined) => void;
};

/** Whether letters stand for names, and what goes beside them. */
export function HideNames({ hideNames, extras, kind, onChange }: Props) {
  return (
    <div className="book-hide">
      <label className="row">
        <input
          type="checkbox"
          checked={hideNames !== undefined}
          onChange={({ target }) => onChange(target.checked ? extras : undefined)}
        />
        {texts.hideNames}
      </label>
      <p className="s12 c3">{kind === 'sheet' ? texts.hideNamesSheet : texts.hideNamesBook}</p>
      {hideNames && (
        <BlindExtras
          choices={{ options: { blind: hideNames }, change: ({ blind }) => onChange(blind) }}
        />
      )}
    </div>
  );
}
