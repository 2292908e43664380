import type { Handlers } from '#shared/contract.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function deskHandlers({ desk }: Pick<HandlerDeps, 'desk'>) {
  return {
    'desk.about': () => desk.about(),
    'desk.startFailure': () => desk.startFailure(),
    'desk.listRecent': () => desk.listRecent(),
    'desk.openRecent': ({ recentId }) => desk.openRecent(recentId),
    'desk.openOther': () => desk.openOther(),
    'desk.create': () => desk.create(),
    'desk.tryAgain': () => desk.tryAgain(),
    'desk.openBackup': () => desk.openBackup(),
    'desk.loadArchive': () => desk.loadArchive(),
    'desk.stopLoading': () => {
      desk.stopLoading();
      return {};
    },
    'desk.openLoaded': () => desk.openLoaded(),
    'desk.showFile': () => {
      desk.showFile();
      return {};
    },
  } satisfies Partial<Handlers>;
}
