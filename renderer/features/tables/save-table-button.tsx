import { IconTableExport } from '@tabler/icons-react';

import { tableTexts } from '#shared/texts/tables.ts';
import { keyWords } from '#shared/texts/commands.ts';
import { keysOf } from '../../keyboard/key-bindings.ts';
import { runCommand } from '../../keyboard/use-commands.ts';

/** Small enough for every head; its tooltip says what it does and by which key. */
export function SaveTableButton() {
  const [key] = keysOf('anywhere.saveTable');
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={tableTexts.button}
      title={key === undefined ? tableTexts.button : `${tableTexts.button} ${keyWords(key)}`}
      onClick={() => void runCommand('anywhere.saveTable')}
    >
      <IconTableExport size={16} stroke={1.6} aria-hidden="true" />
    </button>
  );
}
