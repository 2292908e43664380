import { lazy, Suspense, type ComponentProps } from 'react';

const Loaded = lazy(async () => ({
  default: (await import('./packet-batch-dialog.tsx')).PacketBatchDialog,
}));

/** The dialog for the packets of several candidates, loaded when it is opened. */
export function LazyPacketBatch(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
