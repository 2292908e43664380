import { lazy, Suspense, type ComponentProps } from 'react';

// The PDF reader in it is a megabyte: it comes when somebody looks at one.
const Loaded = lazy(async () => ({ default: (await import('./book-dialog.tsx')).BookDialog }));

/** The dialog of a comparison book or a decision sheet, loaded when it is opened. */
export function LazyBook(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
