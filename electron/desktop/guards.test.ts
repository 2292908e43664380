import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { expect, test } from 'vitest';

import { denyLeaving, denyPermissions } from './guards.ts';

test('every permission is refused, whether asked for or checked', () => {
  const answers: boolean[] = [];
  const session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'> = {
    setPermissionRequestHandler: (handler) =>
      handler?.({} as WebContents, 'media', (granted) => answers.push(granted), {} as never),
    setPermissionCheckHandler: (handler) => {
      answers.push(handler?.(null, 'notifications', 'app://workbench', {} as never) ?? true);
    },
  };

  denyPermissions(session);

  expect(answers).toEqual([false, false]);
});

test('a second window is denied and every way to another page is prevented', () => {
  const contents = new EventEmitter();
  let opened: unknown;
  Object.assign(contents, {
    setWindowOpenHandler: (handler: (details: unknown) => unknown) => {
      opened = handler({ url: 'https://example.org' });
    },
  });

  denyLeaving(contents as unknown as WebContents);

  expect(opened).toEqual({ action: 'deny' });
  for (const way of [
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
  ]) {
    let prevented = false;
    contents.emit(way, { preventDefault: () => (prevented = true) });
    expect(prevented, way).toBe(true);
  }
});
