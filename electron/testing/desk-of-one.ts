import type { DeskPort } from '../handlers/desk-port.ts';

const alone = () =>
  Promise.reject(new Error('there is one workspace here, and no dialog to choose another'));

/** A desk with the one workspace that is open: for the demo and for tests without a window. */
export const deskOfOne: DeskPort = {
  about: () => ({ version: '0.0.0', canDragOut: false }),
  startFailure: () => null,
  listRecent: () => [],
  openRecent: alone,
  openOther: alone,
  create: alone,
  tryAgain: alone,
  openBackup: alone,
  loadArchive: alone,
  stopLoading: () => undefined,
  openLoaded: alone,
  showFile: () => undefined,
};
