import { lazy, Suspense, type ComponentProps } from 'react';

const Loaded = lazy(async () => ({ default: (await import('./kits-dialog.tsx')).KitsDialog }));

/** The dialog for the kits of several candidates or assessors, loaded when it is opened. */
export function LazyKits(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
