import {
  events,
  type Channel,
  type EventName,
  type EventPayload,
  type Input,
  type Output,
  type Refusal,
  type Reply,
} from '#shared/contract.ts';
import { chosenFilesSchema } from '#shared/contract/shapes.ts';

export type ChosenFiles = { token: string; fileNames: string[] };

declare global {
  interface Window {
    workbench: {
      call: (channel: string, payload: unknown) => Promise<Reply<unknown>>;
      importDropped: (files: readonly File[]) => Promise<Reply<unknown>>;
      subscribe: (listen: (name: string, payload: unknown) => void) => () => void;
    };
  }
}

/** Main understood the call and declined it; `code` says which way. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  readonly code: Refusal['code'];
  constructor({ code, message }: Refusal) {
    super(message);
    this.code = code;
  }
}

export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await window.workbench.call(channel, input);
  if (!reply.ok) throw new RefusedError(reply.refusal);
  return reply.value as Output<C>; // main has already parsed it with contract[channel].output
}

/** A token for files that were dropped on the window. The page never learns where they are. */
export async function takeDropped(files: readonly File[]): Promise<ChosenFiles> {
  const reply = await window.workbench.importDropped(files);
  if (!reply.ok) throw new RefusedError(reply.refusal);
  return chosenFilesSchema.parse(reply.value);
}

/** Calls `listen` for each event of that name from main; returns how to stop. */
export function subscribe<E extends EventName>(
  name: E,
  listen: (payload: EventPayload<E>) => void,
): () => void {
  return window.workbench.subscribe((heard, payload) => {
    if (heard === name) listen(events[name].parse(payload) as EventPayload<E>);
  });
}
