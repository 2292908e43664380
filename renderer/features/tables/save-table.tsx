import { lazy, Suspense } from 'react';

import { useTableRequest } from './table-request.ts';

const SaveTableDialog = lazy(async () => ({
  default: (await import('./save-table-dialog.tsx')).SaveTableDialog,
}));

/** Over whatever screen has a table; loaded when one is to be saved. */
export function SaveTable() {
  const request = useTableRequest();
  if (!request) return null;
  return (
    <Suspense>
      <SaveTableDialog request={request} />
    </Suspense>
  );
}
