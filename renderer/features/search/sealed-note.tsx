import { IconLock } from '@tabler/icons-react';

import { searchTexts } from '#shared/texts/search.ts';
import { useRead } from '../../bridge/use-call.ts';

/** That something was not searched, without a word on what it holds: the count is of the workspace, not the query. */
export function SealedNote() {
  const { data: sealed } = useRead('search.sealed', {});
  if (!sealed || sealed.count === 0) return null;
  return (
    <>
      <IconLock size={12} stroke={1.6} aria-hidden="true" /> {searchTexts.sealed(sealed)}
    </>
  );
}
