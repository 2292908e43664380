import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { postingIdSchema } from '#shared/ids.ts';
import { dropTexts } from '#shared/texts/import-dock.ts';
import { takeDropped, type ChosenFiles } from '../../bridge/call.ts';
import { say } from '../../shell/announcement.ts';
import { useReturnedImport } from '../returned/use-returned-import.ts';
import { useFileDrop } from './use-file-drop.ts';

/**
 * Takes what is dropped: a list of people opens the import of candidates, for the posting whose screen it was dropped
 * on; what kits saved is taken in as returned scorecards; all other files go to `onFiles`. Answers whether files are over the window.
 */
export function useDroppedFiles(onFiles: (chosen: ChosenFiles) => void): boolean {
  const navigate = useNavigate();
  const { postingId } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const returned = useReturnedImport();
  const posting = postingIdSchema.safeParse(postingId ?? search.posting).data;
  const take = (files: readonly File[], go: (chosen: ChosenFiles) => void) => {
    takeDropped(files).then(go, (error: Error) => say(error.message, 'alert'));
  };
  return useFileDrop((files) => {
    const lists = files.filter(isList);
    const scorecards = files.filter(isJson);
    const others = files.filter((file) => !isList(file) && !isJson(file));
    if (scorecards.length > 0) take(scorecards, ({ token }) => returned.start(token));
    if (others.length > 0) take(others, onFiles);
    if (lists.length > 1) say(dropTexts.oneList(lists.length), 'alert');
    if (lists.length !== 1) return;
    take(lists, ({ token }) => {
      void navigate({
        to: '/import-candidates',
        search: { token, ...(posting === undefined ? {} : { posting }) },
      });
    });
  });
}

/** A document is text too, so only the endings that are nothing but a list. */
function isList({ name }: File): boolean {
  return /\.[ct]sv$/i.test(name);
}

/** No posting and no document is JSON: what is comes of a kit, or is told what it is instead. */
function isJson({ name }: File): boolean {
  return /\.json$/i.test(name);
}
