/**
 * The object with a clear error for every member the host does not have, instead of "undefined is not a
 * function" somewhere later. Symbols and `then` are asked for by the language itself and are simply absent.
 */
export function withoutOthers<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key, receiver) {
      if (Reflect.has(target, key) || typeof key === 'symbol' || key === 'then') {
        const value: unknown = Reflect.get(target, key, receiver);
        return value;
      }
      throw new Error(`the Chromium host has no ${name}.${key}`);
    },
  });
}
