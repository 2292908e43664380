import type { Session, WebContents } from 'electron';

/** The part of the session and of the page's contents that the guards hold shut. */
type GuardedSession = Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>;
type GuardedContents = Pick<WebContents, 'setWindowOpenHandler' | 'on'>;

/** No page of ours needs a permission of the system: camera, clipboard, notifications, any. */
export function denyPermissions(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
}

/** The window shows one page for life: no second window, no other address, no embedded browser. */
export function denyLeaving(contents: GuardedContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
