import type { FileHandle } from 'node:fs/promises';

/** So much is written at once: small parts would cost a call of the system each. */
const writeBytes = 1024 * 1024;

/** The end of a file that grows; `at` is where the next byte goes. */
export function createFileOutput(file: FileHandle) {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let at = 0;

  async function writeAt(bytes: Uint8Array, position: number): Promise<void> {
    for (let from = 0; from < bytes.length;) {
      from += (await file.write(bytes, from, bytes.length - from, position + from)).bytesWritten;
    }
  }

  async function flush(): Promise<void> {
    const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    const position = at - heldBytes;
    held = [];
    heldBytes = 0;
    await writeAt(bytes, position);
  }

  return {
    at: () => at,
    async write(bytes: Uint8Array): Promise<void> {
      held.push(bytes);
      heldBytes += bytes.length;
      at += bytes.length;
      if (heldBytes >= writeBytes) await flush();
    },
    flush,
    /** Writes over what is there already. */
    async replace(bytes: Uint8Array, position: number): Promise<void> {
      await flush();
      await writeAt(bytes, position);
    },
  };
}
