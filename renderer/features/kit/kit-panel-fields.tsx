import { useState } from 'react';

import { kitsTexts as texts } from '#shared/texts/kit.ts';
import { Boxes } from '../../ui/boxes.tsx';
import { Field } from '../../ui/field.tsx';
import type { useKitPanel } from './use-kit-panel.ts';

type Props = { panel: ReturnType<typeof useKitPanel> };

/** The assessors with a box each, and a field for somebody who is none yet. */
export function KitPanelFields({ panel }: Props) {
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    panel.add(name.trim().normalize('NFC'));
    setName('');
  };
  return (
    <>
      <Boxes
        label={texts.assessors}
        options={panel.people}
        isChecked={panel.isChosen}
        onToggle={panel.toggle}
      />
      <div className="kit-new">
        <Field label={texts.somebodyNew}>
          <input
            className="inp"
            dir="auto"
            maxLength={120}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault(); // the form is not sent with it
              add();
            }}
          />
        </Field>
        <button type="button" className="btn" disabled={name.trim() === ''} onClick={add}>
          {texts.add}
        </button>
      </div>
    </>
  );
}
