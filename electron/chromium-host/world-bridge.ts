/*
 * The two worlds of a page: the page's own scripts, and the preload's isolated one. They share one detached
 * node that no page script can reach; events on it are synchronous. Functions cross as calls, promises as
 * promises, the rest by value. The functions here are put into the page as source text.
 */

type Message =
  | { type: 'expose'; key: string; value: unknown }
  | { type: 'call'; id: number; args: unknown[] }
  | { type: 'return'; value: unknown }
  | { type: 'throw'; message: string }
  | { type: 'settle'; id: number; isOk: boolean; value: unknown };

/** One end of the bridge; `out` and `into` name the events of its two directions. */
export function bridgeEnd(node: EventTarget, out: string, into: string) {
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const promises = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  let lastId = 0;
  let answer: Message | undefined;
  let onExpose: (key: string, value: unknown) => void = () => undefined;

  const send = (message: Message) => node.dispatchEvent(new CustomEvent(out, { detail: message }));

  function pack(value: unknown): unknown {
    if (typeof value === 'function') {
      functions.set(++lastId, value as (...args: unknown[]) => unknown);
      return { $function: lastId };
    }
    if (value instanceof Promise) {
      const id = ++lastId;
      value.then(
        (result) => send({ type: 'settle', id, isOk: true, value: pack(result) }),
        (error: unknown) => send({ type: 'settle', id, isOk: false, value: messageOf(error) }),
      );
      return { $promise: id };
    }
    if (Array.isArray(value)) return value.map(pack);
    if (!isPlain(value)) return value; // goes by the browser's own copy; what main takes is checked there
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]));
  }

  function unpack(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(unpack);
    if (!isPlain(value)) return value;
    if ('$function' in value) {
      const id = Number(value.$function);
      return (...args: unknown[]) => call(id, args);
    }
    if ('$promise' in value) {
      const id = Number(value.$promise);
      return new Promise((resolve, reject) => promises.set(id, { resolve, reject }));
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpack(part)]));
  }

  function call(id: number, args: unknown[]): unknown {
    const outer = answer;
    answer = undefined;
    send({ type: 'call', id, args: args.map(pack) });
    const given = answer as Message | undefined; // set by `hear` while `send` ran
    answer = outer;
    if (given?.type === 'return') return unpack(given.value);
    throw new Error(given?.type === 'throw' ? given.message : 'the other world did not answer');
  }

  function hear(message: Message): void {
    switch (message.type) {
      case 'expose':
        onExpose(message.key, unpack(message.value));
        return;
      case 'call':
        try {
          const result = functions.get(message.id)?.(...message.args.map(unpack));
          send({ type: 'return', value: pack(result) });
        } catch (error) {
          send({ type: 'throw', message: messageOf(error) });
        }
        return;
      case 'return':
      case 'throw':
        answer = message;
        return;
      case 'settle': {
        const waiting = promises.get(message.id);
        promises.delete(message.id);
        if (message.isOk) waiting?.resolve(unpack(message.value));
        else waiting?.reject(new Error(String(message.value)));
      }
    }
  }

  function isPlain(value: unknown): value is Record<string, unknown> {
    if (value === null || typeof value !== 'object') return false;
    const proto: unknown = Object.getPrototypeOf(value);
    return proto === null || proto === Object.prototype;
  }

  function messageOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
  }

  node.addEventListener(into, (event) => hear((event as CustomEvent<Message>).detail));
  return {
    expose: (key: string, value: unknown) => send({ type: 'expose', key, value: pack(value) }),
    onExpose: (listen: typeof onExpose) => {
      onExpose = listen;
    },
  };
}

/** Runs in the page's world before any script of it: takes the node and defines what the preload exposes. */
export function pageWorld(hello: string, endOf: typeof bridgeEnd): void {
  if (window !== window.top) return;
  const listen = (event: Event) => {
    event.stopImmediatePropagation();
    const node = (event as FocusEvent).relatedTarget;
    if (!node) return;
    endOf(node, 'page', 'preload').onExpose((key, value) => {
      Object.defineProperty(window, key, { value: Object.freeze(value), enumerable: true });
    });
  };
  addEventListener(hello, listen, { once: true, capture: true });
}
