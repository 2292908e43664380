import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { packetIdSchema } from '#shared/ids.ts';
import type { PrintedFile } from '#shared/packet.ts';
import { createBookMaker, type MadeBook } from './book-maker.ts';
import { assessorOf } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** Printed for several candidates, looked at as it is, and saved like a packet. */
export function bookHandlers(deps: HandlerDeps) {
  const books = createBookMaker(deps);

  function keep({ title, fileName, warnings, forLedger, bytes }: MadeBook): PrintedFile {
    const packetId = packetIdSchema.parse(v7());
    const preview: PrintedFile = {
      ...{ packetId, title, fileName, warnings },
      pageCount: forLedger.pageCount,
      url: `packet/${packetId}.pdf`,
      sizeBytes: bytes.byteLength,
    };
    deps.previewed.keep({ preview, bytes, forLedger });
    return preview;
  }

  return {
    'book.preview': async ({ options, ...wanted }, caller) =>
      keep(await books.book(wanted, assessorOf(caller), options)),

    'book.previewSheet': async ({ options, ...wanted }, caller) =>
      keep(await books.sheet(wanted, assessorOf(caller), options)),
  } satisfies Partial<Handlers>;
}
