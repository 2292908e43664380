import { expect, test } from 'vitest';

import { commandIds, defaultKeys } from '#shared/commands.ts';
import { acceleratorOf } from './accelerator.ts';

test.each([
  ['Ctrl+Shift+z', 'CmdOrCtrl+Shift+Z'],
  ['Alt+ArrowUp', 'Alt+Up'],
  ['Ctrl+\\', 'CmdOrCtrl+\\'],
  ['F6', 'F6'],
  ['?', '?'],
])('%s is shown as %s', (key, accelerator) => {
  expect(acceleratorOf(key)).toBe(accelerator);
});

test('every key of one stroke can be shown in the menu', () => {
  const strokes = commandIds.flatMap((id) => defaultKeys(id)).filter((key) => !key.includes(' '));
  const written = strokes.map(acceleratorOf);

  expect(written.filter((each) => each === undefined || /Arrow|Ctrl\+Ctrl/.test(each))).toEqual([]);
});
